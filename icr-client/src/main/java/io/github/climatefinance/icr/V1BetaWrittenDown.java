package io.github.climatefinance.icr;

import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.icr.v1beta.api.TransactionsApi;
import io.github.climatefinance.icr.v1beta.model.CreditTransaction;
import io.github.climatefinance.icr.v1beta.model.RetireCreditsRequest;
import io.github.climatefinance.icr.v1beta.model.TransferCreditsRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets an {@link IcrV1BetaReconciler} find out about an action from what a ledger has of it. */
enum V1BetaWrittenDown implements Reconciler {
    TRANSFER {
        @Override
        public List<String> keeps() {
            return List.of("/fromId", "/credits/*/amount");
        }

        @Override
        ReconciledAction<CreditTransaction> look(IcrV1BetaReconciler among, String body, LedgerEntry entry) {
            return among.check(TransferCreditsRequest.fromJson(body), entry.begun());
        }
    },
    /** Of the receiver it counts only whether there is one. */
    RETIREMENT {
        @Override
        public List<String> keeps() {
            return List.of("/fromId", "/credit/amount", "/comment", "/to/id");
        }

        @Override
        ReconciledAction<CreditTransaction> look(IcrV1BetaReconciler among, String body, LedgerEntry entry) {
            return among.check(RetireCreditsRequest.fromJson(body), entry.begun());
        }
    };

    /** By operation id. */
    static final Map<String, Reconciler> ALL = Map.of("transferV1Credits", TRANSFER, "retireV1Credits", RETIREMENT);

    /** Longer than any ledger is kept. */
    private static final Duration NEVER = Duration.ofDays(365_000);

    abstract ReconciledAction<CreditTransaction> look(IcrV1BetaReconciler among, String body, LedgerEntry entry);

    /** How long the provider takes to list a transaction is not documented: unless the caller says it, nobody does. */
    @Override
    public Reconciled check(LedgerEntry entry, CallExecutor calls, Instant asOf, @Nullable Duration settlingTime) {
        Duration underWay = Duration.between(entry.begun(), entry.until());
        ReconciledAction<CreditTransaction> found = look(
                new IcrV1BetaReconciler(new TransactionsApi(calls))
                        .clock(() -> asOf)
                        .settlingTime(settlingTime == null ? NEVER : settlingTime.plus(underWay)),
                entry.body().orElseThrow(),
                entry);
        String unstated = settlingTime == null && !found.isFinal() ? "; nobody has stated a settling time" : "";
        return new Reconciled(entry, found.answer(), found.reason() + unstated);
    }
}
