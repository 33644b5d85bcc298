package io.github.climatefinance.sandbox.trading;

import java.util.Optional;

/**
 * A transaction that was really booked. No operation of the provider lists them; each can be read by its id.
 *
 * @param orderId of the order it is of
 * @param transferId of the transfer it is of
 */
public record BookedTransaction(String transactionId, Optional<String> orderId, Optional<String> transferId) {

    static BookedTransaction of(Thing transaction) {
        return new BookedTransaction(
                transaction.id(),
                Optional.of(transaction.data().findPath("orderId").asText()).filter(id -> !id.isEmpty()),
                Optional.of(transaction.data().findPath("transferId").asText()).filter(id -> !id.isEmpty()));
    }
}
