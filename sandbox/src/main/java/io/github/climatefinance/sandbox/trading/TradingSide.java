package io.github.climatefinance.sandbox.trading;

import java.util.Locale;

/** Which way somebody trades. */
public enum TradingSide {
    /** Money becomes assets. */
    BUY,

    /** Assets become money. */
    SELL;

    static TradingSide of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
