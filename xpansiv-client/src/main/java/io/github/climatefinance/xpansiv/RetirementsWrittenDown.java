package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.xpansiv.api.RetirementsApi;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets a {@link RetirementReconciler} find out about retirements from what a ledger has of them. */
final class RetirementsWrittenDown implements Reconciler {
    /** Longer than any ledger is kept. */
    private static final Duration NEVER = Duration.ofDays(365_000);

    /** Both requests that retire have their items in the same place. */
    @Override
    public List<String> keeps() {
        return List.of("/retirements/*/externalIdentifier", "/retirements/*/ein", "/retirements/*/quantity");
    }

    /** How long the provider takes to show a retirement is not documented: unless the caller says it, nobody does. */
    @Override
    public Reconciled check(LedgerEntry entry, CallExecutor calls, Instant asOf, @Nullable Duration settlingTime) {
        Duration underWay = Duration.between(entry.begun(), entry.until());
        ReconciledRetirements found = new RetirementReconciler(new RetirementsApi(calls))
                .clock(() -> asOf)
                .settlingTime(settlingTime == null ? NEVER : settlingTime.plus(underWay))
                .check(
                        entry.path().getOrDefault("AccountIdentifier", ""),
                        CreateRetirementRequest.fromJson(entry.body().orElseThrow()),
                        entry.begun());
        String unstated = settlingTime == null && !found.isFinal() ? "; nobody has stated a settling time" : "";
        return new Reconciled(entry, found.answer(), reason(found.items()) + unstated);
    }

    /** Where items differ, what is known of each. */
    private static String reason(List<ReconciledRetirements.Item> items) {
        List<String> reasons = items.stream()
                .map(ReconciledRetirements.Item::reason)
                .distinct()
                .toList();
        return reasons.size() == 1
                ? reasons.get(0)
                : items.stream().map(ReconciledRetirements.Item::toString).collect(Collectors.joining("; "));
    }
}
