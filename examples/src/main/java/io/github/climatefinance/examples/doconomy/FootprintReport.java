package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.examples.show.Origin;
import java.time.Instant;
import java.util.List;

/**
 * What there is to show.
 *
 * @param origin where the payments and their footprints are from
 * @param notices what the reader has to know before the figures
 */
record FootprintReport(
        Origin origin, List<String> notices, Instant readAt, FootprintTotals totals, SpendingAreas areas) {}
