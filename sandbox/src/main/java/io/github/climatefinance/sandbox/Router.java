package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the service and the operation a request means. Immutable. */
final class Router {

    private final List<Service> services;
    private final Set<String> operationIds = new TreeSet<>();

    /** @throws IllegalArgumentException if there is no service, or two operations have the same operationId */
    Router(List<Service> services) {
        if (services.isEmpty()) {
            throw new IllegalArgumentException("a provider must have at least one service");
        }
        this.services = List.copyOf(services);
        for (Service service : services) {
            for (String id : service.spec().operationIds()) {
                if (!operationIds.add(id)) {
                    throw new IllegalArgumentException(
                            "operationId `" + id + "` must be unique over all services of a provider, but two have it");
                }
            }
        }
    }

    /** All operation ids, in alphabetical order. */
    Set<String> operationIds() {
        return Collections.unmodifiableSet(operationIds);
    }

    Service first() {
        return services.get(0);
    }

    Optional<Target> route(IncomingRequest request) {
        return services.stream()
                .flatMap(service -> request
                        .pathBelow(service.basePath())
                        .flatMap(path -> service.spec().route(request.method(), path))
                        .map(route -> new Target(service, route))
                        .stream())
                .findFirst();
    }

    /** Where a request goes. */
    record Target(Service service, SpecDocument.Route route) {

        SpecOperation operation() {
            return route.operation();
        }
    }
}
