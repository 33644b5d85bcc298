package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * The prices of all coins at some time.
 *
 * @param levels {@code asks} and {@code bids} by symbol
 * @param moved which of them have changed since the tick before
 */
public record PriceTick(Instant time, Map<String, ObjectNode> levels, Set<String> moved) {}
