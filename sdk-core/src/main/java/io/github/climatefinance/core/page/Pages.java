package io.github.climatefinance.core.page;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All pages of a listing. Immutable and thread-safe: every loop and stream starts afresh. */
public final class Pages<T> implements Iterable<Page<T>> {
    private final WalkPlan<T> plan;

    Pages(WalkPlan<T> plan) {
        this.plan = plan;
    }

    /** A walk over the pages. Closing it matters only with {@link Pager#readAhead}. */
    @Override
    public PageWalk<T> iterator() {
        return new PageWalk<>(plan);
    }

    /** The pages as a sequential stream. Closing it matters only with {@link Pager#readAhead}. */
    public Stream<Page<T>> stream() {
        PageWalk<T> walk = iterator();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(walk::close);
    }
}
