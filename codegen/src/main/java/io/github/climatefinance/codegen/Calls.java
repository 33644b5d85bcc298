package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.CallView.Form;
import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns operations into what templates print. */
final class Calls {
    private static final String GENERATED = "io.github.climatefinance.core.generated.";

    private final Document document;
    private final Answers answers;
    private final Arguments arguments;
    private final Pages pages;
    private final Reconcile reconcile;

    Calls(Document document, String modelPackage) {
        Types types = new Types(document, modelPackage);
        this.document = document;
        this.answers = new Answers(document, types);
        this.arguments = new Arguments(document, types);
        this.pages = new Pages(document, types);
        this.reconcile = new Reconcile(document, types);
    }

    static String method(Endpoint endpoint) {
        Object given = extension(endpoint.operation(), "x-method");
        return JavaNames.member(given == null ? endpoint.id() : given.toString());
    }

    CallView of(Endpoint endpoint) {
        Operation operation = endpoint.operation();
        Answers.AnswerView answer = answers.of(operation);
        Arguments.View given = arguments.of(endpoint);
        List<PagingView> paging = pages.of(endpoint);
        TreeSet<String> imports = new TreeSet<>(given.imports());
        imports.addAll(answer.imports());
        if (!paging.isEmpty()) {
            imports.addAll(pages.imports(endpoint));
        }
        if (Reconcile.settles(endpoint) || !Watch.of(endpoint).isEmpty()) {
            imports.add(generated("SettlingRead"));
        }
        if (irreversible(endpoint) != null) {
            imports.add("io.github.climatefinance.core.guard.Plan");
        }
        String method = method(endpoint);
        return new CallView(
                endpoint.id(),
                JavaNames.constant(endpoint.id()),
                JavaNames.literal(endpoint.id()),
                JavaNames.literal(endpoint.method()),
                JavaNames.literal(endpoint.path()),
                safety(operation).name(),
                settings(endpoint),
                Boolean.TRUE.equals(operation.getDeprecated()),
                method,
                answer.returnType(),
                answer.boxedType(),
                answer.doc(),
                answer.expression(),
                forms(given, endpoint),
                callMethod(endpoint.id()),
                callSignature(given, ApiFiles.paramsName(endpoint)),
                given.calls(),
                ApiFiles.paramsName(endpoint),
                given.params(),
                given.held(),
                paging,
                plans(given, endpoint),
                imports);
    }

    static @Nullable Object extension(Operation operation, String name) {
        return operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(name);
    }

    static Safety safety(Operation operation) {
        Safety safety = Safety.of(extension(operation, Safety.EXTENSION));
        return safety == null ? Safety.UNSAFE : safety;
    }

    /** What {@code x-irreversible} tells; null where there is none. */
    static @Nullable Map<?, ?> irreversible(Endpoint endpoint) {
        return extension(endpoint.operation(), "x-irreversible") instanceof Map<?, ?> told ? told : null;
    }

    static String planMethod(Endpoint endpoint) {
        return "plan" + JavaNames.capital(JavaNames.stem(method(endpoint)));
    }

    private static String callMethod(String operationId) {
        return JavaNames.camel(operationId) + "Call";
    }

    private static List<CallView.PlanView> plans(Arguments.View given, Endpoint endpoint) {
        Map<?, ?> told = irreversible(endpoint);
        if (told == null) {
            return List.of();
        }
        String rehearsal = told.get("dryRun") == null ? "" : callMethod(String.valueOf(told.get("dryRun")));
        List<Form> forms = forms(given, endpoint).stream()
                .map(form -> new Form(
                        form.signature(),
                        form.values(),
                        form.link(),
                        CallDoc.ofPlan(endpoint, form.link(), !rehearsal.isEmpty()),
                        form.tags()))
                .toList();
        return List.of(new CallView.PlanView(planMethod(endpoint), rehearsal, forms));
    }

    /** The forms of the arguments: without params where none is required, with params built, with a function. */
    private static List<Form> forms(Arguments.View given, Endpoint endpoint) {
        String paramsName = ApiFiles.paramsName(endpoint);
        List<Form> forms = new ArrayList<>();
        if (given.params().isEmpty()) {
            forms.add(form(given, endpoint, "", "", "", ""));
            return forms;
        }
        if (given.params().stream().noneMatch(Property::asked)) {
            forms.add(form(given, endpoint, "", paramsName + ".builder().build()", "", ""));
        }
        forms.add(form(
                given, endpoint, paramsName + " params", "params", paramsName, "@param params what else it is given"));
        forms.add(form(
                given,
                endpoint,
                "Consumer<" + paramsName + ".Builder> params",
                paramsName + ".from(params)",
                "Consumer",
                "@param params fills in what else it is given"));
        return forms;
    }

