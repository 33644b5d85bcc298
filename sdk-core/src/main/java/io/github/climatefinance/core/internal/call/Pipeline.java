package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.page.PagedCalls;
import io.github.climatefinance.core.page.Pager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okhttp3.HttpUrl;

/** Makes calls by taking them through the steps. Thread-safe. */
public final class Pipeline implements CallExecutor, AutoCloseable {
    private final PipelineBuilder settings;
    private final RequestFactory requests;
    private final Parts parts;
    private final Step.Chain steps;
    private final Set<CallScope> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Pipeline(PipelineBuilder settings, Parts parts) {
        this.settings = settings;
        this.requests = new RequestFactory(
                settings.baseUrl,
                parts.userAgent(),
                settings.headerParameters,
                new IdempotencyKeys(new SortableIds(settings.time)));
        this.parts = parts;
        this.steps = steps();
    }

    /** What every call goes through, in this order. */
    private Step.Chain steps() {
        return new Step.Chain(List.of(
                new SettleStep(requests, parts.serverClock()),
                parts.retry(),
                new AuthStep(parts.authorizer()),
                parts.logging(),
                parts.attempt(),
                new DecodeStep(settings.profile, parts.serverClock())));
    }

    @Override
    public <T> T call(ApiCall<T> call, RequestOptions options) {
        return callWithResponse(call, options).value();
    }

    @Override
    public <T> ApiResponse<T> callWithResponse(ApiCall<T> call, RequestOptions options) {
        return run(prepare(call, options));
    }

    @Override
    public <T> CompletableFuture<T> callAsync(ApiCall<T> call, RequestOptions options) {
        return start(call, options, ApiResponse::value);
    }

    @Override
    public <P, T> Pager<T> pager(ApiCall<P> first, Paging<P, T> paging, RequestOptions options) {
        return new PagedCalls<P>(
                        settings.profile.name(),
                        this::callWithResponse,
                        (page, pageOptions) -> start(page, pageOptions, Function.identity()),
                        settings.timeout)
                .pager(first, paging, options);
    }

    private <T, R> CompletableFuture<R> start(
            ApiCall<T> call, RequestOptions options, Function<ApiResponse<T>, R> wanted) {
        OneCall<T> one = prepare(call, options);
        running.add(one.scope());
        if (closed) {
            one.scope().cancel();
        }
        return AsyncCall.start(
                parts.async(), one.scope(), () -> wanted.apply(run(one)), () -> running.remove(one.scope()));
    }

    private <T> OneCall<T> prepare(ApiCall<T> call, RequestOptions options) {
        var unused = parts.authorizer().choose(call.operation().security()); // refuses now what no attempt could do
        Outgoing outgoing = requests.create(call, options);
        String provider = settings.profile.name();
        CallScope scope = new CallScope(
                provider + " " + call.operation().id(),
                options.timeout().orElse(settings.timeout),
                settings.time,
                settings.sleeper,
                outgoing.idempotencyKey());
        OneCall.Limits limits = new OneCall.Limits(
                options.attemptTimeout().orElse(settings.attemptTimeout),
                options.retryPolicy().orElse(settings.retryPolicy));
        return new OneCall<>(provider, call, outgoing, scope, limits, options);
    }

    private <T> ApiResponse<T> run(OneCall<T> call) {
        running.add(call.scope());
        try {
            if (closed) {
                throw call.scope().clientClosed();
            }
            return steps.proceed(call);
        } finally {
            running.remove(call.scope());
        }
    }

    /** A pipeline with the same settings and connections for another address; each is closed for itself. */
    public Pipeline at(HttpUrl url, Map<String, Credential> credentials) {
        return settings.at(url, credentials).build();
    }

    /** A pipeline with the same settings, connections and clock for another identity; each is closed for itself. */
    public Pipeline as(Map<String, Credential> credentials) {
        return settings.as(credentials).build();
    }

    /** Cancels the calls under way and ends the threads made for this pipeline. */
    @Override
    public void close() {
        closed = true;
        for (CallScope call : running) {
            call.cancel();
        }
        parts.close();
    }
}
