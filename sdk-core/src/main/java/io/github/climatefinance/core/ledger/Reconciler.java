package io.github.climatefinance.core.ledger;

import io.github.climatefinance.core.generated.CallExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a client finds out whether one of its operations acted, where that takes more than one read by the key. Immutable. */
public interface Reconciler {
    /**
     * By how much clocks may differ where times are compared. Where this machine's is further ahead of the provider's, no
     * {@code NOT_EXECUTED} is believed.
     */
    Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /**
     * What of the body is written down for {@link #check}, and nothing else of it: JSON pointers, in which a step that is an
     * asterisk stands for every element of a list.
     */
    List<String> keeps();

    /**
     * Finds out by reads only. Never {@code EXECUTED} or {@code NOT_EXECUTED} in doubt, nor the latter unless the settling time
     * had passed at {@code asOf} since {@link LedgerEntry#until()}.
     *
     * @param calls makes the reads; what they throw may go through, and settles nothing. A GET may be answered by what it was
     *     answered for another entry
     * @param asOf no read was made before, by this machine's clock
     * @param settlingTime how long what was made may be missing from reads, as the caller said; null if it did not
     */
    Reconciled check(LedgerEntry entry, CallExecutor calls, Instant asOf, @Nullable Duration settlingTime);
}
