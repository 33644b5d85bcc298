package io.github.climatefinance.core.page;

import io.github.climatefinance.core.error.DecodingException;
import java.util.Objects;
import java.util.function.Function;

/** What makes two items the same. */
record Identity<T>(Function<? super T, ?> id) {
    Identity {
        Objects.requireNonNull(id, "id");
    }

    /** The item's id; an item that lacks its id is only like itself. */
    Object of(T item) {
        try {
            return id.apply(item);
        } catch (DecodingException missing) {
            return item;
        }
    }
}
