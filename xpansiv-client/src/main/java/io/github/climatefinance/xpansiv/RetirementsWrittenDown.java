package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.xpansiv.api.RetirementsApi;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets a {@link RetirementReconciler} find out about retirements from what a ledger has of them. */
final class RetirementsWrittenDown implements Reconciler {
    /** Both requests that retire have their items in the same place. */
    @Override
    public List<String> keeps() {
        return List.of("/retirements/*/externalIdentifier", "/retirements/*/ein", "/retirements/*/quantity");
    }

    @Override
    public Reconciled check(LedgerEntry entry, CallExecutor calls, @Nullable Duration settlingTime) {
        Duration settles = settlingTime == null ? RetirementReconciler.USUAL_SETTLING_TIME : settlingTime;
        Duration underWay = Duration.between(entry.begun(), entry.until());
        ReconciledRetirements found = new RetirementReconciler(new RetirementsApi(calls))
                .settlingTime(settles.plus(underWay))
                .check(
                        entry.path().getOrDefault("AccountIdentifier", ""),
                        CreateRetirementRequest.fromJson(entry.body().orElseThrow()),
                        entry.begun());
        String reasons = found.items().stream()
                .map(ReconciledRetirements.Item::reason)
                .distinct()
                .collect(Collectors.joining("; "));
        return new Reconciled(entry, found.answer(), reasons);
    }
}
