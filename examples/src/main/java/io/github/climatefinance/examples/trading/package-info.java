/**
 * Programs for the tradevest Partner API: {@link io.github.climatefinance.examples.trading.TradingBuy} buys coins, {@link
 * io.github.climatefinance.examples.trading.TradingPrices} watches prices.
 */
@NullMarked
package io.github.climatefinance.examples.trading;

import org.jspecify.annotations.NullMarked;
