package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.internal.Futures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The settings of a batch. */
record BatchPlan<T, R>(
        BatchOperation<T, ?, R> operation,
        Iterable<? extends T> items,
        Limits limits,
        @Nullable Duration budget,
        ProgressListener listener,
        Consumer<RequestOptions.Builder> options) {
    /** What bounds the calls of a batch: how many there are at a time, and items and bytes of each. */
    record Limits(int calls, int items, int bytes) {}

    BatchPlan<T, R> withLimits(Limits value) {
        return new BatchPlan<>(operation, items, value, budget, listener, options);
    }

    BatchPlan<T, R> withBudget(Duration value) {
        return new BatchPlan<>(operation, items, limits, value, listener, options);
    }

    BatchPlan<T, R> withListener(ProgressListener value) {
        return new BatchPlan<>(operation, items, limits, budget, value, options);
    }

    BatchPlan<T, R> withOptions(Consumer<RequestOptions.Builder> value) {
        return new BatchPlan<>(operation, items, limits, budget, listener, value);
    }

    CompletableFuture<List<R>> call(List<T> some) {
        return call(operation, some, options);
    }

    private static <T, A, R> CompletableFuture<List<R>> call(
            BatchOperation<T, A, R> operation, List<T> some, Consumer<RequestOptions.Builder> options) {
        return Futures.map(operation.call(some, options), operation::results);
    }
}
