package io.github.climatefinance.icr;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.icr.api.TransactionsApi;
import io.github.climatefinance.icr.model.CreditTransaction;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Waits for the end of transactions, by reading again and again. Thread-safe.
 *
 * <p>Each method describes a wait: set its timeout, build it, and {@code await()}. How long the provider takes is not
 * documented. A wait that takes too long throws {@code PollTimeoutException}, which names the last state seen and holds the
 * {@link Settlement}.
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
    public Poller.Builder<Settlement> settlement(String organizationId, String transactionId) {
        return settlement(organizationId, transactionId, change -> {});
    }

    /**
     * The same, telling each state that differs from the one before, the last one too.
     *
     * @param onChange called on the thread that waits; what it throws ends the wait
     */
    public Poller.Builder<Settlement> settlement(
            String organizationId, String transactionId, Consumer<Settlement> onChange) {
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(transactionId, "transactionId");
        Changes changes = new Changes(Objects.requireNonNull(onChange, "onChange"));
        return Poller.of(
                "transaction " + transactionId,
                () -> changes.seen(read(organizationId, transactionId)),
                Settlement::isEnded);
    }

    private Settlement read(String organizationId, String transactionId) {
        CreditTransaction transaction = transactions.get(organizationId, transactionId);
        return Settlement.of(transaction, transactionId);
    }

    /** Passes on what differs from what it saw before. */
    private static final class Changes {
        private final Consumer<Settlement> onChange;
        private volatile String last = "";

        Changes(Consumer<Settlement> onChange) {
            this.onChange = onChange;
        }

        Settlement seen(Settlement now) {
            String text = now.toString();
            if (!text.equals(last)) {
                last = text;
                onChange.accept(now);
            }
            return now;
        }
    }
}
