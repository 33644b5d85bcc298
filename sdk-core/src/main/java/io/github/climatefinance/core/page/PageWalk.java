package io.github.climatefinance.core.page;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One walk, page by page. Fetches when asked; closing it ends what is being fetched ahead. When a page fails, asking
 * again tries the same page again. Not thread-safe.
 */
public final class PageWalk<T> implements Iterator<Page<T>>, AutoCloseable {
    private final Fetches<T> fetches;
    private final Distinct<T> distinct;
    private boolean closed;

    PageWalk(WalkPlan<T> plan) {
        this.fetches = new Fetches<>(plan);
        this.distinct = new Distinct<>(plan.distinct());
    }

    /** Sends nothing: whether there is another page is known from the one before. */
    @Override
    public boolean hasNext() {
        requireOpen();
        return !fetches.ended();
    }

    @Override
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the walk is at its end");
        }
        return distinct.filter(fetches.next());
    }

    /** Known at the end of the walk. */
    public Optional<WalkResult> result() {
        return fetches.ended() ? Optional.of(fetches.result(distinct.dropped())) : Optional.empty();
    }

    /** May be called twice. */
    @Override
    public void close() {
        closed = true;
        fetches.close();
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the walk is closed");
        }
    }
}
