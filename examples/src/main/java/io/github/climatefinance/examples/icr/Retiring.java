package io.github.climatefinance.examples.icr;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.PollTimeoutException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Pace;
import io.github.climatefinance.examples.show.RetirementLog;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.ReconciledAction;
import io.github.climatefinance.icr.Settlement;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import java.io.IOException;
import java.time.Instant;

/** Retires credits of an inventory, once, whatever happens on the way. */
final class Retiring {
    private final IcrClient icr;
    private final String organizationId;
    private final RetirementOrder order;
    private final Pace pace;
    private final StepLog log;

    Retiring(IcrClient icr, String organizationId, RetirementOrder order, Pace pace, StepLog log) {
        this.icr = icr;
        this.organizationId = organizationId;
        this.order = order;
        this.pace = pace;
        this.log = log;
    }

    /** Returns the transaction when it is processed. */
    CreditTransaction run(Credit credit, RetirementLog kept) throws FailedException, IOException {
        kept.write(
                order.reference(),
                "SENDING " + order.amount().toPlainString() + " of " + credit.id() + " from organization "
                        + organizationId);
        log.step(
                "remember",
                "reference " + order.reference() + ", kept beside the receipt, in "
                        + kept.file().getFileName());
        log.step("retire", Figures.exact(order.amount()) + " of " + credit.serial());
        String id = retire(order.request(credit.id()));
        log.step("wait", "for the transaction to leave the queue and reach the chain");
        Settlement<CreditTransaction> end = pace.over(icr.waiting().settlement(organizationId, id))
                .onPoll(now -> log.state(state(now)))
                .build()
                .await();
        kept.write(order.reference(), "ENDED " + end);
        if (!end.isProcessed()) {
            throw new FailedException("the registry did not retire it: " + end + "; no receipt was written");
        }
        return end.transaction();
    }

    private String retire(RetireCreditsRequest request) throws FailedException {
        Instant sentAt = Instant.now();
        try {
            CreditTransaction queued = icr.inventories().retireCredits(organizationId, request);
            if (queued.hasId()) {
                log.more("queued as transaction " + queued.id());
                return queued.id();
            }
            log.more("queued, but the answer names no transaction");
        } catch (OutcomeUnknownException unknown) {
            log.more("no answer (outcome " + unknown.outcome() + "): sending it again could retire twice");
        }
        return reconcile(request, sentAt);
    }

    /** Sending again could retire twice: looks instead for its transaction. */
    private String reconcile(RetireCreditsRequest request, Instant sentAt) throws FailedException {
        log.step("reconcile", "looking for a transaction with the reference");
        try {
            ReconciledAction<CreditTransaction> found = pace.over(Poller.of(
                            "the transaction of the retirement",
                            () -> icr.reconciliation().check(organizationId, request, sentAt),
                            ReconciledAction<CreditTransaction>::isFinal))
                    .timeout(pace.settling())
                    .build()
                    .await();
            if (found.answer() == Reconciliation.EXECUTED) {
                String id = found.transactions().get(0).id();
                log.more("it was executed: transaction " + id + "; nothing is sent again");
                return id;
            }
            throw unknown(found);
        } catch (PollTimeoutException late) {
            throw unknown(late.lastState().orElse(Credit.NOT_TOLD));
        } catch (SdkException e) {
            throw unknown(String.valueOf(e.getMessage()));
        }
    }

    private FailedException unknown(Object found) {
        return new FailedException("nobody can tell whether the retirement was executed (" + found
                + "): do not send it again, and ask the provider for the comment " + order.reference());
    }

    private static String state(Settlement<CreditTransaction> now) {
        CreditTransaction transaction = now.transaction();
        return Credit.text(transaction.hasState(), () -> transaction.state().value());
    }
}
