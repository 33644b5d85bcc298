package io.github.climatefinance.sandbox.trading;

/**
 * A customer of the seeded past with the ids of all that is needed to trade.
 *
 * @param naturalPersonId the person behind the customer, who is active
 * @param cashId the cash account, a customer product
 * @param walletId the wallet, a customer product
 * @param depositoryId the depository, a customer product
 */
public record TradingCustomer(
        String customerId, String naturalPersonId, String cashId, String walletId, String depositoryId) {}
