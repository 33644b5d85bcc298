package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the platform as the main account, or as another, at a time of the test's. */
final class PlatformCaller {

    static final String MAIN = "0A1B2C3D";
    static final String PARTNER = "4E5F6A7B";
    static final String CHILD = "8C9D0E1F";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-03-02T15:00:00Z"));
    private final String caller;
    final XpansivPlatform platform;

    PlatformCaller() {
        caller = MAIN;
        platform = XpansivPlatform.seeded(time::get);
    }

    private PlatformCaller(PlatformCaller first, String caller) {
        this.caller = caller;
        platform = first.platform;
    }

    /** The same platform, asked by another. */
    PlatformCaller as(String other) {
        return new PlatformCaller(this, other);
    }

    void passes(Duration duration) {
        time.updateAndGet(now -> now.plus(duration));
    }

    /** Lets everything that is under way come to its end. */
    void waits() {
        passes(Duration.ofMinutes(1));
        platform.totals();
    }

    /**
     * Asks, and checks question and answer against the specification.
     *
     * @param body with ' for "
     * @param parameters of path and query, such as {@code ExchangeCode=CBL}; the caller's account unless it says so
     */
    Answer ask(String operation, String body, String... parameters) {
        Answer answer = askUnchecked(operation, body, parameters);
        XpansivSpec.check(operation, read(body), answer);
        return answer;
    }

    /** Asks without the check, which takes longer than the answer: for many questions. */
    Answer askUnchecked(String operation, String body, String... parameters) {
        Map<String, JsonNode> values = new HashMap<>();
        values.put("AccountIdentifier", JsonNodeFactory.instance.textNode(caller));
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            values.put(parameter.substring(0, equals), value(parameter.substring(equals + 1)));
        }
        return platform.answer(
                operation, new Question(caller, name -> Optional.ofNullable(values.get(name)), read(body)));
    }

    /** Status and code of an answer, and the codes of its items. */
    String outcome(String operation, String body, String... parameters) {
        Answer answer = ask(operation, body, parameters);
        JsonNode json = answer.body().orElse(JsonNodeFactory.instance.objectNode());
        StringBuilder outcome =
                new StringBuilder(answer.status() + " " + json.path("code").asText());
        if (json.has("attributeErrors")) {
            outcome.append(" ").append(codes(json.path("attributeErrors")));
            json.path("retirementErrors").forEach(item -> outcome.append(" ").append(codes(item)));
        } else if (json.has("errors")) {
            outcome.append(" ").append(codes(json.path("errors")));
        }
        return outcome.toString().strip();
    }

    private static List<String> codes(JsonNode errors) {
        return errors.findValuesAsText("code");
    }

    /** A tax lot of the caller's, as it is now. */
    JsonNode lot(long id) {
        JsonNode report = get("getTaxLotsByProgram", "{}", "include=['establishQuantity']");
        for (JsonNode position : report.path("content")) {
            for (JsonNode lot : position.path("taxLots")) {
                if (lot.path("id").asLong() == id) {
                    return lot;
                }
            }
        }
        throw new AssertionError("there is no tax lot " + id);
    }

    /** Available, encumbered and unsettled quantity of a tax lot. */
    List<Long> parts(long id) {
        JsonNode lot = lot(id);
        return List.of(
                lot.path("availableQuantity").asLong(),
                lot.path("encumberedQuantity").asLong(),
                lot.path("unsettledQuantity").asLong());
    }

    /** Everything there is to read, of all accounts. */
    String snapshot() {
        StringBuilder all = new StringBuilder();
        for (String account : List.of(MAIN, PARTNER, CHILD)) {
            PlatformCaller other = as(account);
            String include = "include=['transferTaxLots','establishQuantity','previousCounterparty','externalTradeId']";
            all.append(other.get("getTaxLotsByProgram", "{}", include))
                    .append(other.get("searchRetirements", "{}", include))
                    .append(other.get("searchTransfers", "{}", include, "size=100"));
        }
        return all.append(platform.deposits())
                .append(platform.retirements())
                .append(platform.transfers())
                .append(platform.totals())
                .toString();
    }

    /** What is answered with 200. */
    JsonNode get(String operation, String body, String... parameters) {
        Answer answer = ask(operation, body, parameters);
        if (answer.status() != 200) {
            throw new AssertionError(operation + " answered " + answer);
        }
        return answer.body().orElse(JsonNodeFactory.instance.missingNode());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static JsonNode value(String text) {
        if (text.startsWith("[")) {
            return read(text);
        }
        return text.matches("-?\\d{1,6}")
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(text))
                : JsonNodeFactory.instance.textNode(text);
    }
}
