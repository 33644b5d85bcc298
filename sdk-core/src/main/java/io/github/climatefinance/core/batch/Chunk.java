package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.error.ItemReference;
import io.github.climatefinance.core.error.UnmatchedResultsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The items of one call, and what has become of it. Not thread-safe. */
final class Chunk<T, R> {
    private final List<Slot<T, R>> slots = new ArrayList<>();
    private final Map<String, Slot<T, R>> byReference = new HashMap<>();
    private final List<ItemProblem> problems = new ArrayList<>();
    private long bytes;
    private boolean open = true;
    private boolean joined;
    private boolean failed;
    private @Nullable CompletableFuture<List<R>> call;

    /** Nothing is in it yet. */
    Chunk(long emptyBytes) {
        bytes = emptyBytes;
    }

    /** Whether more items may come. */
    boolean isOpen() {
        return open;
    }

    void seal() {
        open = false;
    }

    /** The first item always fits. */
    boolean hasRoom(BatchPlan.Limits limits, Parcel<T, R> parcel) {
        return slots.isEmpty() || (slots.size() < limits.items() && bytes + parcel.bytes() <= limits.bytes());
    }

    boolean has(Parcel<T, R> parcel) {
        return byReference.containsKey(parcel.slot().reference());
    }

    void add(Parcel<T, R> parcel) {
        Slot<T, R> slot = parcel.slot();
        slot.chunk(this);
        slots.add(slot);
        bytes += parcel.bytes();
        problems.addAll(parcel.problems());
        if (parcel.problems().isEmpty()) {
            byReference.put(slot.reference(), slot);
        }
    }

    int size() {
        return slots.size();
    }

    String title() {
        return slots.size() == 1
                ? "1 item, index " + firstIndex()
                : slots.size() + " items, the first of them index " + firstIndex();
    }

    long firstIndex() {
        return slots.get(0).name().index();
    }

    long lastIndex() {
        return slots.get(slots.size() - 1).name().index();
    }

    List<ItemProblem> problems() {
        return problems;
    }

    List<T> items() {
        return slots.stream().map(Slot::item).toList();
    }

    void underway(CompletableFuture<List<R>> started) {
        call = started;
        failed = false;
    }

    CompletableFuture<List<R>> call() {
        return Objects.requireNonNull(call, "call");
    }

    void fail() {
        call = null;
        failed = true;
    }

    boolean isSent() {
        return call != null;
    }

    boolean isFailed() {
        return failed || (call != null && call.isCompletedExceptionally());
    }

    /** The answer is there, if perhaps not joined. */
    boolean isAnswered() {
        return joined || (call != null && call.isDone() && !isFailed());
    }

    /** The results are joined to their items. */
    boolean isJoined() {
        return joined;
    }

    /** Gives each item its result, or none of them any. */
    void join(List<R> results, BatchOperation<T, ?, R> operation) {
        List<String> repeated = new ArrayList<>();
        List<String> unexpected = new ArrayList<>();
        for (R result : results) {
            String reference = operation.resultReference(result).orElse("");
            Slot<T, R> slot = byReference.get(reference);
            if (slot == null) {
                unexpected.add(reference);
            } else if (slot.hasResult()) {
                repeated.add(reference);
            } else {
                slot.result(result);
            }
        }
        List<ItemReference> missing =
                slots.stream().filter(slot -> !slot.hasResult()).map(Slot::name).toList();
        if (!missing.isEmpty() || !repeated.isEmpty() || !unexpected.isEmpty()) {
            slots.forEach(slot -> slot.result(null));
            throw new UnmatchedResultsException(operation.title(), missing, repeated, unexpected);
        }
        release();
    }

    /** From here on the items live only until they are delivered. */
    private void release() {
        joined = true;
        call = null;
        slots.clear();
        byReference.clear();
    }
}
