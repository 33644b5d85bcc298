package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.error.ItemReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item on its way through a batch. Not thread-safe. */
final class Slot<T, R> {
    private final long index;
    private final T item;
    private final String reference;
    private @Nullable Chunk<T, R> chunk;
    private @Nullable R result;

    /** Empty is the reference of an item that cannot be sent. */
    Slot(long index, T item, String reference) {
        this.index = index;
        this.item = item;
        this.reference = reference;
    }

    T item() {
        return item;
    }

    String reference() {
        return reference;
    }

    ItemReference name() {
        return new ItemReference(index, reference);
    }

    Chunk<T, R> chunk() {
        return Objects.requireNonNull(chunk, "chunk");
    }

    void chunk(Chunk<T, R> value) {
        chunk = value;
    }

    boolean hasResult() {
        return result != null;
    }

    void result(@Nullable R value) {
        result = value;
    }

    BatchResult<T, R> delivered() {
        return new BatchResult<>(index, item, Objects.requireNonNull(result, "result"));
    }
}
