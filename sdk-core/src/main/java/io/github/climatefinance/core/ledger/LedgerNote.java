package io.github.climatefinance.core.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * What became known of a write that was written down.
 *
 * @param id of the {@link LedgerEntry}
 * @param at by this machine's clock
 * @param reason why, as part of a sentence; may be empty
 */
public record LedgerNote(String id, Instant at, LedgerState state, String reason) {
    public LedgerNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
    }

    /** A note of this moment; so a human closes an entry that no read settles. */
    public static LedgerNote of(String id, LedgerState state, String reason) {
        return new LedgerNote(id, Instant.now(), state, reason);
    }
}
