package io.github.climatefinance.sandbox.icr;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A retirement as the books have it: what really happened, whatever was answered.
 *
 * @param id of the provider
 * @param transactionId the transaction that made it; empty text for those of the seeded past
 * @param organizationId who has claimed it
 * @param creditId which credits
 * @param amount how many of them
 */
public record BookedRetirement(
        String id, String transactionId, Optional<String> organizationId, String creditId, BigDecimal amount) {}
