package io.github.climatefinance.core.page;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A walk that asks for the next page when the visitor is done with the one before. */
final class AsyncWalk<T> {
    private final Fetches<T> fetches;
    private final Distinct<T> distinct;
    private final Function<? super Page<T>, ? extends CompletionStage<Boolean>> visitor;
    private final CompletableFuture<WalkResult> result = new CompletableFuture<>();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile @Nullable CompletableFuture<FetchedPage<T>> current;

    AsyncWalk(WalkPlan<T> plan, Function<? super Page<T>, ? extends CompletionStage<Boolean>> visitor) {
        this.fetches = new Fetches<>(plan);
        this.distinct = new Distinct<>(plan.distinct());
        this.visitor = visitor;
    }

    CompletableFuture<WalkResult> start() {
        var unused = result.whenComplete((end, failure) -> stop());
        turn();
        return result;
    }

    private void stop() {
        fetches.close();
        CompletableFuture<FetchedPage<T>> fetch = current;
        if (fetch != null) {
            fetch.cancel(true);
        }
    }

    /** Pages that are there at once are taken in a loop, not ever deeper on the stack. */
    private void turn() {
        if (turns.getAndIncrement() == 0) {
            do {
                step();
            } while (turns.decrementAndGet() != 0);
        }
    }

    private void step() {
        if (result.isDone()) {
            return;
        }
        if (fetches.ended()) {
            result.complete(fetches.result(distinct.dropped()));
            return;
        }
        // Both ways out of the stage end in `visited`.
        var unused = fetches.nextAsync(this::fetching)
                .thenCompose(page -> result.isDone()
                        ? CompletableFuture.completedFuture(false)
                        : visitor.apply(distinct.filter(page)))
                .whenComplete(this::visited);
    }

    private void fetching(CompletableFuture<FetchedPage<T>> fetch) {
        current = fetch;
        if (result.isDone()) {
            fetch.cancel(true);
        }
    }

    private void visited(@Nullable Boolean goOn, @Nullable Throwable failure) {
        if (failure != null) {
            result.completeExceptionally(
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
        } else if (Boolean.TRUE.equals(goOn)) {
            turn();
        } else {
            result.complete(fetches.result(distinct.dropped()));
        }
    }
}
