package io.github.climatefinance.icr;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.icr.api.InventoryRequestsApi;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Looks for the transaction of an action that ended in an {@code OutcomeUnknownException}, among the requests on the
 * organization's inventory. Immutable and thread-safe; sends nothing but reads.
 *
 * <p>The API has no reference of the caller's own. The one thing of a request that can tell its transaction from another is
 * the comment on a retirement, so give each retirement a comment that no other has. Then {@link Reconciliation#EXECUTED}
 * means that exactly one transaction has this comment and does what was asked for. In all other cases, always for
 * transfers and cancellations, it is {@link Reconciliation#CANNOT_TELL}, with the transactions that may be the one. It is
 * never {@link Reconciliation#NOT_EXECUTED}: this generation of the API has a list of requests, and that actions are in
 * it, and comments, is inferred; so nothing found proves nothing. {@link IcrV1Beta#reconciliation()} can say it.
 */
public final class ActionReconciler {
    private static final ActionJudge<CreditTransaction> JUDGE = new ActionJudge<>(TransactionFacts::of);

    private final InventoryRequestsApi requests;

    ActionReconciler(InventoryRequestsApi requests) {
        this.requests = requests;
    }

    /**
     * Looks for a retirement, or for a request for one.
     *
     * @param sentAt when the call that failed was begun, by this machine's clock; five minutes earlier will do too
     */
    public ReconciledAction<CreditTransaction> check(
            String organizationId, RetireCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    /** Looks for a transfer with a retirement, or for a request for one. */
    public ReconciledAction<CreditTransaction> check(
            String organizationId, TransferAndRetireCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    /** Looks for transfers like the one asked for; whose they are cannot be told. */
    public ReconciledAction<CreditTransaction> check(
            String organizationId, TransferCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    /** Looks for cancellations like the one asked for; whose they are cannot be told. */
    public ReconciledAction<CreditTransaction> check(
            String organizationId, CancelCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    private ReconciledAction<CreditTransaction> check(String organizationId, WantedAction wanted, Instant sentAt) {
        Objects.requireNonNull(sentAt, "sentAt");
        List<CreditTransaction> found =
                requests.listAll(organizationId).distinct().stream().toList();
        return JUDGE.judge(wanted, sentAt, found, Silence.PROVES_NOTHING);
    }
}
