package io.github.climatefinance.sandbox.trading;

import java.util.Locale;

/** Which way somebody trades. */
public enum TradingSide {
    BUY,
    SELL;

    static TradingSide of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
