package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.model.TransactionImpact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Synthetic payments and results. */
final class Impacts {
    private Impacts() {}

    static CardPayment payment(String merchant, String mcc, String date) {
        return new CardPayment(
                "synthetic-1",
                Optional.of(date).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                merchant,
                mcc,
                new BigDecimal("10.00"),
                Currency.getInstance("EUR"),
                "FI");
    }

    static TransactionImpact footprint(String total, long area) {
        return TransactionImpact.fromJson("{\"reference\":\"synthetic-1\",\"co2eEmission\":{\"total\":" + total
                + "},\"socialCostOfCarbon\":{\"total\":1.50,\"currency\":\"EUR\"},\"classification\":{\"type\":\"mcc\","
                + "\"id\":\"5411\"},\"spendingAreaId\":" + area + ",\"docc\":\"900000\"}");
    }

    static TransactionImpact none() {
        return TransactionImpact.fromJson("{\"reference\":\"synthetic-1\"}");
    }

    static TransactionImpact unknown() {
        return TransactionImpact.fromJson("{\"reference\":\"synthetic-1\",\"waterUse\":7}");
    }
}
