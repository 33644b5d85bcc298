package io.github.climatefinance.core.internal.page;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.internal.Futures;
import io.github.climatefinance.core.page.FetchedPage;
import io.github.climatefinance.core.page.PageFetcher;
import io.github.climatefinance.core.page.PageRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Fetches a page by a call of its own. */
record CallFetcher<P, T>(PagedCalls<P> calls, ApiCall<P> first, Paging<P, T> paging, RequestOptions options)
        implements PageFetcher<T> {
    @Override
    public FetchedPage<T> fetch(PageRequest request) {
        return page(calls.call().apply(call(request), options(request)));
    }

    @Override
    public CompletableFuture<FetchedPage<T>> fetchAsync(PageRequest request) {
        return Futures.map(calls.callAsync().apply(call(request), options(request)), this::page);
    }

    private ApiCall<P> call(PageRequest request) {
        ApiCall<P> call = first;
        if (request.size().isPresent()) {
            call = call.withQuery(paging.sizeParameter(), request.size().getAsInt());
        }
        return request.position().isPresent()
                ? call.withQuery(paging.positionParameter(), request.position().get())
                : call;
    }

    private RequestOptions options(PageRequest request) {
        if (request.timeout().isEmpty()) {
            return options;
        }
        Duration own = options.timeout().orElse(calls.timeout());
        Duration left = request.timeout().get();
        return options.toBuilder().timeout(left.compareTo(own) < 0 ? left : own).build();
    }

    private FetchedPage<T> page(ApiResponse<P> response) {
        P body = response.value();
        return new FetchedPage<>(
                paging.items(body),
                paging.total(body),
                paging.reportedSize(body),
                paging.reportedPosition(body),
                paging.next(body),
                Optional.of(response));
    }
}
