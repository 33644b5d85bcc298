package io.github.climatefinance.icr;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.icr.api.InventoryRequestsApi;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import java.time.Duration;
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
 * never {@link Reconciliation#NOT_EXECUTED}: that the comment is shown again and that actions are listed is inferred, so
 * that nothing found proves nothing.
 */
public final class ActionReconciler {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final InventoryRequestsApi requests;

    ActionReconciler(InventoryRequestsApi requests) {
        this.requests = requests;
    }

    /**
     * Looks for a retirement.
     *
     * @param sentAt when the call that failed was begun, by this machine's clock; five minutes earlier will do too
     */
    public ReconciledAction check(String organizationId, RetireCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    /** Looks for a transfer with a retirement. */
    public ReconciledAction check(String organizationId, TransferAndRetireCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    /** Looks for transfers like the one asked for; whose they are cannot be told. */
    public ReconciledAction check(String organizationId, TransferCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    /** Looks for cancellations like the one asked for; whose they are cannot be told. */
    public ReconciledAction check(String organizationId, CancelCreditsRequest request, Instant sentAt) {
        return check(organizationId, WantedAction.of(request), sentAt);
    }

    private ReconciledAction check(String organizationId, WantedAction wanted, Instant sentAt) {
        Instant earliest = Objects.requireNonNull(sentAt, "sentAt").minus(CLOCK_TOLERANCE);
        List<CreditTransaction> near = requests.listAll(organizationId).distinct().stream()
                .filter(found -> wanted.hasCommentOf(found) || wanted.isDoneBy(found, earliest))
                .toList();
        if (wanted.comment().isEmpty()) {
            return cannotTell("it has no comment of its own to be told from others by", near);
        }
        List<CreditTransaction> same =
                near.stream().filter(wanted::hasCommentOf).toList();
        if (same.isEmpty()) {
            return cannotTell("no transaction with its comment was found, which proves nothing", near);
        }
        if (same.size() > 1) {
            return cannotTell("several transactions have its comment", same);
        }
        return wanted.isDoneBy(same.get(0), earliest)
                ? new ReconciledAction(Reconciliation.EXECUTED, "the provider has it, by its comment", same)
                : cannotTell("its comment belongs to another transaction", same);
    }

    private static ReconciledAction cannotTell(String reason, List<CreditTransaction> near) {
        return new ReconciledAction(Reconciliation.CANNOT_TELL, reason, near);
    }
}
