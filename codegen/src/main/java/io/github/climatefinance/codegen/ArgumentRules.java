package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for parameters and bodies. */
final class ArgumentRules {
    private static final Pattern PATH_NAME = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> NOT_OURS = Set.of("accept", "content-type", "authorization");

    private final Document document;
    private final Problems problems;
    private final SchemaRules schemas;

    ArgumentRules(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.schemas = new SchemaRules(document, problems);
    }

    void check(Endpoint endpoint, String place) {
        Map<String, String> signature = new HashMap<>();
        Map<String, String> params = new HashMap<>();
        for (Parameter parameter : endpoint.parameters()) {
            String where = "parameter `" + parameter.getName() + "` of " + place;
            schemas.inline(parameter.getSchema(), where);
            if (parameter.getSchema() != null) {
                shape(parameter, where);
            }
            place(parameter, where);
            if (!ClientDefaults.isOne(parameter)) {
                taken("path".equals(parameter.getIn()) ? signature : params, parameter.getName(), where);
            }
        }
        pathNames(endpoint, place);
        RequestBody body = document.body(endpoint.operation());
        if (body != null) {
            body(body, place, signature, params);
        }
        problems.addIf(
                !params.isEmpty() && signature.containsKey("params"),
                place,
                "has a path parameter of the taken name `params`");
    }

    private void place(Parameter parameter, String where) {
        String in = String.valueOf(parameter.getIn());
        problems.addIf(
                !Set.of("path", "query", "header").contains(in),
                where,
                "is sent in a " + in + ", which is not supported");
        boolean ours =
                in.equals("header") && NOT_OURS.contains(parameter.getName().toLowerCase(Locale.ROOT));
        problems.addIf(ours, where, "is a header the SDK sets itself: leave it out");
    }

    private void shape(Parameter parameter, String where) {
        Schema<?> target = document.resolve(parameter.getSchema());
        String name = Document.reference(parameter.getSchema());
        SchemaKind kind = name == null ? SchemaKind.ALIAS : document.kind(name);
        boolean model = kind == SchemaKind.OBJECT || kind == SchemaKind.UNION;
        problems.addIf(model, where, "is an object: only scalars, lists and maps can be sent here");
        boolean map = kind == SchemaKind.ALIAS && "object".equals(target.getType());
        boolean deep = parameter.getStyle() == Parameter.StyleEnum.DEEPOBJECT;
        problems.addIf(
                map != deep && !model, where, deep ? "is a deepObject, but no map" : "is a map, but no deepObject");
    }

    private void pathNames(Endpoint endpoint, String place) {
        Set<String> inPath = new TreeSet<>();
        Matcher names = PATH_NAME.matcher(endpoint.path());
        while (names.find()) {
            inPath.add(names.group(1));
        }
        Set<String> declared = new TreeSet<>();
        endpoint.parametersIn("path").forEach(parameter -> declared.add(parameter.getName()));
        problems.addIf(
                !inPath.equals(declared),
                place,
                "has " + inPath + " in its path, but " + declared + " as path parameters");
    }

    private void body(RequestBody body, String place, Map<String, String> signature, Map<String, String> params) {
        Map<String, Schema<?>> contents = Document.contents(body.getContent());
        problems.addIf(contents.size() != 1, place, "has a body of " + contents.size() + " media types: leave one");
        contents.forEach((type, schema) -> {
            String where = "the body of " + place;
            if (RequestBodies.isForm(type)) {
                form(schema, where, params);
            } else if (RequestBodies.isJson(type)) {
                problems.addIf(
                        !Boolean.TRUE.equals(body.getRequired()),
                        where,
                        "is optional JSON, which has no place in a signature: say `required: true`");
                schemas.inline(schema, where);
                taken(signature, "body", where);
            } else {
                problems.add(where, "is of type " + type + ", which is not supported");
            }
        });
    }

    private void form(Schema<?> schema, String where, Map<String, String> params) {
        String name = Document.reference(schema);
        problems.addIf(name == null, where, "is an inline object: make it a named component");
        problems.addIf(
                name != null && new Reachable(document).used().contains(name),
                where,
                "is `" + name + "`, which is also used as JSON: a form needs a schema of its own");
        document.shape(document.resolve(schema)).properties().keySet().forEach(part -> taken(params, part, where));
    }

    private void taken(Map<String, String> names, String specName, String where) {
        String name = JavaNames.member(specName);
        problems.addIf(JavaNames.camel(specName).isEmpty(), where, "has no letter or digit to make a Java name of");
        String before = names.putIfAbsent(name, specName);
        problems.addIf(before != null, where, "needs the Java name `" + name + "`, which `" + before + "` has");
    }
}
