package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the API templates print: one entry for every class of the API package. */
final class ApiFiles {
    private static final String CORE = "io.github.climatefinance.core.";

    private final Document document;
    private final String apiPackage;
    private final Calls calls;

    ApiFiles(Document document, String apiPackage, String modelPackage) {
        this.document = document;
        this.apiPackage = apiPackage;
        this.calls = new Calls(document, modelPackage);
    }

    /** A class of operations. */
    record GroupFile(
            String name,
            List<String> imports,
            List<String> doc,
            List<CallView> operations,
            List<ClientDefaults.Held> held) {
        String owner() {
            return name;
        }

        List<CallView> walked() {
            return operations.stream().filter(each -> !each.paging().isEmpty()).toList();
        }

        boolean walks() {
            return !walked().isEmpty();
        }
    }

    /** The values of one operation that have no place in its signature. */
    record ParamsFile(
            String name, List<String> imports, String operationId, List<Property> properties, boolean demands) {
        String owner() {
            return name;
        }
    }

    static String groupName(String tag) {
        return JavaNames.capital(JavaNames.camel(tag)) + "Api";
    }

    /** A dry run takes what the operation takes. */
    static String paramsName(Endpoint endpoint) {
        Endpoint owner = endpoint.rehearsed() == null ? endpoint : endpoint.rehearsed();
        return JavaNames.capital(JavaNames.camel(owner.id())) + "Params";
    }

    /** Files by class name, in the order of the document. */
    Map<String, Map<String, Object>> all() {
        Map<String, List<CallView>> byTag = new LinkedHashMap<>();
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        for (Endpoint endpoint : document.endpoints()) {
            CallView call = calls.of(endpoint);
            byTag.computeIfAbsent(endpoint.tag(), tag -> new ArrayList<>()).add(call);
            if (call.hasParams()) {
                files.putIfAbsent(call.paramsName(), Map.of("params", params(call)));
            }
        }
        byTag.forEach((tag, operations) -> files.put(groupName(tag), Map.of("group", group(tag, operations))));
        return files;
    }

    private ParamsFile params(CallView call) {
        Imports imports = new Imports(apiPackage)
                .add(
                        "java.util.Objects",
                        "java.util.function.Consumer",
                        "javax.annotation.Generated",
                        "org.jspecify.annotations.Nullable");
        boolean demands = false;
        for (Property property : call.params()) {
            addTypes(property, imports);
            demands |= property.strict();
        }
        return new ParamsFile(call.paramsName(), imports.list(), call.operationId(), call.params(), demands);
    }

    private GroupFile group(String tag, List<CallView> operations) {
        Imports imports = new Imports(apiPackage)
                .add(
                        CORE + "ApiResponse",
                        CORE + "RequestOptions",
                        CORE + "error.SdkException",
                        CORE + "generated.Answer",
                        CORE + "generated.ApiCall",
                        CORE + "generated.CallExecutor",
                        CORE + "generated.Operation",
                        CORE + "generated.Safety",
                        "java.util.Objects",
                        "java.util.concurrent.CompletableFuture",
                        "java.util.function.Consumer",
                        "javax.annotation.Generated");
        operations.forEach(operation -> imports.addAll(operation.imports()));
        List<Property> held = ClientDefaults.of(operations);
        imports.addIf(!held.isEmpty(), "org.jspecify.annotations.Nullable");
        for (Property property : held) {
            addTypes(property, imports);
        }
        return new GroupFile(
                groupName(tag), imports.list(), Javadoc.lines(about(tag)), operations, ClientDefaults.views(held));
    }

    /** What the type of a value, and the checks before it is taken, need. */
    private static void addTypes(Property property, Imports imports) {
        imports.addAll(property.type().imports());
        imports.addIf(property.checked(), CORE + "generated.Checks");
        imports.addIf(property.range().contains("BigDecimal"), "java.math.BigDecimal");
        imports.addAll(property.copyImports());
    }

    private List<String> about(String tag) {
        if (document.api().getTags() != null) {
            for (Tag declared : document.api().getTags()) {
                if (tag.equals(declared.getName()) && declared.getDescription() != null) {
                    return Javadoc.paragraphs(declared.getDescription());
                }
            }
        }
        return List.of("Operations on " + Javadoc.escape(tag) + ".");
    }
}
