package io.github.climatefinance.doconomy;

import io.github.climatefinance.doconomy.model.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** Makes amounts of money, which the provider takes from -1,000,000,000 to 1,000,000,000. */
public final class Amounts {
    private Amounts() {}

    /**
     * An amount in the units of its currency. What comes of a negative one is not documented.
     *
     * @throws IllegalArgumentException if the provider does not take it
     */
    public static Money of(BigDecimal value, Currency currency) {
        if (PaymentChecks.isOutOfRange(value)) {
            throw new IllegalArgumentException("`value` must be " + PaymentChecks.RANGE + ", but was " + value);
        }
        return Money.builder().value(value).currency(currency.getCurrencyCode()).build();
    }

    /**
     * An amount in the smallest units of its currency by ISO 4217: 1234 in EUR is 12.34, in JPY 1234, in KWD 1.234.
     *
     * @throws IllegalArgumentException if the currency has no such units, or the provider does not take the amount
     */
    public static Money ofMinor(long value, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw new IllegalArgumentException("`currency` has no smaller units: " + currency);
        }
        return of(BigDecimal.valueOf(value, digits), currency);
    }

    /** The same amount for version 2.1. */
    public static io.github.climatefinance.doconomy.v21.model.Money v21(Money amount) {
        return io.github.climatefinance.doconomy.v21.model.Money.builder()
                .value(amount.value())
                .currency(amount.currency())
                .build();
    }
}
