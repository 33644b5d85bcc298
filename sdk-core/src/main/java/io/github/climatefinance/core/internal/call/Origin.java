package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ledger.LedgerEntry;
import java.util.Optional;

/**
 * Where the calls of a client go, and for whom.
 *
 * @param environment the base URL
 * @param identity a fingerprint of the credentials; empty where nobody can say
 */
record Origin(String provider, String environment, Optional<String> identity) {
    boolean isOf(LedgerEntry entry) {
        return entry.provider().equals(provider) && entry.environment().equals(environment);
    }
}
