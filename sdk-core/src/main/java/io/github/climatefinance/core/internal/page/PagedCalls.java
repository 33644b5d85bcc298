package io.github.climatefinance.core.internal.page;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.generated.RequestContent;
import io.github.climatefinance.core.page.PageScheme;
import io.github.climatefinance.core.page.Pager;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Makes pagers of calls.
 *
 * @param provider begins the messages
 * @param call makes a call on this thread
 * @param callAsync makes a call elsewhere; cancelling the future cancels the call
 * @param timeout deadline of a call whose options name none
 */
public record PagedCalls<P>(
        String provider,
        BiFunction<ApiCall<P>, RequestOptions, ApiResponse<P>> call,
        BiFunction<ApiCall<P>, RequestOptions, CompletableFuture<ApiResponse<P>>> callAsync,
        Duration timeout) {
    /** The walk that begins with {@code first}, whose own position and page size are respected. */
    public <T> Pager<T> pager(ApiCall<P> first, Paging<P, T> paging, RequestOptions options) {
        Objects.requireNonNull(options, "options");
        return Pager.of(new CallFetcher<>(this, first, paging, options), scheme(first, paging));
    }

    private <T> PageScheme<T> scheme(ApiCall<P> first, Paging<P, T> paging) {
        String title = provider + " " + first.operation().id();
        PageScheme.Builder<T> scheme = switch (paging.style()) {
            case OFFSET, SKIP -> PageScheme.offset(title);
            case PAGE -> PageScheme.page(title);
            case CURSOR -> PageScheme.cursor(title);
        };
        scheme.firstPage(paging.firstPage()).fingerprint(fingerprint(first, paging));
        query(first, paging.positionParameter()).ifPresent(scheme::start);
        query(first, paging.sizeParameter())
                .ifPresentOrElse(
                        size -> scheme.size(Integer.parseInt(size)), () -> scheme.defaultSize(paging.maxSize()));
        paging.itemId().ifPresent(scheme::itemId);
        return scheme.build();
    }

    private static Optional<String> query(ApiCall<?> call, String name) {
        return call.query().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> String.join(",", parameter.values()))
                .findFirst();
    }

    /** The request without its position and page size. */
    private static String fingerprint(ApiCall<?> call, Paging<?, ?> paging) {
        StringJoiner text = new StringJoiner("&", call.operation().id() + call.path() + "?", "");
        call.query().stream()
                .filter(parameter -> !parameter.name().equals(paging.positionParameter())
                        && !parameter.name().equals(paging.sizeParameter()))
                .forEach(parameter -> text.add(parameter.name() + "=" + parameter.values()));
        if (call.content() instanceof RequestContent.Json body) {
            text.add(body.text().utf8());
        }
        return text.toString();
    }
}
