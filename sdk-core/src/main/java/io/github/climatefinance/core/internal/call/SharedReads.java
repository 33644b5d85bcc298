package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.generated.RequestContent;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.core.page.Pager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Makes calls, and each read of JSON by GET but once: who asks for the same again gets the first answer, so that many who look
 * for something in one list read it once. A read that failed is made again, and so is one without waiting. Keeps all answers:
 * to be used for a short time, by one thread.
 */
final class SharedReads implements CallExecutor {
    private final Pipeline pipeline;
    private final Map<Asked, ApiResponse<?>> answers = new HashMap<>();

    SharedReads(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** What makes two reads the same. */
    private record Asked(
            String operation,
            String type,
            Map<String, String> path,
            List<ApiCall.QueryParameter> query,
            List<ApiCall.Parameter> headers,
            Map<String, String> moreHeaders) {
        static Asked of(ApiCall<?> call, RequestOptions options) {
            return new Asked(
                    call.operation().id(),
                    call.answer().typeName(),
                    call.path(),
                    call.query(),
                    call.headers(),
                    options.headers());
        }
    }

    @Override
    public <T> T call(ApiCall<T> call, RequestOptions options) {
        return callWithResponse(call, options).value();
    }

    @Override
    @SuppressWarnings("unchecked") // the same operation, read as the same type
    public <T> ApiResponse<T> callWithResponse(ApiCall<T> call, RequestOptions options) {
        if (!isShared(call)) {
            return pipeline.callWithResponse(call, options);
        }
        Asked asked = Asked.of(call, options);
        ApiResponse<?> known = answers.get(asked);
        if (known == null) {
            known = pipeline.callWithResponse(call, options);
            answers.put(asked, known);
        }
        return (ApiResponse<T>) known;
    }

    private static boolean isShared(ApiCall<?> call) {
        return call.operation().safety() == Safety.READ
                && call.operation().method().equals("GET")
                && call.content() instanceof RequestContent.None
                && call.answer().accept().filter("application/json"::equals).isPresent();
    }

    @Override
    public <P, T> Pager<T> pager(ApiCall<P> first, Paging<P, T> paging, RequestOptions options) {
        return pipeline.pager(first, paging, options, this::callWithResponse);
    }

    @Override
    public <T> CompletableFuture<T> callAsync(ApiCall<T> call, RequestOptions options) {
        return pipeline.callAsync(call, options);
    }

    @Override
    public <T> Plan<T> plan(ApiCall<T> call, RequestOptions options) {
        return pipeline.plan(call, options);
    }

    @Override
    public <T> Plan<T> plan(ApiCall<T> call, ApiCall<?> dryRun, RequestOptions options) {
        return pipeline.plan(call, dryRun, options);
    }

    @Override
    public <T> ApiResponse<T> execute(Plan<T> plan) {
        return pipeline.execute(plan);
    }

    @Override
    public <T> CompletableFuture<T> executeAsync(Plan<T> plan) {
        return pipeline.executeAsync(plan);
    }
}
