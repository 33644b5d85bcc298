package io.github.climatefinance.core.page;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which page to fetch.
 *
 * @param position offset, page number or cursor; empty: the provider's beginning
 * @param size how many items to ask for; empty: the provider's default
 * @param timeout the most the fetch may take, if the walk has a budget
 */
public record PageRequest(Optional<String> position, OptionalInt size, Optional<Duration> timeout) {
    /** A cursor may carry confidential text. */
    @Override
    public String toString() {
        return "PageRequest[size=" + size + "]";
    }
}
