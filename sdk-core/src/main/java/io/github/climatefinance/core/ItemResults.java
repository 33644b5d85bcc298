package io.github.climatefinance.core;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.climatefinance.core.error.ItemsFailedException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonReader;
import java.io.IOException;
import java.util.AbstractList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/**
 * What became of each item of a request for many. The answer as a whole is a success, whatever became of its items: ask
 * for those that failed. Unmodifiable, in the order of the answer.
 */
public final class ItemResults<T extends ItemResult> extends AbstractList<T> implements RandomAccess {
    private final List<T> items;

    private ItemResults(List<T> items) {
        this.items = items;
    }

    public static <T extends ItemResult> ItemResults<T> of(List<T> items) {
        return new ItemResults<>(List.copyOf(items));
    }

    /** Reads and writes a list of such items. */
    public static <T extends ItemResult> JsonCodec<ItemResults<T>> codec(JsonCodec<T> item) {
        return new Codec<>(Codecs.list(item));
    }

    /** The items that the provider says did not succeed; mostly none. */
    public List<T> failed() {
        return items.stream().filter(ItemResult::isFailed).toList();
    }

    /**
     * Refuses the answer if any item failed.
     *
     * @return these results
     * @throws ItemsFailedException if any did; the others may have been executed
     */
    public ItemResults<T> throwIfAnyFailed() {
        List<T> failed = failed();
        if (!failed.isEmpty()) {
            Set<String> statuses = new LinkedHashSet<>();
            failed.forEach(item -> item.itemStatus().ifPresent(statuses::add));
            throw ItemsFailedException.of(failed.size(), size(), statuses);
        }
        return this;
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    private record Codec<T extends ItemResult>(JsonCodec<List<T>> list) implements JsonCodec<ItemResults<T>> {
        @Override
        public ItemResults<T> read(JsonReader in) throws IOException {
            return new ItemResults<>(list.read(in));
        }

        @Override
        public void write(JsonGenerator out, ItemResults<T> value) throws IOException {
            list.write(out, value);
        }
    }
}
