package io.github.climatefinance.core.page;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One walk, item by item. Fetches a page when the items of the one before are used up; closing it ends what is being
 * fetched ahead. When a page fails, asking again tries the same page again. Not thread-safe.
 */
public final class ItemWalk<T> implements Iterator<T>, AutoCloseable {
    private final Fetches<T> fetches;
    private final Distinct<T> distinct;
    private final long wanted;

    private List<T> items = List.of();
    private int index;
    private boolean peeked;
    private long delivered;
    private ResumeToken pageStart;
    private boolean closed;

    ItemWalk(WalkPlan<T> plan) {
        this.fetches = new Fetches<>(plan);
        this.distinct = new Distinct<>(plan.distinct());
        this.wanted = plan.wanted();
        this.pageStart = fetches.token();
    }

    @Override
    public boolean hasNext() {
        requireOpen();
        while (!peeked && delivered < wanted) {
            if (index < items.size()) {
                peeked = distinct.isNew(items.get(index));
                index += peeked ? 0 : 1;
            } else if (fetches.ended()) {
                return false;
            } else {
                ResumeToken start = fetches.token();
                items = List.of(); // no page is held beyond those that are read ahead
                index = 0;
                items = fetches.next().items();
                pageStart = start;
            }
        }
        return peeked;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the walk is at its end");
        }
        peeked = false;
        delivered++;
        return items.get(index++);
    }

    /**
     * Where to go on with {@link Pager#resumeFrom} behind the item delivered last. Plain text without anything
     * confidential but the provider's own cursor.
     */
    public String resumeToken() {
        return (index < items.size() ? pageStart.skipping(index) : fetches.token()).toString();
    }

    /** Known when the last item was delivered. */
    public Optional<WalkResult> result() {
        return fetches.ended() && index == items.size()
                ? Optional.of(fetches.result(distinct.dropped()))
                : Optional.empty();
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
