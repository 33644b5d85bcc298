package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.Reconciliation;
import java.util.Optional;

/**
 * What a read told afterwards of a write whose outcome was unknown.
 *
 * @param searchable what it can tell at best
 * @param reference of the write; empty where what was written down does not have it
 * @param reason for the answer
 */
record Finding(
        String operation, Searchable searchable, Optional<Reference> reference, Reconciliation answer, String reason) {}
