package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Rules for {@code x-client-default}. */
final class ClientDefaultRules {
    /** Fields that every class of operations has. */
    private static final Set<String> TAKEN = Set.of("calls", "options");

    private final Document document;
    private final Types types;
    private final Problems problems;
    private final Map<String, String> before = new HashMap<>();

    ClientDefaultRules(Document document, Types types, Problems problems) {
        this.document = document;
        this.types = types;
        this.problems = problems;
    }

    /**
     * Checks all operations.
     *
     * @param methods the methods of the classes of operations, each with the operation it belongs to
     */
    void check(Map<String, String> methods) {
        for (Endpoint endpoint : document.endpoints()) {
            if (endpoint.rehearsed() == null) {
                ClientDefaults.of(endpoint).forEach(parameter -> check(endpoint, parameter, methods));
            }
        }
    }

    private void check(Endpoint endpoint, Parameter parameter, Map<String, String> methods) {
        String where = "parameter `" + parameter.getName() + "` of " + OperationRules.place(endpoint);
        if (!"header".equals(parameter.getIn())) {
            problems.add(where, "has `x-client-default`, which is for headers only");
            return;
        }
        Schema<?> schema = parameter.getSchema();
        if (schema == null) {
            return;
        }
        problems.addIf(
                document.resolve(schema).getDefault() != null,
                where,
                "has a `default`, whose place `x-client-default` takes: leave one");
        String name = JavaNames.member(parameter.getName());
        problems.addIf(TAKEN.contains(name), where, "needs the Java name `" + name + "`, which is taken");
        String group = ApiFiles.groupName(endpoint.tag());
        String method = ClientDefaults.method(parameter.getName());
        String operation = methods.get(group + "." + method);
        problems.addIf(
                operation != null,
                where,
                "needs the method `" + method + "`, which is that of operation `" + operation + "`");
        String meant =
                parameter.getName() + "` of the type `" + types.of(schema).name();
        String other = before.putIfAbsent(group + "." + name, meant);
        problems.addIf(
                other != null && !other.equals(meant),
                where,
                "is `" + meant + "` and elsewhere in " + group + " `" + other + "`");
    }
}
