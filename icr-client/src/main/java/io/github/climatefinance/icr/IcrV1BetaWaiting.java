package io.github.climatefinance.icr;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.icr.v1beta.api.TransactionsApi;
import io.github.climatefinance.icr.v1beta.model.CreditTransaction;
import java.util.Objects;

/** Waits for the end of transactions of v1-beta, as {@link IcrWaiting} does for those of organizations. Thread-safe. */
public final class IcrV1BetaWaiting {
    private final TransactionsApi transactions;

    IcrV1BetaWaiting(TransactionsApi transactions) {
        this.transactions = transactions;
    }

    /**
     * Until the transaction is processed, failed, cancelled or rejected.
     *
     * @param transactionId the {@code transactionId} that the transfer or retirement answered
     */
    public Poller.Builder<Settlement<CreditTransaction>> settlement(String transactionId) {
        Objects.requireNonNull(transactionId, "transactionId");
        return Settlement.until(
                transactionId,
                () -> Settlement.of(transactions.get(transactionId).transaction()));
    }
}
