package io.github.climatefinance.core.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages being fetched ahead, by position. Thread-safe, as a walk may be cancelled from anywhere. */
final class Window<T> {
    private final Map<String, CompletableFuture<FetchedPage<T>>> pages = new LinkedHashMap<>();
    private boolean closed;

    /** Hands over the page at the position, if it is being fetched. */
    synchronized @Nullable CompletableFuture<FetchedPage<T>> take(String position) {
        return pages.remove(position);
    }

    /** Makes the window hold exactly these positions: what is not among them any more is given up. */
    void slide(List<String> positions, Function<String, CompletableFuture<FetchedPage<T>>> fetch) {
        giveUpAllBut(positions);
        for (String position : positions) {
            if (isMissing(position)) {
                // Started outside the lock: a fetch may run on this very thread.
                add(position, fetch.apply(position));
            }
        }
    }

    void close() {
        List<CompletableFuture<FetchedPage<T>>> left;
        synchronized (this) {
            closed = true;
            left = new ArrayList<>(pages.values());
            pages.clear();
        }
        left.forEach(page -> page.cancel(true));
    }

    private void giveUpAllBut(List<String> positions) {
        List<CompletableFuture<FetchedPage<T>>> stale = new ArrayList<>();
        synchronized (this) {
            Iterator<Map.Entry<String, CompletableFuture<FetchedPage<T>>>> each =
                    pages.entrySet().iterator();
            while (each.hasNext()) {
                Map.Entry<String, CompletableFuture<FetchedPage<T>>> page = each.next();
                if (!positions.contains(page.getKey())) {
                    stale.add(page.getValue());
                    each.remove();
                }
            }
        }
        stale.forEach(page -> page.cancel(true));
    }

    private synchronized boolean isMissing(String position) {
        return !closed && !pages.containsKey(position);
    }

    private void add(String position, CompletableFuture<FetchedPage<T>> page) {
        synchronized (this) {
            if (!closed) {
                pages.put(position, page);
                return;
            }
        }
        page.cancel(true);
    }
}
