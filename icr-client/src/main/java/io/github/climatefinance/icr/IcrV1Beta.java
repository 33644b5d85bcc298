package io.github.climatefinance.icr;

import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.icr.v1beta.api.AccountsApi;
import io.github.climatefinance.icr.v1beta.api.InventoriesApi;
import io.github.climatefinance.icr.v1beta.api.ProjectsApi;
import io.github.climatefinance.icr.v1beta.api.RetirementsApi;
import io.github.climatefinance.icr.v1beta.api.TransactionsApi;
import io.github.climatefinance.icr.v1beta.model.CreditTransaction;
import java.time.Duration;

/**
 * The beta of the next generation of the API, at the same address and with the same token. Its operations are on entities:
 * users, organizations and their accounts. The provider may change it at any time, and so may this. Thread-safe.
 */
public final class IcrV1Beta {
    private final CallExecutor calls;

    IcrV1Beta(CallExecutor calls) {
        this.calls = calls;
    }

    /** Accounts of an entity, each with an address on the chain. */
    public AccountsApi accounts() {
        return new AccountsApi(calls);
    }

    /** The credits an entity holds, their transfer and retirement. */
    public InventoriesApi inventories() {
        return new InventoriesApi(calls);
    }

    /** Projects of the registry. */
    public ProjectsApi projects() {
        return new ProjectsApi(calls);
    }

    /** Credits that were retired. */
    public RetirementsApi retirements() {
        return new RetirementsApi(calls);
    }

    /** What became of transfers and retirements. */
    public TransactionsApi transactions() {
        return new TransactionsApi(calls);
    }

    /** Waits for the end of transactions. */
    public IcrV1BetaWaiting waiting() {
        return new IcrV1BetaWaiting(transactions());
    }

    /**
     * Waits until a transaction is processed, failed, cancelled or rejected. Polls less and less often.
     *
     * @param transactionId the {@code transactionId} that the transfer or retirement answered
     * @param deadline how long to wait; the read that is the last begins when it is over, and has the timeout of a call
     * @throws io.github.climatefinance.core.error.PollTimeoutException after that, naming the last state seen
     */
    public Settlement<CreditTransaction> awaitSettled(String transactionId, Duration deadline) {
        return waiting().settlement(transactionId).timeout(deadline).build().await();
    }

    /** Tells after an unknown outcome whether a transfer or retirement was executed. */
    public IcrV1BetaReconciler reconciliation() {
        return new IcrV1BetaReconciler(transactions());
    }
}
