package io.github.climatefinance.core.page;

import java.util.OptionalLong;

/**
 * What a walk knows about itself at its end.
 *
 * @param items how many items the provider sent, duplicates included
 * @param total how many the provider announced last
 * @param duplicates items met again, as far as they were noticed: on neighbouring pages, or anywhere when the walk is
 *     distinct
 * @param shifted whether the set changed under the walk: the total changed, items were met twice, or their number is
 *     not the total
 */
public record WalkResult(long items, OptionalLong total, long duplicates, boolean shifted) {
    /** Nothing speaks against every item having been seen exactly once. */
    public boolean complete() {
        return !shifted;
    }
}
