// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.results.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ItemResults;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.goldens.results.model.Retirement;
import io.github.climatefinance.goldens.results.model.Run;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Retirements.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class RetirementsApi {
    private static final Operation LIST_RETIREMENTS = Operation.of("listRetirements", "GET", "/retirements")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation RETIRE_ALL = Operation.of("retireAll", "POST", "/retirements")
            .safety(Safety.UNSAFE)
            .answers("200 application/json")
            .build();
    private static final Operation GET_LAST_RUN = Operation.of("getLastRun", "GET", "/retirements/last")
            .safety(Safety.READ)
            .answers("200 application/json,204")
            .build();
    private static final Operation LIST_LATE = Operation.of("listLate", "GET", "/retirements/late")
            .safety(Safety.READ)
            .answers("200 application/json,204")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public RetirementsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private RetirementsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public RetirementsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new RetirementsApi(this.calls, changed.build());
    }

    /**
     * Lists retirements.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemResults<Retirement> listRetirements() {
        return this.calls.call(listRetirementsCall(ListRetirementsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listRetirements()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemResults<Retirement>> listRetirementsAsync() {
        return this.calls.callAsync(listRetirementsCall(ListRetirementsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listRetirements()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemResults<Retirement>> listRetirementsWithResponse() {
        return this.calls.callWithResponse(listRetirementsCall(ListRetirementsParams.builder().build()), this.options);
    }

    /**
     * Lists retirements.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemResults<Retirement> listRetirements(ListRetirementsParams params) {
        return this.calls.call(listRetirementsCall(params), this.options);
    }

    /**
     * Like {@link #listRetirements(ListRetirementsParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemResults<Retirement>> listRetirementsAsync(ListRetirementsParams params) {
        return this.calls.callAsync(listRetirementsCall(params), this.options);
    }

    /**
     * Like {@link #listRetirements(ListRetirementsParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemResults<Retirement>> listRetirementsWithResponse(ListRetirementsParams params) {
        return this.calls.callWithResponse(listRetirementsCall(params), this.options);
    }

    /**
     * Lists retirements.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemResults<Retirement> listRetirements(Consumer<ListRetirementsParams.Builder> params) {
        return this.calls.call(listRetirementsCall(ListRetirementsParams.from(params)), this.options);
    }

    /**
     * Like {@link #listRetirements(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemResults<Retirement>> listRetirementsAsync(Consumer<ListRetirementsParams.Builder> params) {
        return this.calls.callAsync(listRetirementsCall(ListRetirementsParams.from(params)), this.options);
    }

    /**
     * Like {@link #listRetirements(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemResults<Retirement>> listRetirementsWithResponse(Consumer<ListRetirementsParams.Builder> params) {
        return this.calls.callWithResponse(listRetirementsCall(ListRetirementsParams.from(params)), this.options);
    }

    /**
     * Like {@link #listRetirements()}, over all pages.
     *
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Retirement> listRetirementsAll() {
        return this.calls.pager(listRetirementsCall(ListRetirementsParams.builder().build()), Walks.LIST_RETIREMENTS, this.options);
    }

    /**
     * Like {@link #listRetirements(ListRetirementsParams)}, over all pages.
     *
     * @param params what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Retirement> listRetirementsAll(ListRetirementsParams params) {
        return this.calls.pager(listRetirementsCall(params), Walks.LIST_RETIREMENTS, this.options);
    }

    /**
     * Like {@link #listRetirements(Consumer)}, over all pages.
     *
     * @param params fills in what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Retirement> listRetirementsAll(Consumer<ListRetirementsParams.Builder> params) {
        return this.calls.pager(listRetirementsCall(ListRetirementsParams.from(params)), Walks.LIST_RETIREMENTS, this.options);
    }

    private static ApiCall<ItemResults<Retirement>> listRetirementsCall(ListRetirementsParams params) {
        Checks.required(params, "params");
        return ApiCall.of(LIST_RETIREMENTS, Answer.json("ItemResults<Retirement>", ItemResults.codec(Retirement.Codec.INSTANCE)))
                .query("page", params.page)
                .query("size", params.size)
                .build();
    }

    /**
     * Retires several lots.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemResults<Retirement> retireAll() {
        return this.calls.call(retireAllCall(), this.options);
    }

    /**
     * Like {@link #retireAll()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemResults<Retirement>> retireAllAsync() {
        return this.calls.callAsync(retireAllCall(), this.options);
    }

    /**
     * Like {@link #retireAll()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemResults<Retirement>> retireAllWithResponse() {
        return this.calls.callWithResponse(retireAllCall(), this.options);
    }

    private static ApiCall<ItemResults<Retirement>> retireAllCall() {
        return ApiCall.of(RETIRE_ALL, Answer.json("ItemResults<Retirement>", ItemResults.codec(Retirement.Codec.INSTANCE)))
                .build();
    }

    /**
     * Reads what became of the last run.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer, if it has a body
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Optional<Run> getLastRun() {
        return this.calls.call(getLastRunCall(), this.options);
    }

    /**
     * Like {@link #getLastRun()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Optional<Run>> getLastRunAsync() {
        return this.calls.callAsync(getLastRunCall(), this.options);
    }

    /**
     * Like {@link #getLastRun()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Optional<Run>> getLastRunWithResponse() {
        return this.calls.callWithResponse(getLastRunCall(), this.options);
    }

    private static ApiCall<Optional<Run>> getLastRunCall() {
        return ApiCall.of(GET_LAST_RUN, Answer.jsonOrNone("Run", Run.Codec.INSTANCE))
                .build();
    }

    /**
     * Lists what came late.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer, if it has a body
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Optional<ItemResults<Retirement>> listLate() {
        return this.calls.call(listLateCall(), this.options);
    }

    /**
     * Like {@link #listLate()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Optional<ItemResults<Retirement>>> listLateAsync() {
        return this.calls.callAsync(listLateCall(), this.options);
    }

    /**
     * Like {@link #listLate()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Optional<ItemResults<Retirement>>> listLateWithResponse() {
        return this.calls.callWithResponse(listLateCall(), this.options);
    }

    private static ApiCall<Optional<ItemResults<Retirement>>> listLateCall() {
        return ApiCall.of(LIST_LATE, Answer.jsonOrNone("ItemResults<Retirement>", ItemResults.codec(Retirement.Codec.INSTANCE)))
                .build();
    }

    /** Loaded by the first walk: a call for one page needs nothing of it. */
    private static final class Walks {
        static final Paging<ItemResults<Retirement>, Retirement> LIST_RETIREMENTS = Paging.<ItemResults<Retirement>, Retirement>page("page", "size")
                .items(page -> page)
                .build();
    }
}

