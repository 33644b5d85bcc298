package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.doconomy.Lists;
import io.github.climatefinance.sandbox.doconomy.SyntheticIndex;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Version 2.1 of Doconomy. */
record DoconomyV21Api(SyntheticIndex index, DoconomyGate gate) implements Service {

    static final String WATER_SCOPE = "urn:aland-index:calculations:water-use";

    private static final int REQUESTS_PER_SECOND = 500;

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/doconomy/v21.yaml");
    }

    @Override
    public String basePath() {
        return "/aland-index/v2.1";
    }

    @Override
    public SpecDocument spec() {
        return Spec.DOCUMENT;
    }

    @Override
    public Map<String, Work> operations() {
        return Map.of(
                "calculateFootprints",
                this::footprints,
                "listSpendingCategories",
                call -> found(Lists.categories(call.text("language").orElseThrow())),
                "getSpendingCategory",
                call -> Lists.category(call.number("id"))
                        .map(DoconomyV21Api::found)
                        .orElseGet(() -> problem(404, "there is no such category")),
                "listMerchantCategories",
                call -> found(Lists.merchantCategories()),
                "listCurrencies",
                call -> found(Lists.currencies()),
                "listLanguages",
                call -> found(Lists.languages()));
    }

    @Override
    public Reply problem(int status, String message) {
        Reply reply = DoconomyErrors.reply(status, List.of(message));
        boolean named = reply.json() != null || status == 401;
        return named ? reply : limited(reply);
    }

    @Override
    public Optional<Reply> refusal(int status, List<String> problems) {
        return Optional.of(DoconomyErrors.reply(status, problems));
    }

    private Reply footprints(Exchange call) {
        JsonNode payments = call.requiredBody().path("cardTransactions");
        List<String> problems = index.problems(payments, "$.cardTransactions");
        if (!problems.isEmpty()) {
            return DoconomyErrors.reply(400, problems);
        }
        boolean water = gate.scopes(call.request()).contains(WATER_SCOPE);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("transactionFootprints")
                .addAll(water ? index.footprintsWithWaterUse(payments) : index.footprints(payments));
        return found(json);
    }

    private static Reply found(JsonNode json) {
        return Reply.json(200, json)
                .withHeader("X-Fapi-Interaction-Id", UUID.randomUUID().toString());
    }

    // As documented for 429 and for every status that the document does not name.
    private static Reply limited(Reply reply) {
        return reply.withHeader("X-RateLimit-Limit-second", Integer.toString(REQUESTS_PER_SECOND))
                .withHeader("X-RateLimit-Remaining-second", "0");
    }
}
