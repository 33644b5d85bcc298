package io.github.climatefinance.core.page;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.error.SdkException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gets the pages of one walk in order, some of them ahead, within the walk's budget. One page at a time. */
final class Fetches<T> {
    private final WalkPlan<T> plan;
    private final Planner<T> planner;
    private final Window<T> window = new Window<>();
    private long items;
    private long waited;

    Fetches(WalkPlan<T> plan) {
        this.plan = plan;
        this.planner = new Planner<>(plan.scheme(), plan.token(), plan.wanted());
    }

    boolean ended() {
        return planner.ended();
    }

    /** Where the next page begins. */
    ResumeToken token() {
        return planner.token(planner.skip());
    }

    WalkResult result(long duplicates) {
        return planner.result(duplicates);
    }

    void close() {
        window.close();
    }

    /** Gets the next page on this thread. */
    Page<T> next() {
        Optional<String> position = planner.next();
        long start = plan.nanoTime().getAsLong();
        FetchedPage<T> fetched;
        try {
            CompletableFuture<FetchedPage<T>> ahead = position.map(window::take).orElse(null);
            fetched = ahead == null ? plan.fetcher().fetch(request(position)) : await(ahead);
        } catch (SdkException e) {
            throw failed(e);
        } finally {
            waited += plan.nanoTime().getAsLong() - start;
        }
        return accept(fetched);
    }

    /** Gets the next page elsewhere. To be called again only when the future is done. */
    CompletableFuture<Page<T>> nextAsync(Fetching<T> fetching) {
        try {
            Optional<String> position = planner.next();
            long start = plan.nanoTime().getAsLong();
            CompletableFuture<FetchedPage<T>> ahead = position.map(window::take).orElse(null);
            CompletableFuture<FetchedPage<T>> fetch =
                    ahead == null ? plan.fetcher().fetchAsync(request(position)) : ahead;
            fetching.started(fetch);
            return fetch.handle((fetched, failure) -> {
                waited += plan.nanoTime().getAsLong() - start;
                if (failure != null) {
                    throw asRuntime(failure);
                }
                return accept(fetched);
            });
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(asRuntime(e));
        }
    }

    private Page<T> accept(FetchedPage<T> fetched) {
        Page<T> page = planner.accept(fetched);
        items += fetched.items().size();
        window.slide(planner.ahead(pagesAhead()), this::fetchAhead);
        return page;
    }

    /** A failure waits until it is the page's turn: those before it are good. */
    private CompletableFuture<FetchedPage<T>> fetchAhead(String position) {
        try {
            return plan.fetcher().fetchAsync(request(Optional.of(position)));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Never a page more than the items still wanted can take. */
    private int pagesAhead() {
        long wanted = Math.max(0, plan.wanted() - items);
        long span = planner.span();
        return (int) Math.min(plan.readAhead(), wanted / span + (wanted % span == 0 ? 0 : 1));
    }

    private PageRequest request(Optional<String> position) {
        Duration budget = plan.budget();
        if (budget == null) {
            return new PageRequest(position, planner.size(), Optional.empty());
        }
        Duration left = left(budget);
        if (left.isNegative() || left.isZero()) {
            throw budgetSpent(Outcome.NOT_SENT, null);
        }
        return new PageRequest(position, planner.size(), Optional.of(left));
    }

    private Duration left(Duration budget) {
        return budget.minusNanos(waited);
    }

    private FetchedPage<T> await(CompletableFuture<FetchedPage<T>> page) {
        try {
            Duration budget = plan.budget();
            return budget == null
                    ? page.get()
                    : page.get(Math.max(0, left(budget).toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            page.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallCancelledException(
                    plan.scheme().title() + ": the thread was interrupted", Outcome.UNKNOWN, e);
        } catch (TimeoutException e) {
            page.cancel(true);
            throw budgetSpent(Outcome.UNKNOWN, e);
        } catch (ExecutionException | CancellationException e) {
            throw asRuntime(e);
        }
    }

    private RuntimeException asRuntime(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CancellationException) {
            return failed(new CallCancelledException(
                    plan.scheme().title() + ": the fetch was cancelled", Outcome.UNKNOWN, cause));
        }
        if (cause instanceof SdkException e) {
            return failed(e);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private CallTimeoutException budgetSpent(Outcome outcome, @Nullable Throwable cause) {
        return new CallTimeoutException(
                plan.scheme().title() + ": the walk's budget of " + plan.budget() + " is spent", outcome, cause);
    }

    private PagingException failed(SdkException cause) {
        if (cause instanceof PagingException named) {
            return named;
        }
        return new PagingException(
                "page " + planner.page() + ": " + cause.getMessage(), planner.page(), cause.outcome(), cause);
    }

    /** Told which future to cancel. */
    interface Fetching<T> {
        void started(CompletableFuture<FetchedPage<T>> fetch);
    }
}
