package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Reads amounts, which callers may make as big and as fine as they like. */
final class Amounts {

    private static final int MOST_DECIMALS = 18;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

    private Amounts() {}

    /** @throws Refusal 400 if it is no amount of credits */
    static BigDecimal of(JsonNode json) {
        if (!json.isNumber()) {
            throw Refusal.badRequest("amount must be a number");
        }
        BigDecimal amount = json.decimalValue();
        // The scale first: comparing a number of a million digits takes its time.
        if (Math.abs((long) amount.scale()) > MOST_DECIMALS || amount.compareTo(MOST) > 0) {
            throw Refusal.badRequest("amount must have at most " + MOST_DECIMALS + " decimals and be at most 10^18");
        }
        if (amount.signum() <= 0) {
            throw Refusal.badRequest("amount must be a positive number");
        }
        return amount;
    }
}
