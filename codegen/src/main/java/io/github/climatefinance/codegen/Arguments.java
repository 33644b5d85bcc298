package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Parts the arguments of an operation into its signature and its params class, and writes how each is sent. */
final class Arguments {
    private final Document document;
    private final Types types;
    private final Properties properties;

    Arguments(Document document, Types types) {
        this.document = document;
        this.types = types;
        this.properties = new Properties(document, types);
    }

    /**
     * The arguments of one operation.
     *
     * @param positional path values, then a JSON body
     * @param params everything else
     * @param held header parameters that the class of operations has a value for, and not the single call
     * @param calls how each is given to the builder of the call, in the order of the document
     * @param imports what the class of operations needs for them
     */
    record View(
            List<Property> positional,
            List<Property> params,
            List<Property> held,
            List<String> calls,
            Set<String> imports) {}

    View of(Endpoint endpoint) {
        View view =
                new View(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
        Provenance provenance = Provenance.of(endpoint.operation().getExtensions(), properties.root());
        for (Parameter parameter : endpoint.parameters()) {
            Property property = properties.ofParams(
                    parameter.getName(),
                    parameter.getSchema(),
                    types.of(parameter.getSchema()),
                    Boolean.TRUE.equals(parameter.getRequired()) && !isMade(parameter, endpoint),
                    parameter.getDescription(),
                    Provenance.of(parameter.getExtensions(), provenance));
            add(parameter, isMade(parameter, endpoint) ? property.made() : property, view);
        }
        RequestBody body = document.body(endpoint.operation());
        if (body != null) {
            Document.contents(body.getContent()).entrySet().stream()
                    .findFirst()
                    .ifPresent(
                            content -> addBody(endpoint, content.getKey(), content.getValue(), body, provenance, view));
        }
        boolean checks =
                view.positional().stream().anyMatch(each -> !each.type().isPrimitive());
        if (checks || !view.params().isEmpty()) {
            view.imports().add(Calls.generated("Checks"));
        }
        view.positional().forEach(each -> view.imports().addAll(each.type().imports()));
        return view;
    }

    private void add(Parameter parameter, Property property, View view) {
        switch (parameter.getIn()) {
            case "path" -> {
                view.positional().add(property);
                view.calls().add(".path(" + property.json() + ", " + checked(property) + ")");
            }
            case "header" -> {
                boolean held = ClientDefaults.isOne(parameter);
                (held ? view.held() : view.params()).add(property);
                view.calls()
                        .add(".header(" + property.json() + ", " + (held ? "this." : "params.") + property.name()
                                + ")");
            }
            default -> {
                String style = style(parameter);
                view.params().add(property);
                view.calls().add(".query(" + property.json() + ", params." + property.name() + style + ")");
                if (!style.isEmpty()) {
                    view.imports().add(Calls.generated("QueryStyle"));
                }
            }
        }
    }

    private static boolean isMade(Parameter parameter, Endpoint endpoint) {
        return "header".equals(parameter.getIn()) && IdempotencyKey.isMadeHeader(endpoint, parameter.getName());
    }

    /** What the method itself says to the provider, as one more argument of the body; mostly nothing. */
    private static String flag(Endpoint endpoint) {
        Endpoint acting = endpoint.rehearsed();
        DryRun told = DryRun.of(acting == null ? endpoint.operation() : acting.operation());
        return told == null
                ? ""
                : ", BodyFlag." + (acting == null ? "off(" : "on(") + JavaNames.literal(told.property()) + ")";
    }

    private void addBody(
            Endpoint endpoint, String mediaType, Schema<?> schema, RequestBody body, Provenance provenance, View view) {
        if (RequestBodies.isJson(mediaType)) {
            String flag = flag(endpoint);
            String said =
                    body.getDescription() == null ? document.resolve(schema).getDescription() : body.getDescription();
            Property property = properties.ofParams("body", schema, types.of(schema), true, said, provenance);
            view.positional().add(property);
            view.calls().add(".json(" + property.codec() + ", " + checked(property) + flag + ")");
            if (!flag.isEmpty()) {
                view.imports().add(JavaType.JSON_PACKAGE + "BodyFlag");
            }
            view.imports().addAll(property.type().codecImports());
            return;
        }
        String call = mediaType.equals(RequestBodies.MULTIPART) ? ".part(" : ".form(";
        Document.Shape shape = document.shape(document.resolve(schema));
        for (Map.Entry<String, Schema<?>> part : shape.properties().entrySet()) {
            boolean made = IdempotencyKey.isMadeField(endpoint, part.getKey());
            Property property = properties.ofParams(
                    part.getKey(),
                    part.getValue(),
                    types.part(part.getValue()),
                    shape.required().contains(part.getKey()) && !made,
                    part.getValue().getDescription(),
                    Provenance.of(part.getValue().getExtensions(), provenance));
            view.params().add(made ? property.made() : property);
            view.calls().add(call + property.json() + ", params." + property.name() + ")");
        }
    }

    private static String checked(Property property) {
        return property.type().isPrimitive()
                ? property.name()
                : "Checks.required(" + property.name() + ", \"" + property.name() + "\")";
    }

    private String style(Parameter parameter) {
        if (parameter.getStyle() == Parameter.StyleEnum.DEEPOBJECT) {
            return ", QueryStyle.DEEP_OBJECT";
        }
        boolean list = "array".equals(document.resolve(parameter.getSchema()).getType());
        if (!list || parameter.getStyle() == null) {
            return list && Boolean.FALSE.equals(parameter.getExplode()) ? ", QueryStyle.COMMA" : "";
        }
        boolean exploded = Boolean.TRUE.equals(parameter.getExplode());
        return switch (parameter.getStyle()) {
            case PIPEDELIMITED -> exploded ? "" : ", QueryStyle.PIPE";
            case SPACEDELIMITED -> exploded ? "" : ", QueryStyle.SPACE";
            default -> Boolean.FALSE.equals(parameter.getExplode()) ? ", QueryStyle.COMMA" : "";
        };
    }
}
