package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A parsed spec with its references followed: what the other classes here ask instead of the raw document. */
final class Document {
    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI api;
    private final List<Endpoint> endpoints = new ArrayList<>();

    Document(OpenAPI api) {
        this.api = api;
        if (api.getPaths() != null) {
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> add(
                                    new Endpoint(path, method.name(), operation, parameters(item, operation), null))));
        }
    }

    private void add(Endpoint endpoint) {
        endpoints.add(endpoint);
        DryRun dryRun = DryRun.of(endpoint.operation());
        if (dryRun != null) {
            endpoints.add(dryRun.preview(endpoint));
        }
    }

    /**
     * One operation with the parameters of its path added.
     *
     * @param rehearsed null, or the operation of the document that this one only validates
     */
    record Endpoint(
            String path,
            String method,
            Operation operation,
            List<Parameter> parameters,
            @Nullable Endpoint rehearsed) {
        String id() {
            return operation.getOperationId() == null ? method + " " + path : operation.getOperationId();
        }

        /** The first tag, by which operations are grouped; empty when there is none. */
        String tag() {
            List<String> tags = operation.getTags();
            return tags == null || tags.isEmpty() ? "" : tags.get(0);
        }

        List<Parameter> parametersIn(String place) {
            return parameters.stream().filter(p -> place.equals(p.getIn())).toList();
        }
    }

    /** The properties of an object schema with those of its {@code allOf} parts. */
    record Shape(Map<String, Schema<?>> properties, Set<String> required) {}

    OpenAPI api() {
        return api;
    }

    /** All operations, in the order of the document; behind one with a dry run, that. */
    List<Endpoint> endpoints() {
        return endpoints;
    }

    Optional<Endpoint> endpoint(String id) {
        return endpoints.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Map<String, Schema<?>> schemas() {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().forEach(schemas::put);
        }
        return schemas;
    }

    /** The component a reference leads to, or null where there is none. */
    @Nullable
    Schema<?> component(String name) {
        return schemas().get(name);
    }

    /** The schema's own name where it is a reference to a component, else null; a wrapping {@code allOf} is looked through. */
    static @Nullable String reference(Schema<?> schema) {
        String ref = unwrap(schema).get$ref();
        return ref != null && ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : null;
    }

    /** A property writes {@code allOf: [$ref]} to say something about a reference, as nullable; this is the reference. */
    static Schema<?> unwrap(Schema<?> schema) {
        boolean wrapper = schema.getAllOf() != null
                && schema.getAllOf().size() == 1
                && (schema.getProperties() == null || schema.getProperties().isEmpty());
        return wrapper ? schema.getAllOf().get(0) : schema;
    }

    /** Follows references; the schema itself where it is none. */
    Schema<?> resolve(Schema<?> schema) {
        String name = reference(schema);
        Schema<?> target = name == null ? null : component(name);
        return target == null ? unwrap(schema) : target;
    }

    SchemaKind kind(String name) {
        Schema<?> schema = component(name);
        return schema == null ? SchemaKind.ALIAS : SchemaKind.of(name, schema, this);
    }

    Shape shape(Schema<?> schema) {
        Shape shape = new Shape(new LinkedHashMap<>(), new LinkedHashSet<>());
        collect(schema, shape);
        return shape;
    }

    boolean isNullable(Schema<?> schema) {
        return Boolean.TRUE.equals(schema.getNullable())
                || Boolean.TRUE.equals(resolve(schema).getNullable());
    }

    /** An extension of the schema or, where it is silent, of the component it refers to. */
    @Nullable
    Object extension(Schema<?> schema, String name) {
        Object own =
                schema.getExtensions() == null ? null : schema.getExtensions().get(name);
        Schema<?> target = resolve(schema);
        return own != null || target.getExtensions() == null
                ? own
                : target.getExtensions().get(name);
    }

    @Nullable
    RequestBody body(Operation operation) {
        RequestBody body = operation.getRequestBody();
        if (body != null && body.get$ref() != null) {
            return shared(api.getComponents().getRequestBodies(), body.get$ref());
        }
        return body;
    }

    /** The answers whose status starts with 2, in the order of the document. */
    Map<String, ApiResponse> successes(Operation operation) {
        return responses(operation, status -> status.startsWith("2"));
    }

    Map<String, ApiResponse> failures(Operation operation) {
        return responses(operation, status -> !status.startsWith("2"));
    }

    /** All answers by status, in the order of the document. */
    Map<String, ApiResponse> answers(Operation operation) {
        return responses(operation, status -> true);
    }

    static Map<String, Schema<?>> contents(@Nullable Content content) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        if (content != null) {
            content.forEach(
                    (type, media) -> schemas.put(type, media.getSchema() == null ? new Schema<>() : media.getSchema()));
        }
        return schemas;
    }

    private Map<String, ApiResponse> responses(Operation operation, Predicate<String> wanted) {
        Map<String, ApiResponse> chosen = new LinkedHashMap<>();
        if (operation.getResponses() != null) {
            operation.getResponses().forEach((status, response) -> {
                if (wanted.test(status)) {
                    chosen.put(
                            status,
                            response.get$ref() == null
                                    ? response
                                    : shared(api.getComponents().getResponses(), response.get$ref()));
                }
            });
        }
        return chosen;
    }

    private static <T> T shared(Map<String, T> components, String reference) {
        T component = components.get(reference.substring(reference.lastIndexOf('/') + 1));
        if (component == null) {
            throw new IllegalArgumentException("`" + reference + "` leads nowhere");
        }
        return component;
    }

    private List<Parameter> parameters(PathItem item, Operation operation) {
        Map<String, Parameter> byPlace = new LinkedHashMap<>();
        for (List<Parameter> source : listOfLists(item.getParameters(), operation.getParameters())) {
            for (Parameter parameter : source) {
                Parameter real = parameter.get$ref() == null
                        ? parameter
                        : shared(api.getComponents().getParameters(), parameter.get$ref());
                byPlace.put(real.getIn() + ":" + real.getName(), real);
            }
        }
        return List.copyOf(byPlace.values());
    }

    private static List<List<Parameter>> listOfLists(
            @Nullable List<Parameter> first, @Nullable List<Parameter> second) {
        return List.of(first == null ? List.of() : first, second == null ? List.of() : second);
    }

    private void collect(Schema<?> schema, Shape shape) {
        if (schema.getAllOf() != null) {
            for (Schema<?> part : schema.getAllOf()) {
                collect(resolve(part), shape);
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(shape.properties()::put);
        }
        if (schema.getRequired() != null) {
            shape.required().addAll(schema.getRequired());
        }
    }
}
