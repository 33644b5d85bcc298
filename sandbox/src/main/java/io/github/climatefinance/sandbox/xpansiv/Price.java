package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** An amount of money for a unit. */
record Price(String currency, BigDecimal amount) {

    static Price usd(String amount) {
        return new Price("USD", new BigDecimal(amount));
    }

    static Price of(JsonNode json) {
        return new Price(json.path("currency").asText(), json.path("amount").decimalValue());
    }

    ObjectNode json() {
        return Json.object().put("currency", currency).put("amount", amount);
    }
}
