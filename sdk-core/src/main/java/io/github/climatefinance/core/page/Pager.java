package io.github.climatefinance.core.page;

import io.github.climatefinance.core.internal.WaitBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All items of a listing, fetched page by page. Immutable and thread-safe: every loop, stream and walk over it starts
 * afresh and is independent. Nothing is sent before the first item is asked for.
 *
 * <p>A page that cannot be had is reported by {@link io.github.climatefinance.core.error.PagingException}, after the
 * items of all pages before it.
 */
public final class Pager<T> implements Iterable<T> {
    private static final int MAX_READ_AHEAD = 100;

    private final WalkPlan<T> plan;

    private Pager(WalkPlan<T> plan) {
        this.plan = plan;
    }

    /** A pager over any source of pages. */
    public static <T> Pager<T> of(PageFetcher<T> fetcher, PageScheme<T> scheme) {
        return new Pager<>(
                WalkPlan.of(Objects.requireNonNull(fetcher, "fetcher"), Objects.requireNonNull(scheme, "scheme")));
    }

    /**
     * Fetches up to this many pages concurrently beyond the one being delivered; the order stays. Takes a provider that
     * counts its items: else, and with cursors, it is one page.
     *
     * @param pages 0 to 100; 0, the default, fetches a page when it is needed
     */
    public Pager<T> readAhead(int pages) {
        if (pages < 0 || pages > MAX_READ_AHEAD) {
            throw new IllegalArgumentException(
                    "`pages` must be between 0 and " + MAX_READ_AHEAD + ", but was " + pages);
        }
        return new Pager<>(plan.withReadAhead(pages));
    }

    /** Limits the time each walk may wait for pages, all together; the time the caller takes for them does not count. */
    public Pager<T> within(Duration budget) {
        return new Pager<>(plan.withBudget(WaitBudget.limited(budget)));
    }

    /**
     * Drops items met before in the same walk, told by their id. All ids are remembered while the walk lasts.
     *
     * @throws IllegalStateException if items of this listing have no id
     */
    public Pager<T> distinct() {
        if (plan.scheme().identity() == null) {
            throw new IllegalStateException(
                    plan.scheme().title() + ": the items have no id; use distinctBy to say what makes them the same");
        }
        return new Pager<>(plan.withDistinct(plan.scheme().identity()));
    }

    /** Like {@link #distinct}, with the caller's own idea of an id. */
    public Pager<T> distinctBy(Function<? super T, ?> id) {
        return new Pager<>(plan.withDistinct(new Identity<>(id)));
    }

    /**
     * Begins where a walk stopped earlier, possibly in another process.
     *
     * @param token from {@link ItemWalk#resumeToken} or {@link Page#resumeToken()}
     * @throws IllegalArgumentException if it is no token of a listing with the same parameters
     */
    public Pager<T> resumeFrom(String token) {
        ResumeToken start = ResumeToken.parse(Objects.requireNonNull(token, "token"));
        if (start.position() != null && !plan.scheme().isPosition(start.position())) {
            throw ResumeToken.unreadable();
        }
        if (!start.fingerprint().equals(ResumeToken.hash(plan.scheme().fingerprint()))) {
            throw new IllegalArgumentException("the resume token belongs to a listing with other parameters");
        }
        return new Pager<>(plan.withToken(start));
    }

    /** A walk over the items. Closing it matters only with {@link #readAhead}. */
    @Override
    public ItemWalk<T> iterator() {
        return new ItemWalk<>(plan);
    }

    /** The items as a sequential stream. Closing it matters only with {@link #readAhead}. */
    public Stream<T> stream() {
        ItemWalk<T> walk = iterator();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(walk::close);
    }

    /** The same listing as whole pages. */
    public Pages<T> pages() {
        return new Pages<>(plan);
    }

    /** At most this many items from the beginning; no page is fetched that they do not need. */
    public List<T> first(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("`count` must not be negative, but was " + count);
        }
        List<T> items = new ArrayList<>(Math.min(count, 1_000));
        try (ItemWalk<T> walk = new ItemWalk<>(plan.withWanted(count))) {
            walk.forEachRemaining(items::add);
        }
        return List.copyOf(items);
    }

    /**
     * Hands page after page to the visitor, the next one when its stage is done with {@code true}; {@code false} ends
     * the walk early. The visitor runs on the thread that completed the page. Cancelling the future stops the walk.
     */
    public CompletableFuture<WalkResult> forEachPageAsync(
            Function<? super Page<T>, ? extends CompletionStage<Boolean>> visitor) {
        return new AsyncWalk<>(plan, Objects.requireNonNull(visitor, "visitor")).start();
    }

    Pager<T> withNanoTime(LongSupplier clock) {
        return new Pager<>(plan.withNanoTime(clock));
    }
}
