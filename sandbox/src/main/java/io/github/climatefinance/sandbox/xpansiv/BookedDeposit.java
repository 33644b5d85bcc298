package io.github.climatefinance.sandbox.xpansiv;

/**
 * A deposit as the books have it: what really happened, whatever was answered.
 *
 * @param identifier of the platform
 * @param account whose credits are deposited
 * @param ein the instrument
 * @param taxLotId the lot it was made from
 * @param quantity what was deposited
 * @param available what is left of it
 * @param settled what trading has settled
 * @param status the present one, in the provider's words
 */
public record BookedDeposit(
        String identifier,
        String account,
        String ein,
        long taxLotId,
        long quantity,
        long available,
        long settled,
        String status) {}
