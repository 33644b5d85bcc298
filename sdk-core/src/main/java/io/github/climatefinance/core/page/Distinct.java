package io.github.climatefinance.core.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops items met before in the same walk, at the price of remembering all ids. Not thread-safe. */
final class Distinct<T> {
    private final @Nullable Identity<T> identity;
    private final Set<Object> seen = new HashSet<>();
    private long dropped;

    /** Without an identity nothing is dropped. */
    Distinct(@Nullable Identity<T> identity) {
        this.identity = identity;
    }

    boolean isNew(T item) {
        boolean fresh = identity == null || seen.add(identity.of(item));
        dropped += fresh ? 0 : 1;
        return fresh;
    }

    Page<T> filter(Page<T> page) {
        if (identity == null) {
            return page;
        }
        List<T> kept = page.items().stream().filter(this::isNew).toList();
        return page.withItems(kept);
    }

    long dropped() {
        return dropped;
    }
}
