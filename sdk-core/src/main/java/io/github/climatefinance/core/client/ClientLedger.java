package io.github.climatefinance.core.client;

import io.github.climatefinance.core.error.LedgerException;
import io.github.climatefinance.core.internal.call.Reconciling;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.LedgerState;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the ledger has of one client: the writes to its provider at its address. Immutable, thread-safe; sends nothing but
 * reads, and never sends a write again.
 */
public final class ClientLedger {
    private static final Logger LOG = LoggerFactory.getLogger(ClientLedger.class);

    private final WriteLedger ledger;
    private final Supplier<Reconciling> runs;
    private final @Nullable Duration settlingTime;

    ClientLedger(WriteLedger ledger, Supplier<Reconciling> runs) {
        this(ledger, runs, null);
    }

    private ClientLedger(WriteLedger ledger, Supplier<Reconciling> runs, @Nullable Duration settlingTime) {
        this.ledger = ledger;
        this.runs = runs;
        this.settlingTime = settlingTime;
    }

    /**
     * The same with a settling time: so long after the deadline of a call, what it made is shown by the read that looks for
     * it, for certain. Without one, that of the provider's document or of the client counts; where there is none either, the
     * answer is never {@code NOT_EXECUTED}.
     */
    public ClientLedger settlingTime(Duration time) {
        if (Objects.requireNonNull(time, "time").isNegative()) {
            throw new IllegalArgumentException("`time` must not be negative, but was " + time);
        }
        return new ClientLedger(ledger, runs, time);
    }

    /**
     * The writes of which it is not known whether they acted, the oldest first. Calls that are under way are among them.
     *
     * @throws LedgerException if the ledger cannot be read
     */
    public List<LedgerEntry> unresolved() {
        return unresolved(runs.get());
    }

    private List<LedgerEntry> unresolved(Reconciling reconciling) {
        try {
            return ledger.unresolved().stream()
                    .filter(reconciling::isOfThisClient)
                    .toList();
        } catch (Exception e) { // also of an entry that somebody's table has spoiled
            throw new LedgerException("the ledger cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Looks by reading for what each unresolved write made, and notes in the ledger what was found. What cannot be told stays
     * unresolved, with the reason: ask again later, or the provider. A read that fails tells nothing, and does not keep the
     * others from being made. A list that several look into is read once, and kept in memory until all have; what settles
     * meanwhile does not count as settled.
     *
     * @throws LedgerException if the ledger cannot be read
     */
    public List<Reconciled> reconcile() {
        Reconciling run = runs.get();
        return unresolved(run).stream().map(entry -> reconcile(entry, run)).toList();
    }

    private Reconciled reconcile(LedgerEntry entry, Reconciling reconciling) {
        Reconciled found = reconciling.check(entry, settlingTime);
        LedgerState state = LedgerState.valueOf(found.answer().name());
        try {
            ledger.note(new LedgerNote(entry.id(), reconciling.now(), state, found.reason()));
        } catch (Exception e) { // it stays unresolved, and can be asked again
            LOG.warn("{} is {}, which could not be written down", entry, state, e);
        }
        return found;
    }
}
