package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.climatefinance.sandbox.spec.Leniency;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.xpansiv.Answer;
import io.github.climatefinance.sandbox.xpansiv.Question;
import io.github.climatefinance.sandbox.xpansiv.XpansivPlatform;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Connect API over HTTP. What it answers is the platform's to say. */
record XpansivApi(XpansivPlatform platform, IssuedTokens tokens) implements Service {

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load(
                "specs/xpansiv/openapi.yaml",
                Leniency.OPEN_ENUMS_IN_REQUESTS,
                Leniency.TIMESTAMPS_WITHOUT_OFFSET_IN_ANSWERS);
    }

    @Override
    public String basePath() {
        return "/app/api/v1";
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
        return platform.operationIds().stream().collect(Collectors.toMap(id -> id, id -> call -> answer(id, call)));
    }

    /** Every failure but a refused request has a message only. */
    @Override
    public Reply problem(int status, String message) {
        if (status == 401 && !platform.has(XpansivSwitch.ERROR_BODIES_ON_401)) {
            return Reply.empty(status);
        }
        return Reply.json(status, JsonNodeFactory.instance.objectNode().put("message", message));
    }

    private Reply answer(String operationId, Exchange call) {
        Optional<IssuedTokens.Issued> token = call.request().bearer().flatMap(tokens::live);
        if (token.isEmpty()) {
            return problem(401, "the token has just ended");
        }
        Answer answer = platform.answer(
                operationId,
                new Question(
                        token.get().binding(),
                        call.parameters()::value,
                        call.body().orElseGet(JsonNodeFactory.instance::objectNode)));
        if (answer.status() == 401) {
            return problem(401, "the token is not good for this account");
        }
        return answer.body()
                .map(json -> Reply.json(answer.status(), json))
                .orElseGet(() -> Reply.empty(answer.status()));
    }
}
