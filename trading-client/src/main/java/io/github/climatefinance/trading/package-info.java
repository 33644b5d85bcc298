/**
 * Client of the tradevest Partner API. Start with {@link io.github.climatefinance.trading.TradingClient}; what the provider
 * sends is taken by {@link io.github.climatefinance.trading.TradingWebhookHandler}.
 */
@NullMarked
package io.github.climatefinance.trading;

import org.jspecify.annotations.NullMarked;
