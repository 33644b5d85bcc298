package io.github.climatefinance.sandbox.doconomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Calculates the invented footprints of payments: amount × euros per unit of its currency × kilograms per euro of its
 * classification × factor of its country, shown with two decimals, rounded half up. No figure is one of the Åland Index.
 * Safe for any number of threads.
 */
public final class SyntheticIndex {

    private static final long ORDER_SEED = 5000;
    private static final int MOST_PROBLEMS = 10;
    private static final BigDecimal GRAMS = new BigDecimal("1000");
    private static final BigDecimal OUNCES = new BigDecimal("35.27396");
    private static final BigDecimal GALLONS = new BigDecimal("264.1721");

    private final Switches<DoconomySwitch> switches;

    /** One that does as the switches say. */
    public SyntheticIndex(Switches<DoconomySwitch> switches) {
        this.switches = switches;
    }

    /**
     * What is not accepted of payments that keep to the specification, at most ten sentences; empty if all is.
     *
     * @param at the JSON path of the payments
     */
    public List<String> problems(JsonNode payments, String at) {
        List<String> problems = new ArrayList<>();
        Set<String> references = new HashSet<>();
        for (int i = 0; i < payments.size() && problems.size() < MOST_PROBLEMS; i++) {
            JsonNode payment = payments.get(i);
            String currency = payment.path("amount").path("currency").asText();
            if (!Rates.knows(currency) && switches.has(DoconomySwitch.UNSUPPORTED_CURRENCIES_REFUSED)) {
                problems.add("%s[%d].amount.currency: %s is not supported".formatted(at, i, currency));
            }
            boolean isNew = references.add(payment.path("reference").asText());
            if (!isNew && switches.has(DoconomySwitch.DUPLICATE_REFERENCES_REFUSED)) {
                problems.add("%s[%d].reference: another payment has the same".formatted(at, i));
            }
        }
        return problems;
    }

    /** The results of version 3.0; emissions in kilograms. */
    public List<JsonNode> impacts(JsonNode payments) {
        return results(payments, this::impact);
    }

    /** The results of version 2.1 for a token without the scope for water use. */
    public List<JsonNode> footprints(JsonNode payments) {
        return results(
                payments,
                payment -> footprint(payment)
                        .map(found -> carbon(found, reference(payment)))
                        .orElseGet(() -> reference(payment)));
    }

    /** The results of version 2.1 with water use. */
    public List<JsonNode> footprintsWithWaterUse(JsonNode payments) {
        return results(
                payments,
                payment -> footprint(payment)
                        .map(found -> water(found, carbon(found, reference(payment))))
                        .orElseGet(() -> reference(payment)));
    }

    private List<JsonNode> results(JsonNode payments, Function<JsonNode, ObjectNode> result) {
        List<JsonNode> results = new ArrayList<>(payments.size());
        payments.forEach(payment -> results.add(result.apply(payment)));
        if (switches.has(DoconomySwitch.ANSWERS_REORDERED)) {
            Collections.shuffle(results, new Random(ORDER_SEED));
        }
        return results;
    }

    private ObjectNode impact(JsonNode payment) {
        Optional<Classified> classified = classified(payment.path("classifications"));
        BigDecimal country = Rates.country(payment.path("country").asText());
        return classified
                .flatMap(found -> Footprint.of(payment.path("amount"), found.factor(), country, switches))
                .map(found -> impact(found, classified.get().json(), reference(payment)))
                .orElseGet(() -> reference(payment));
    }

    private record Classified(JsonNode json, Factor factor) {}

    private Optional<Classified> classified(JsonNode classifications) {
        List<Classified> supported = new ArrayList<>();
        for (JsonNode each : classifications) {
            Factor.of(each, switches).ifPresent(factor -> supported.add(new Classified(each, factor)));
        }
        if (supported.isEmpty()) {
            return Optional.empty();
        }
        boolean first = switches.has(DoconomySwitch.FIRST_CLASSIFICATION_COUNTS);
        return Optional.of(supported.get(first ? 0 : supported.size() - 1));
    }

    private Optional<Footprint> footprint(JsonNode payment) {
        return Factor.ofMerchantCode(payment.path("mcc").asText())
                .flatMap(factor -> Footprint.of(payment.path("amount"), factor, BigDecimal.ONE, switches));
    }

    private static ObjectNode reference(JsonNode payment) {
        return JsonNodeFactory.instance.objectNode().set("reference", payment.path("reference"));
    }

    private static ObjectNode impact(Footprint footprint, JsonNode classification, ObjectNode json) {
        json.putObject("co2eEmission").put("total", shown(footprint.kilograms()));
        json.putObject("socialCostOfCarbon")
                .put("total", shown(footprint.cost()))
                .put("currency", footprint.costCurrency());
        json.set("classification", classification);
        return json.put("spendingAreaId", footprint.category().areaId())
                .put("docc", footprint.category().docc());
    }

    private static ObjectNode carbon(Footprint footprint, ObjectNode json) {
        BigDecimal kilograms = footprint.kilograms();
        json.put("categoryId", footprint.category().id())
                .put("carbonEmissionInGrams", shown(kilograms.multiply(GRAMS)))
                .put("carbonEmissionInOunces", shown(kilograms.multiply(OUNCES)));
        json.putObject("carbonSocialCost")
                .put("value", shown(footprint.cost()))
                .put("currency", footprint.costCurrency());
        return json;
    }

    private static ObjectNode water(Footprint footprint, ObjectNode json) {
        BigDecimal cubicMetres = footprint.waterInCubicMetres();
        json.put("waterUseInCubicMeters", shown(cubicMetres))
                .put("waterUseInGallons", shown(cubicMetres.multiply(GALLONS)));
        json.putObject("waterUseSocialCost")
                .put("value", shown(footprint.waterCost()))
                .put("currency", footprint.costCurrency());
        return json;
    }

    private static BigDecimal shown(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP);
    }
}
