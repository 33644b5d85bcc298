package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.Reconciler;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of finding out by reading whether writes that were written down were executed: as the client says, or by the settling
 * read of the operation. In doubt it cannot tell. All entries of a run share its reads, so time stands still in it: what settles
 * while it runs counts as not settled. For one thread.
 */
public final class Reconciling {
    private final CallExecutor calls;
    private final Origin origin;
    private final Map<String, Reconciler> reconcilers;
    private final ServerClock serverClock;
    private final Time time;
    private final Instant begun;

    Reconciling(
            CallExecutor calls,
            Origin origin,
            Map<String, Reconciler> reconcilers,
            ServerClock serverClock,
            Time time) {
        this.calls = calls;
        this.origin = origin;
        this.reconcilers = reconcilers;
        this.serverClock = serverClock;
        this.time = time;
        this.begun = time.now();
    }

    /** Whether a write was sent to where this client calls. */
    public boolean isOfThisClient(LedgerEntry entry) {
        return origin.isOf(entry);
    }

    public Instant now() {
        return time.now();
    }

    /** What a read tells now. One that fails tells nothing. */
    public Reconciled check(LedgerEntry entry, @Nullable Duration settlingTime) {
        if (origin.identity().isEmpty() || entry.identity().isEmpty()) {
            return cannotTell(entry, "nobody says for whom the tokens are: see TokenSource.identity()");
        }
        if (!entry.identity().equals(origin.identity())) {
            return cannotTell(entry, "it was sent with other credentials than this client's");
        }
        try {
            Reconciler own = reconcilers.get(entry.operationId());
            return own != null && entry.body().isPresent() ? by(own, entry, settlingTime) : byKey(entry, settlingTime);
        } catch (RuntimeException e) { // one that cannot be read must not keep others from being read
            return cannotTell(entry, "the read failed: " + e.getMessage());
        }
    }

    /** A reconciler compares times: what was made since may look older than the call where our clock is far ahead. */
    private Reconciled by(Reconciler own, LedgerEntry entry, @Nullable Duration settlingTime) {
        Reconciled found = own.check(entry, calls, begun, settlingTime);
        return found.answer() == Reconciliation.NOT_EXECUTED
                        && serverClock.skew().plus(Reconciler.CLOCK_TOLERANCE).isNegative()
                ? cannotTell(entry, "nothing like it was found, but this machine's clock is ahead of the provider's")
                : found;
    }

    private Reconciled byKey(LedgerEntry entry, @Nullable Duration settlingTime) {
        String key = entry.idempotencyKey().orElse(null);
        String kept = entry.read().orElse(null);
        if (key == null || kept == null) {
            return cannotTell(entry, "nothing that can be searched for was sent with it");
        }
        KeptRead read = KeptRead.of(JsonDocument.read(Codecs.JSON, kept));
        Duration settles = settlingTime == null ? read.read().settles().orElse(null) : settlingTime;
        boolean settled = settles != null && !begun.isBefore(entry.until().plus(settles));
        Supplier<Instant> earliest =
                () -> entry.isKeyMade() ? Instant.MIN : entry.begun().plus(serverClock.skew());
        SoughtItem.Finding found = new SettlingSearch(
                        new SoughtItem(read.read(), key, earliest),
                        page -> calls.callWithResponse(page, RequestOptions.none()))
                .from(read.call())
                .finding();
        String name = read.read().operation().id();
        if (found.item() != null) {
            return new Reconciled(entry, Reconciliation.EXECUTED, name + " " + found.told());
        }
        if (!found.isEmpty() || !read.asksFor(key)) {
            return cannotTell(entry, name + " " + found.told());
        }
        return settled
                ? new Reconciled(entry, Reconciliation.NOT_EXECUTED, name + " " + found.told())
                : cannotTell(
                        entry,
                        name + " " + found.told()
                                + (settles == null
                                        ? ", and nobody has said how long that may take"
                                        : ", but the settling time is not over"));
    }

    private static Reconciled cannotTell(LedgerEntry entry, String reason) {
        return new Reconciled(entry, Reconciliation.CANNOT_TELL, reason);
    }
}
