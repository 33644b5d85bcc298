package io.github.climatefinance.core.page;

import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.WaitBudget;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gets the pages of one walk in order, some of them ahead, within the walk's budget. One page at a time. */
final class Fetches<T> {
    private final WalkPlan<T> plan;
    private final Planner<T> planner;
    private final Window<T> window = new Window<>();
    private final WaitBudget budget;
    private long items;

    Fetches(WalkPlan<T> plan) {
        this.plan = plan;
        this.planner = new Planner<>(plan.scheme(), plan.token(), plan.wanted());
        this.budget = new WaitBudget(plan.scheme().title(), plan.budget(), plan.nanoTime());
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
        long start = budget.now();
        FetchedPage<T> fetched;
        try {
            CompletableFuture<FetchedPage<T>> ahead = take(position);
            fetched = ahead == null ? plan.fetcher().fetch(request(position)) : budget.await(ahead);
        } catch (SdkException e) {
            throw failed(e);
        } finally {
            budget.spendSince(start);
        }
        return accept(fetched);
    }

    /** Gets the next page elsewhere. To be called again only when the future is done. */
    CompletableFuture<Page<T>> nextAsync(Fetching<T> fetching) {
        try {
            Optional<String> position = planner.next();
            long start = budget.now();
            CompletableFuture<FetchedPage<T>> ahead = take(position);
            CompletableFuture<FetchedPage<T>> fetch =
                    ahead == null ? plan.fetcher().fetchAsync(request(position)) : ahead;
            fetching.started(fetch);
            return fetch.handle((fetched, failure) -> {
                budget.spendSince(start);
                if (failure != null) {
                    throw asRuntime(failure);
                }
                return accept(fetched);
            });
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(asRuntime(e));
        }
    }

    /**
     * The page at the position, if it is being fetched. From now on it is the one being delivered, and those beyond it are
     * begun before anybody waits for it.
     */
    private @Nullable CompletableFuture<FetchedPage<T>> take(Optional<String> position) {
        CompletableFuture<FetchedPage<T>> page = position.map(window::take).orElse(null);
        if (page != null) {
            List<String> fromHere = planner.ahead(atMost(plan.readAhead() + 1));
            window.slide(fromHere.subList(Math.min(1, fromHere.size()), fromHere.size()), this::fetchAhead);
        }
        return page;
    }

    private Page<T> accept(FetchedPage<T> fetched) {
        Page<T> page = planner.accept(fetched);
        items += fetched.items().size();
        window.slide(planner.ahead(atMost(plan.readAhead())), this::fetchAhead);
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
    private int atMost(int pages) {
        long wanted = Math.max(0, plan.wanted() - items);
        long span = planner.span();
        return (int) Math.min(pages, wanted / span + (wanted % span == 0 ? 0 : 1));
    }

    private PageRequest request(Optional<String> position) {
        return new PageRequest(position, planner.size(), budget.left());
    }

    private RuntimeException asRuntime(Throwable failure) {
        RuntimeException thrown = budget.failure(failure);
        return thrown instanceof SdkException e ? failed(e) : thrown;
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
