package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.climatefinance.sandbox.spec.Leniency;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.trading.Answer;
import io.github.climatefinance.sandbox.trading.Question;
import io.github.climatefinance.sandbox.trading.TradingPlatform;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Partner API over HTTP. What it answers is the platform's to say. */
final class TradingApi implements Service {

    private final TradingPlatform platform;
    private final IssuedTokens tokens;
    private final TradingErrors errors;
    private final Map<String, Work> operations;

    TradingApi(TradingPlatform platform, IssuedTokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
        this.errors = new TradingErrors(platform);
        this.operations = platform.operationIds().stream()
                .collect(Collectors.toUnmodifiableMap(id -> id, id -> call -> answer(id, call)));
    }

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load(
                "specs/trading/openapi.yaml",
                Leniency.ENUMS_OF_ONE_OPEN_IN_REQUESTS,
                Leniency.ENUMS_OF_ONE_OPEN_IN_ANSWERS);
    }

    @Override
    public String basePath() {
        return "";
    }

    @Override
    public SpecDocument spec() {
        return Spec.DOCUMENT;
    }

    @Override
    public Gate gate() {
        return new BearerGate(tokens);
    }

    @Override
    public Map<String, Work> operations() {
        return operations;
    }

    @Override
    public Reply problem(int status, String message) {
        return status == 401 && !platform.has(TradingSwitch.ERROR_BODIES_ON_401)
                ? Reply.empty(status)
                : errors.reply(status, message, List.of());
    }

    /** What breaks a rule of the document is refused as the provider does; of other content types that is not known. */
    @Override
    public Optional<Reply> refusal(int status, List<String> problems) {
        return status == 400
                ? Optional.of(errors.reply(
                        status,
                        "the request is not valid",
                        problems.stream().map(TradingErrors.FieldProblem::read).toList()))
                : Optional.empty();
    }

    private Reply answer(String operationId, Exchange call) {
        JsonNode body = call.body().orElseGet(JsonNodeFactory.instance::objectNode);
        String file = "";
        if (operationId.equals("uploadDocument")) {
            MultipartForm form = MultipartForm.read(call.request());
            body = form.json("document");
            file = form.text("file");
            List<String> problems = Spec.DOCUMENT.problems("documents.yaml#/components/schemas/DocumentData", body);
            if (!problems.isEmpty()) {
                return refusal(400, problems).orElseThrow();
            }
        }
        return reply(platform.answer(operationId, new Question(call.parameters()::value, body, file)));
    }

    private Reply reply(Answer answer) {
        if (answer instanceof Answer.Found found) {
            return Reply.json(200, found.json());
        }
        if (answer instanceof Answer.File file) {
            return Reply.text(200, file.contentType(), file.content());
        }
        if (answer instanceof Answer.Nothing nothing) {
            return Reply.empty(nothing.status());
        }
        Answer.Refused refused = (Answer.Refused) answer;
        List<TradingErrors.FieldProblem> fields = refused.field().isEmpty()
                ? List.of()
                : List.of(new TradingErrors.FieldProblem(refused.field(), refused.message()));
        return errors.reply(refused.status(), refused.message(), fields);
    }
}
