package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.ledger.LedgerEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When of writes that are open it can be told that they were not executed. */
public final class Settled {
    private Settled() {}

    /** Waits until the deadline of each is over, and then for the settling time. */
    public static void await(List<LedgerEntry> open, Duration settlingTime) {
        Instant settled = open.stream()
                .map(LedgerEntry::until)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .plus(settlingTime);
        Poller.of("the settling time", Instant::now, now -> now.isAfter(settled))
                .timeout(Duration.ofMinutes(1))
                .firstDelay(Duration.ofMillis(20))
                .maxDelay(Duration.ofMillis(100))
                .build()
                .await();
    }
}
