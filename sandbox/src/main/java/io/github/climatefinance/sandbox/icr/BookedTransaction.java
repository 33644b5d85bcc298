package io.github.climatefinance.sandbox.icr;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A transaction as the books have it: what really happened, whatever was answered.
 *
 * @param id of the provider
 * @param action in the provider's word
 * @param creditId which credits
 * @param amount how many of them
 * @param fromOrganizationId whose credits they are
 * @param toOrganizationId who receives them, if it is an organization
 * @param retirementComment the caller's own words
 * @param state the present one, in the provider's word
 */
public record BookedTransaction(
        String id,
        String action,
        String creditId,
        BigDecimal amount,
        String fromOrganizationId,
        Optional<String> toOrganizationId,
        Optional<String> retirementComment,
        String state) {}
