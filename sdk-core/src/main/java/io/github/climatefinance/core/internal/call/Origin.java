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
        return entry.provider().equals(provider)
                && withoutSlash(entry.environment()).equals(withoutSlash(environment));
    }

    /** With a slash at its end an address is the same, and nothing may seem settled because somebody took it away. */
    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
