package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import io.github.climatefinance.sandbox.doconomy.Lists;
import io.github.climatefinance.sandbox.doconomy.SyntheticIndex;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.switches.Switches;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Version 3.0 of Doconomy. Its base path is invented, as the provider's is not known. */
record DoconomyV3Api(SyntheticIndex index, Gate gate, Switches<DoconomySwitch> switches) implements Service {

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/doconomy/openapi.yaml");
    }

    @Override
    public String basePath() {
        return "/synthetic/v3.0";
    }

    @Override
    public SpecDocument spec() {
        return Spec.DOCUMENT;
    }

    @Override
    public Map<String, Work> operations() {
        return Map.of(
                "calculateImpacts",
                this::impacts,
                "listClassifications",
                call -> Reply.json(200, Lists.classifications()),
                "listCategories",
                call -> Reply.json(200, Lists.spendingAreas()));
    }

    @Override
    public Reply problem(int status, String message) {
        return failure(status, List.of(message));
    }

    @Override
    public Optional<Reply> refusal(int status, List<String> problems) {
        return Optional.of(failure(status, problems));
    }

    private Reply impacts(Exchange call) {
        JsonNode payments = call.requiredBody().path("transactions");
        List<String> problems = index.problems(payments, "$.transactions");
        if (!problems.isEmpty()) {
            return failure(400, problems);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("transactionImpacts").addAll(index.impacts(payments));
        return Reply.json(200, json);
    }

    private Reply failure(int status, List<String> problems) {
        return switches.has(DoconomySwitch.ERROR_BODIES) ? DoconomyErrors.reply(status, problems) : Reply.empty(status);
    }
}
