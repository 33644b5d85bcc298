package io.github.climatefinance.sandbox.xpansiv;

import java.util.Optional;

/**
 * A transfer or export as the books have it: what really happened, whatever was answered.
 *
 * @param identifier of the platform
 * @param externalIdentifier the sender's own
 * @param sender the account it comes from
 * @param counterparty the name of the recipient at the registry
 * @param ein the instrument
 * @param quantity how much of it
 * @param status the present one for the sender, in the provider's words
 */
public record BookedTransfer(
        String identifier,
        Optional<String> externalIdentifier,
        String sender,
        String counterparty,
        String ein,
        long quantity,
        String status) {}
