package io.github.climatefinance.core.page;

import java.util.concurrent.CompletableFuture;

/** How a walk gets one page. Each fetch is a call of its own, with its own deadline and retries. Thread-safe. */
public interface PageFetcher<T> {
    FetchedPage<T> fetch(PageRequest request);

    /** Cancelling the future ends the fetch. */
    CompletableFuture<FetchedPage<T>> fetchAsync(PageRequest request);
}
