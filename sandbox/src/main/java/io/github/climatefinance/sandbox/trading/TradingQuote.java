package io.github.climatefinance.sandbox.trading;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A price that stands for a while, once. How the provider gives quotes is not documented.
 *
 * @param quantity how many coins
 * @param price of one coin
 * @param amount money in all, in EUR
 * @param expiresAt from when on it cannot be accepted any more
 */
public record TradingQuote(
        String quoteId,
        String cryptoSymbol,
        TradingSide side,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal amount,
        Instant expiresAt) {}
