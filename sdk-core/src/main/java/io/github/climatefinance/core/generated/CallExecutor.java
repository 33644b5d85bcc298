package io.github.climatefinance.core.generated;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.core.page.Pager;
import java.util.concurrent.CompletableFuture;

/** Makes calls. The only part of the runtime generated code talks to. Thread-safe. */
public interface CallExecutor {
    /** Makes the call on this thread and returns its value. */
    <T> T call(ApiCall<T> call, RequestOptions options);

    /** Makes the call elsewhere; cancelling the future cancels the call. */
    <T> CompletableFuture<T> callAsync(ApiCall<T> call, RequestOptions options);

    /** Like {@link #call}, with status, headers and attempts. */
    <T> ApiResponse<T> callWithResponse(ApiCall<T> call, RequestOptions options);

    /** A lazy walk over all pages, beginning with {@code first}. */
    <P, T> Pager<T> pager(ApiCall<P> first, Paging<P, T> paging, RequestOptions options);

    /** Makes the call up to sending it. */
    <T> Plan<T> plan(ApiCall<T> call, RequestOptions options);

    /** Like {@link #plan(ApiCall, RequestOptions)}, after the provider has passed it by its dry run. */
    <T> Plan<T> plan(ApiCall<T> call, ApiCall<?> dryRun, RequestOptions options);

    /**
     * Sends what was planned, once.
     *
     * @throws io.github.climatefinance.core.error.RefusedException if the plan does not hold: nothing was sent
     */
    <T> ApiResponse<T> execute(Plan<T> plan);

    /**
     * Like {@link #execute}, elsewhere; cancelling the future ends what is read before, and the call. A plan that still waits
     * for its turn then stays good.
     */
    <T> CompletableFuture<T> executeAsync(Plan<T> plan);
}
