package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.internal.WaitBudget;
import java.time.Duration;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Results for any number of items, which are sent in calls of limited size, some of them at a time. Immutable: every loop
 * and stream over it reads the input afresh and sends it anew. Nothing is sent before the first result is asked for.
 *
 * <p>Results come in the order of the input, whatever the order of the answers. The input is read as results are taken:
 * never more calls' items than {@link #concurrency} are held beyond those being delivered. Two items of one reference go
 * into two calls. Where there are no items nothing is sent, and there are no results.
 *
 * <p>Items that cannot be sent are reported by {@link InvalidItemsException}, a call that failed by
 * {@link io.github.climatefinance.core.error.BatchException}, each after the results of all items before. The call then was
 * repeated as the client's retry policy says.
 *
 * @param <T> an item
 * @param <R> the result of an item
 */
public final class Batch<T, R> implements Iterable<BatchResult<T, R>> {
    private static final int MOST_CALLS = 64;
    private static final BatchPlan.Limits USUAL = new BatchPlan.Limits(4, Integer.MAX_VALUE, 1_000_000);

    private final BatchPlan<T, R> plan;

    private Batch(BatchPlan<T, R> plan) {
        this.plan = plan;
    }

    /** A batch of any operation. */
    public static <T, A, R> Batch<T, R> of(BatchOperation<T, A, R> operation, Iterable<? extends T> items) {
        Objects.requireNonNull(items, "items");
        BatchPlan.Limits limits = new BatchPlan.Limits(USUAL.calls(), operation.maxItems(), USUAL.bytes());
        return new Batch<>(new BatchPlan<>(operation, items, limits, null, progress -> {}, options -> {}));
    }

    /**
     * How many calls run at a time.
     *
     * @param calls 1 to 64; default 4
     */
    public Batch<T, R> concurrency(int calls) {
        BatchPlan.Limits now = plan.limits();
        int checked = between(calls, "calls", MOST_CALLS);
        return new Batch<>(plan.withLimits(new BatchPlan.Limits(checked, now.items(), now.bytes())));
    }

    /**
     * The most items of a call.
     *
     * @param items 1 to what the provider takes, which is the default
     */
    public Batch<T, R> itemsPerCall(int items) {
        BatchPlan.Limits now = plan.limits();
        int checked = between(items, "items", plan.operation().maxItems());
        return new Batch<>(plan.withLimits(new BatchPlan.Limits(now.calls(), checked, now.bytes())));
    }

    /**
     * The most bytes of a call's body, before any compression. Providers rarely say what they take; the default of
     * 1,000,000 is what common servers take unless told otherwise.
     *
     * @param bytes at least 1; an item that does not fit alone is one that cannot be sent
     */
    public Batch<T, R> bytesPerCall(int bytes) {
        BatchPlan.Limits now = plan.limits();
        int checked = between(bytes, "bytes", Integer.MAX_VALUE);
        return new Batch<>(plan.withLimits(new BatchPlan.Limits(now.calls(), now.items(), checked)));
    }

    /** Limits the time each walk may wait for answers, all together; the time the caller takes for them does not count. */
    public Batch<T, R> within(Duration budget) {
        return new Batch<>(plan.withBudget(WaitBudget.limited(budget)));
    }

    /** Reports progress to a listener, instead of any given before. */
    public Batch<T, R> onProgress(ProgressListener listener) {
        return new Batch<>(plan.withListener(Objects.requireNonNull(listener, "listener")));
    }

    /** Changes the options of every call, its deadline for instance, instead of any change given before. */
    public Batch<T, R> withOptions(Consumer<RequestOptions.Builder> change) {
        return new Batch<>(plan.withOptions(Objects.requireNonNull(change, "change")));
    }

    /** A walk over the results. Close it if it may be left before its end: that ends what is under way. */
    @Override
    public BatchWalk<T, R> iterator() {
        return new BatchWalk<>(plan);
    }

    /** The results as a sequential stream. Close it if it may be left before its end: that ends what is under way. */
    public Stream<BatchResult<T, R>> stream() {
        BatchWalk<T, R> walk = iterator();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(walk::close);
    }

    private static int between(int value, String name, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("`" + name + "` must be between 1 and " + most + ", but was " + value);
        }
        return value;
    }
}
