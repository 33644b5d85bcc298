package io.github.climatefinance.core.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes items from the input while there is room, and packs them into chunks: each into the oldest that has room for it and
 * not its reference. Not thread-safe.
 */
final class Intake<T, R> {
    private final BatchPlan<T, R> plan;
    private final Iterator<? extends T> input;
    private final Consumer<Chunk<T, R>> complete;
    private final Queue<Slot<T, R>> order = new ArrayDeque<>();
    private final List<Chunk<T, R>> chunks = new ArrayList<>();
    private int open;
    private long taken;
    private boolean ended;
    private @Nullable Parcel<T, R> heldBack;
    private @Nullable RuntimeException failure;

    /**
     * Nothing is taken yet.
     *
     * @param complete told of each chunk that no item will be added to
     */
    Intake(BatchPlan<T, R> plan, Consumer<Chunk<T, R>> complete) {
        this.plan = plan;
        this.input = plan.items().iterator();
        this.complete = complete;
    }

    /** Items that are packed and not delivered, in the order of the input. */
    Queue<Slot<T, R>> order() {
        return order;
    }

    /** Chunks of which nothing was delivered, open ones among them, oldest first. */
    List<Chunk<T, R>> chunks() {
        return chunks;
    }

    /** The item that none of the chunks can take. */
    Optional<Slot<T, R>> heldBack() {
        return Optional.ofNullable(heldBack).map(Parcel::slot);
    }

    long taken() {
        return taken;
    }

    /** Takes items until there is no room, or no item. What the input throws waits for its turn: items before it are good. */
    void fill() {
        while (mayTake()) {
            Parcel<T, R> parcel = heldBack == null ? take() : heldBack;
            heldBack = null;
            if (parcel == null) {
                List.copyOf(chunks).forEach(this::seal);
                return;
            }
            if (!pack(parcel)) {
                heldBack = parcel;
                return;
            }
        }
    }

    /** Throws what the input threw behind the items that were delivered; asked again, the input is tried again. */
    void throwFailure() {
        RuntimeException thrown = failure;
        if (thrown != null) {
            failure = null;
            throw thrown;
        }
    }

    /** Has a chunk sent, be it full or not, and with it those without which its results could not all be delivered. */
    void seal(Chunk<T, R> chunk) {
        if (chunk.isOpen()) {
            long last = chunk.lastIndex();
            sealOnly(chunk);
            chunks.stream()
                    .filter(other -> other.isOpen() && other.firstIndex() < last)
                    .forEach(this::sealOnly);
        }
    }

    private void sealOnly(Chunk<T, R> chunk) {
        chunk.seal();
        open--;
        complete.accept(chunk);
    }

    /** Makes room for another chunk: from this one, items are being delivered. */
    void delivering(Chunk<T, R> chunk) {
        chunks.remove(chunk);
    }

    /** Forgets a chunk with its items, which it returns. */
    List<T> drop(Chunk<T, R> chunk) {
        List<T> items = chunk.items();
        chunks.remove(chunk);
        order.removeIf(slot -> slot.chunk() == chunk);
        return items;
    }

    private boolean mayTake() {
        boolean hasItems = heldBack != null || (!ended && failure == null);
        return hasItems && (open > 0 || chunks.size() < plan.limits().calls());
    }

    private @Nullable Parcel<T, R> take() {
        try {
            if (!input.hasNext()) {
                ended = true;
                return null;
            }
            T item = input.next();
            long index = taken++;
            return parcel(index, Objects.requireNonNull(item, () -> "item " + index + " of the input is null"));
        } catch (RuntimeException e) {
            failure = e;
            return null;
        }
    }

    private Parcel<T, R> parcel(long index, T item) {
        BatchOperation<T, ?, R> operation = plan.operation();
        List<ItemProblem> problems = new ArrayList<>(0);
        operation.check(item, problem -> problems.add(new ItemProblem(index, problem)));
        if (!problems.isEmpty()) {
            return new Parcel<>(new Slot<>(index, item, ""), 0, problems);
        }
        long bytes = operation.bytes(item);
        int most = plan.limits().bytes();
        if (operation.emptyBytes() + bytes > most) {
            String problem = "the item takes " + bytes + " bytes, and a call may have " + most;
            return new Parcel<>(new Slot<>(index, item, ""), 0, List.of(new ItemProblem(index, problem)));
        }
        return new Parcel<>(new Slot<>(index, item, operation.reference(item)), bytes, problems);
    }

    private boolean pack(Parcel<T, R> parcel) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk<T, R> chunk = chunks.get(i);
            if (chunk.isOpen() && !chunk.hasRoom(plan.limits(), parcel)) {
                seal(chunk);
            }
            if (chunk.isOpen() && !chunk.has(parcel)) {
                add(chunk, parcel);
                return true;
            }
        }
        if (chunks.size() >= plan.limits().calls()) {
            return false;
        }
        Chunk<T, R> chunk = new Chunk<>(plan.operation().emptyBytes());
        chunks.add(chunk);
        open++;
        add(chunk, parcel);
        return true;
    }

    private void add(Chunk<T, R> chunk, Parcel<T, R> parcel) {
        chunk.add(parcel);
        order.add(parcel.slot());
        if (chunk.size() == plan.limits().items()) {
            seal(chunk);
        }
    }
}
