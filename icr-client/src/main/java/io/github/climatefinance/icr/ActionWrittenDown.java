package io.github.climatefinance.icr;

import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.icr.api.InventoryRequestsApi;
import io.github.climatefinance.icr.model.CancelCreditsRequest;
import io.github.climatefinance.icr.model.CreditTransaction;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferAndRetireCreditsRequest;
import io.github.climatefinance.icr.model.TransferCreditsRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets an {@link ActionReconciler} find out about an action, or a request for one, from what a ledger has of it. */
enum ActionWrittenDown implements Reconciler {
    TRANSFER {
        @Override
        ReconciledAction<CreditTransaction> look(
                ActionReconciler among, String organization, String body, LedgerEntry entry) {
            return among.check(organization, TransferCreditsRequest.fromJson(body), entry.begun());
        }
    },
    RETIREMENT {
        @Override
        ReconciledAction<CreditTransaction> look(
                ActionReconciler among, String organization, String body, LedgerEntry entry) {
            return among.check(organization, RetireCreditsRequest.fromJson(body), entry.begun());
        }
    },
    TRANSFER_AND_RETIREMENT {
        @Override
        ReconciledAction<CreditTransaction> look(
                ActionReconciler among, String organization, String body, LedgerEntry entry) {
            return among.check(organization, TransferAndRetireCreditsRequest.fromJson(body), entry.begun());
        }
    },
    CANCELLATION {
        @Override
        ReconciledAction<CreditTransaction> look(
                ActionReconciler among, String organization, String body, LedgerEntry entry) {
            return among.check(organization, CancelCreditsRequest.fromJson(body), entry.begun());
        }
    };

    /** By operation id. */
    static final Map<String, Reconciler> ALL = Map.of(
            "transferCredits", TRANSFER,
            "retireCredits", RETIREMENT,
            "transferAndRetireCredits", TRANSFER_AND_RETIREMENT,
            "cancelCredits", CANCELLATION,
            "requestTransfer", TRANSFER,
            "requestRetirement", RETIREMENT,
            "requestTransferAndRetirement", TRANSFER_AND_RETIREMENT);

    abstract ReconciledAction<CreditTransaction> look(
            ActionReconciler among, String organization, String body, LedgerEntry entry);

    @Override
    public List<String> keeps() {
        return List.of("/creditId", "/amount", "/toOrganizationId", "/toAddress", "/retirementData/comment");
    }

    /** It never tells that nothing was done, so that no time is to be waited for. */
    @Override
    public Reconciled check(LedgerEntry entry, CallExecutor calls, Instant asOf, @Nullable Duration settlingTime) {
        ReconciledAction<CreditTransaction> found = look(
                new ActionReconciler(new InventoryRequestsApi(calls).withOptions(ApiVersion::into)),
                entry.path().getOrDefault("organizationId", ""),
                entry.body().orElseThrow(),
                entry);
        return new Reconciled(entry, found.answer(), found.reason());
    }
}
