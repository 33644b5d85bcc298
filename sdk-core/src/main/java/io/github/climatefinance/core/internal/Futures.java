package io.github.climatefinance.core.internal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Futures that depend on others. */
public final class Futures {
    private Futures() {}

    /** Like {@code thenApply}, but cancelling it cancels the source: else a cancel would not reach the socket. */
    public static <A, B> CompletableFuture<B> map(
            CompletableFuture<A> source, Function<? super A, ? extends B> change) {
        CompletableFuture<B> mapped = source.thenApply(change);
        var unused = mapped.whenComplete((value, failure) -> {
            if (mapped.isCancelled()) {
                source.cancel(true);
            }
        });
        return mapped;
    }
}
