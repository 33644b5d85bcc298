package io.github.climatefinance.icr;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.icr.api.TransactionsApi;
import io.github.climatefinance.icr.model.CreditTransaction;
import java.util.Objects;

/**
 * Waits for the end of transactions, by reading again and again. Thread-safe.
 *
 * <p>The method describes a wait: set its timeout, build it, and {@code await()}; {@code onPoll} tells each state on the
 * way. How long the provider takes is not documented. A wait that takes too long throws {@code PollTimeoutException}, which
 * names the last state seen and holds the {@link Settlement}.
 */
public final class IcrWaiting {
    private final TransactionsApi transactions;

    IcrWaiting(TransactionsApi transactions) {
        this.transactions = transactions;
    }

    /**
     * Until the transaction is processed, failed, cancelled or rejected.
     *
     * @param transactionId the {@code id} that the action answered
     */
    public Poller.Builder<Settlement<CreditTransaction>> settlement(String organizationId, String transactionId) {
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(transactionId, "transactionId");
        return Settlement.until(transactionId, () -> Settlement.of(transactions.get(organizationId, transactionId)));
    }
}
