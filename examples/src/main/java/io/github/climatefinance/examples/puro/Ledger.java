package io.github.climatefinance.examples.puro;

import io.github.climatefinance.examples.show.Origin;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The registry added up, ready to be shown.
 *
 * @param caveat why the figures may be wrong all the same
 * @param readAt when it was read
 */
record Ledger(Origin origin, Optional<String> caveat, Instant readAt, LedgerTotals totals, LedgerNames names) {
    /** By country of the facility, most issued first. */
    List<Map.Entry<String, Tally>> byCountry() {
        Map<String, Tally> countries = new HashMap<>();
        for (Map.Entry<String, Tally> facility : totals.byFacility()) {
            countries
                    .computeIfAbsent(names.country(facility.getKey()), any -> new Tally())
                    .addAll(facility.getValue());
        }
        return LedgerTotals.mostIssuedFirst(countries);
    }

    /** The kinds that deserve a column: those that occur, and those a reader expects. */
    List<EntryKind> columns() {
        return List.of(EntryKind.values()).stream()
                .filter(kind -> kind.isAlwaysShown() || totals.events(kind) > 0)
                .toList();
    }
}
