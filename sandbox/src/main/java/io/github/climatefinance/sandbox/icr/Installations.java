package io.github.climatefinance.sandbox.icr;

import io.github.climatefinance.sandbox.agenda.Agenda;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the app is installed. Tells the app's webhook what becomes of it. Not safe for several threads. */
final class Installations {

    private final Map<String, Installation> byId = new LinkedHashMap<>();
    private final Agenda agenda;
    private final Ids ids;
    private final Events events;

    Installations(Agenda agenda, Ids ids, Events events) {
        this.agenda = agenda;
        this.ids = ids;
        this.events = events;
    }

    Installation install(Organization organization, Map<String, String> permissions) {
        Installation installation = new Installation(ids.next("installation"), organization, permissions, agenda.now());
        byId.put(installation.id(), installation);
        events.tell("installed", installation);
        return installation;
    }

    void uninstall(Installation installation) {
        byId.remove(installation.id());
        events.tell("uninstalled", installation);
    }

    void suspend(Installation installation) {
        installation.suspended(true, agenda.now());
        events.tell("suspended", installation);
    }

    void unsuspend(Installation installation) {
        installation.suspended(false, agenda.now());
        events.tell("unsuspended", installation);
    }

    void permit(Installation installation, Map<String, String> permissions) {
        installation.permissions(permissions, agenda.now());
        events.tell("newPermissionsAccepted", installation);
    }

    List<Installation> all() {
        return List.copyOf(byId.values());
    }

    Optional<Installation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Installation> in(String organizationId) {
        return byId.values().stream()
                .filter(installation -> installation.organization().id().equals(organizationId))
                .findFirst();
    }

    /** @throws Refusal 404 if there is no such installation */
    Installation get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("installation"));
    }
}
