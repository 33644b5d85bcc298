package io.github.climatefinance.sandbox.xpansiv;

import java.util.Optional;

/**
 * A retirement as the books have it: what really happened, whatever was answered.
 *
 * @param identifier of the platform
 * @param externalIdentifier the caller's own
 * @param account whose credits are retired
 * @param ein the instrument
 * @param quantity how much of it
 * @param status the present one, in the provider's words
 */
public record BookedRetirement(
        String identifier,
        Optional<String> externalIdentifier,
        String account,
        String ein,
        long quantity,
        String status) {}
