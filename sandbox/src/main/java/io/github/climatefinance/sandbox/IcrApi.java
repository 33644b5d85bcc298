package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.icr.Answer;
import io.github.climatefinance.sandbox.icr.Grant;
import io.github.climatefinance.sandbox.icr.IcrRegistry;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import io.github.climatefinance.sandbox.icr.Question;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One generation of the API over HTTP. What it answers is the registry's to say; tokens are its own business. */
final class IcrApi implements Service {

    private static final String VERSION = "2023-06-16";
    private static final PageNumbers PAGES = new PageNumbers("page", "limit", 0, 10);

    private final SpecDocument spec;
    private final IcrRegistry registry;
    private final IcrTokens tokens;
    private final IcrApp app;
    private final Map<String, Work> operations = new HashMap<>();

    private IcrApi(SpecDocument spec, IcrRegistry registry, IcrTokens tokens, IcrApp app) {
        this.spec = spec;
        this.registry = registry;
        this.tokens = tokens;
        this.app = app;
        for (String id : registry.operationIds()) {
            operations.put(id, call -> answer(id, call));
        }
        operations.put("createAppAccessToken", call -> Reply.json(200, tokens.answered(Grant.ofApp())));
        operations.put("createInstallationAccessToken", this::installationToken);
        operations.put("revokeAccessToken", this::revoke);
    }

    /** Both generations, the documented one first. */
    static List<Service> both(IcrRegistry registry, IcrTokens tokens, IcrApp app) {
        return List.of(
                new IcrApi(Spec.DOCUMENT, registry, tokens, app), new IcrApi(Spec.V1_BETA, registry, tokens, app));
    }

    /** The specifications, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/icr/openapi.yaml");
        static final SpecDocument V1_BETA = SpecDocument.load("specs/icr/v1beta.yaml");
    }

    @Override
    public String basePath() {
        return "";
    }

    @Override
    public SpecDocument spec() {
        return spec;
    }

    @Override
    public Gate gate() {
        return (request, operation) -> isForTheApp(operation)
                ? request.bearer().filter(app::admits).isPresent()
                : tokens.grant(request).isPresent();
    }

    private static boolean isForTheApp(SpecOperation operation) {
        return operation.security().contains(Set.of("appJwt"));
    }

    @Override
    public Map<String, Work> operations() {
        return operations;
    }

    @Override
    public Reply problem(int status, String message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        if (registry.has(IcrSwitch.ERROR_MESSAGES_AS_LIST)) {
            json.putArray("message").add(message);
        } else {
            json.put("message", message);
        }
        return Reply.json(status, json.put("error", nameOf(status)));
    }

    private static String nameOf(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            default -> "Synthetic error " + status;
        };
    }

    private Reply answer(String operationId, Exchange call) {
        Optional<Grant> caller = caller(call);
        if (caller.isEmpty()) {
            return problem(401, "the token has just ended");
        }
        if (isOfUnknownVersion(call.request()) && registry.has(IcrSwitch.UNKNOWN_VERSION_REFUSED)) {
            return problem(400, "x-icr-api-version must be " + VERSION);
        }
        Question question = new Question(
                caller.get(), call.parameters()::value, call.body().orElseGet(JsonNodeFactory.instance::objectNode));
        return reply(registry.answer(operationId, question), call);
    }

    // A JWT is the app's, and the gate has let it through.
    private Optional<Grant> caller(Exchange call) {
        return tokens.grant(call.request())
                .or(() -> call.request().bearer().filter(app::admits).map(jwt -> Grant.ofApp()));
    }

    private boolean isOfUnknownVersion(IncomingRequest request) {
        List<String> sent = request.headers().getOrDefault("x-icr-api-version", List.of());
        return spec == Spec.DOCUMENT && !sent.isEmpty() && !sent.equals(List.of(VERSION));
    }

    private Reply reply(Answer answer, Exchange call) {
        if (answer instanceof Answer.Found found) {
            return Reply.json(200, found.json());
        }
        if (answer instanceof Answer.Paged paged) {
            return page(paged, call);
        }
        if (answer instanceof Answer.Certificate certificate) {
            return Reply.text(200, "application/pdf", certificate.pdf())
                    .withHeader("Content-Disposition", "attachment; filename=\"" + certificate.fileName() + "\"");
        }
        if (answer instanceof Answer.Nothing nothing) {
            return Reply.empty(nothing.status());
        }
        Answer.Refused refused = (Answer.Refused) answer;
        return problem(refused.status(), refused.message());
    }

    private Reply page(Answer.Paged paged, Exchange call) {
        PageNumbers.Page<?> page = PAGES.of(call, paged.items());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (paged.described()) {
            json.set("pagination", pagination(page));
        }
        json.putArray(paged.name()).addAll(page.items());
        return Reply.json(200, json);
    }

    private ObjectNode pagination(PageNumbers.Page<?> page) {
        long first = registry.has(IcrSwitch.PAGE_NUMBERS_FROM_ONE) ? 1 : 0;
        long current = page.number() + first;
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("total", page.total())
                .put("currentPage", current)
                .put("pageCount", page.pages());
        json.put("nextPage", page.number() + 1 < page.pages() ? Long.valueOf(current + 1) : null);
        // The provider's example has 0 before its page 1.
        return json.put("prevPage", current > 0 ? Long.valueOf(current - 1) : null);
    }

    private Reply installationToken(Exchange call) {
        Optional<Grant> grant = registry.grant(call.text("installationId").orElseThrow());
        if (grant.isEmpty()) {
            return problem(404, "installation not found");
        }
        return registry.isSuspended(grant.get())
                ? problem(403, "the installation is suspended")
                : Reply.json(200, tokens.answered(grant.get()));
    }

    private Reply revoke(Exchange call) {
        if (tokens.grant(call.request())
                .filter(grant -> grant.kind() == Grant.Kind.ORGANIZATION)
                .isPresent()) {
            return problem(403, "the token is not an app's");
        }
        call.request().bearer().ifPresent(tokens::revoke);
        return Reply.empty(200);
    }
}