    private static Form form(
            Arguments.View given, Endpoint endpoint, String declared, String value, String type, String tag) {
        List<String> tags = new ArrayList<>();
        given.positional().forEach(each -> tags.addAll(Javadoc.tag("@param " + each.name(), each.phrase())));
        if (!tag.isEmpty()) {
            tags.addAll(Javadoc.tag(tag, "").stream().map(String::stripTrailing).toList());
        }
        String link = join(
                given.positional().stream()
                        .map(p -> p.passed().replaceAll("<.*", ""))
                        .toList(),
                type);
        return new Form(
                join(
                        given.positional().stream()
                                .map(p -> p.passed() + " " + p.name())
                                .toList(),
                        declared),
                join(given.positional().stream().map(Property::name).toList(), value),
                link,
                CallDoc.of(endpoint, link),
                tags);
    }

    private static String callSignature(Arguments.View given, String paramsName) {
        return join(
                given.positional().stream()
                        .map(p -> p.passed() + " " + p.name())
                        .toList(),
                given.params().isEmpty() ? "" : paramsName + " params");
    }

    private static String join(List<String> first, String last) {
        List<String> all = new ArrayList<>(first);
        if (!last.isEmpty()) {
            all.add(last);
        }
        return String.join(", ", all);
    }

    private List<String> settings(Endpoint endpoint) {
        Operation operation = endpoint.operation();
        List<String> settings = new ArrayList<>();
        List<SecurityRequirement> security =
                operation.getSecurity() == null ? document.api().getSecurity() : operation.getSecurity();
        if (security != null) {
            for (SecurityRequirement alternative : security) {
                settings.add(
                        ".security(" + (alternative.isEmpty() ? "new String[][] {{}}" : literals(alternative)) + ")");
            }
        }
        ClientDefaults.of(endpoint).stream()
                .filter(ClientDefaults::isRequired)
                .forEach(each -> settings.add(".requiredHeader(" + JavaNames.literal(each.getName()) + ")"));
        simple(operation, "x-idempotency-field").ifPresent(name -> settings.add(".idempotencyField(" + name + ")"));
        simple(operation, "x-idempotency-header").ifPresent(name -> settings.add(".idempotencyHeader(" + name + ")"));
        settings.addAll(reconcile.settings(endpoint, this::settings));
        Map<?, ?> irreversible = irreversible(endpoint);
        if (irreversible != null) {
            List<String> told = new ArrayList<>();
            for (String member : List.of("quantity", "account", "dryRun")) {
                told.add(literal(irreversible.get(member)));
            }
            if (irreversible.get("dryRunIgnores") instanceof List<?> ignored) {
                ignored.forEach(pointer -> told.add(literal(pointer)));
            }
            settings.add(".irreversible(" + String.join(", ", told) + ")");
            for (Watch watch : Watch.of(endpoint)) {
                settings.addAll(
                        watch.settings(document.endpoint(watch.operation()).orElseThrow(), this::settings));
            }
        }
        settings.add(".answers(" + JavaNames.literal(answers(operation)) + ")");
        return settings;
    }

    /** Status and media types of every documented answer, as the runtime compares them with what comes. */
    private String answers(Operation operation) {
        List<String> answers = new ArrayList<>();
        document.answers(operation).forEach((status, response) -> {
            List<String> words = new ArrayList<>(List.of(status));
            words.addAll(Document.contents(response.getContent()).keySet());
            answers.add(String.join(" ", words));
        });
        return String.join(",", answers);
    }

    private static Optional<String> simple(Operation operation, String extension) {
        Object value = extension(operation, extension);
        return value instanceof String text ? Optional.of(JavaNames.literal(text)) : Optional.empty();
    }

    private static String literal(@Nullable Object value) {
        return value == null ? "null" : JavaNames.literal(value.toString());
    }

    private static String literals(Map<String, ?> names) {
        return String.join(", ", names.keySet().stream().map(JavaNames::literal).toList());
    }

    static String generated(String type) {
        return GENERATED + type;
    }
}
