package io.github.climatefinance.sandbox.doconomy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a payment comes to, without rounding.
 *
 * @param perEuro kilograms, after the country
 * @param euros the amount
 * @param costBasis the amount in the currency that costs are told in
 */
record Footprint(
        SpendingCategory category, BigDecimal perEuro, BigDecimal euros, BigDecimal costBasis, String costCurrency) {

    private static final BigDecimal COST_PER_KILOGRAM = new BigDecimal("0.1");
    private static final BigDecimal WATER_PER_EURO = new BigDecimal("0.02");
    private static final BigDecimal COST_PER_CUBIC_METRE = new BigDecimal("0.5");

    /** That of an amount; empty if its currency is not supported, or it is a refund and those are not calculated. */
    static Optional<Footprint> of(
            JsonNode amount, Factor factor, BigDecimal country, Switches<DoconomySwitch> switches) {
        BigDecimal value = amount.path("value").decimalValue();
        String currency = amount.path("currency").asText();
        if (value.signum() < 0 && !switches.has(DoconomySwitch.REFUNDS_CALCULATED)) {
            return Optional.empty();
        }
        boolean own = switches.has(DoconomySwitch.COST_IN_CURRENCY_OF_PAYMENT);
        BigDecimal perEuro = factor.kilogramsPerEuro().multiply(country);
        return Rates.euros(value, currency)
                .map(euros -> new Footprint(
                        factor.category(), perEuro, euros, own ? value : euros, own ? currency : Rates.EURO));
    }

    BigDecimal kilograms() {
        return euros.multiply(perEuro);
    }

    BigDecimal cost() {
        return costBasis.multiply(perEuro).multiply(COST_PER_KILOGRAM);
    }

    BigDecimal waterInCubicMetres() {
        return euros.multiply(WATER_PER_EURO);
    }

    BigDecimal waterCost() {
        return costBasis.multiply(WATER_PER_EURO).multiply(COST_PER_CUBIC_METRE);
    }
}
