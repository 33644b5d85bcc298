// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.queries.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.QueryStyle;
import io.github.climatefinance.core.generated.Safety;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Things.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class ThingsApi {
    private static final Operation SEARCH_THINGS = Operation.of("searchThings", "GET", "/things")
            .safety(Safety.READ)
            .build();
    private static final Operation BROWSE_SHELVES = Operation.of("browseShelves", "GET", "/shelves")
            .safety(Safety.READ)
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public ThingsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private ThingsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public ThingsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new ThingsApi(this.calls, changed.build());
    }

    /**
     * Searches things.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void search(SearchThingsParams params) {
        this.calls.call(searchThingsCall(params), this.options);
    }

    /**
     * Like {@link #search(SearchThingsParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> searchAsync(SearchThingsParams params) {
        return this.calls.callAsync(searchThingsCall(params), this.options);
    }

    /**
     * Like {@link #search(SearchThingsParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> searchWithResponse(SearchThingsParams params) {
        return this.calls.callWithResponse(searchThingsCall(params), this.options);
    }

    /**
     * Searches things.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void search(Consumer<SearchThingsParams.Builder> params) {
        this.calls.call(searchThingsCall(SearchThingsParams.from(params)), this.options);
    }

    /**
     * Like {@link #search(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> searchAsync(Consumer<SearchThingsParams.Builder> params) {
        return this.calls.callAsync(searchThingsCall(SearchThingsParams.from(params)), this.options);
    }

    /**
     * Like {@link #search(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> searchWithResponse(Consumer<SearchThingsParams.Builder> params) {
        return this.calls.callWithResponse(searchThingsCall(SearchThingsParams.from(params)), this.options);
    }

    private static ApiCall<Void> searchThingsCall(SearchThingsParams params) {
        Checks.required(params, "params");
        return ApiCall.of(SEARCH_THINGS, Answer.none())
                .query("text", params.text)
                .query("limit", params.limit)
                .query("minWeight", params.minWeight)
                .query("maxWeight", params.maxWeight)
                .query("before", params.before)
                .query("day", params.day)
                .query("owner", params.owner)
                .query("sold", params.sold)
                .query("colour", params.colour)
                .query("tags", params.tags)
                .query("commas", params.commas, QueryStyle.COMMA)
                .query("colours", params.colours, QueryStyle.COMMA)
                .query("pipes", params.pipes, QueryStyle.PIPE)
                .query("spaces", params.spaces, QueryStyle.SPACE)
                .query("filter", params.filter, QueryStyle.DEEP_OBJECT)
                .build();
    }

    /**
     * Browses, with what must be said said already.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void browse() {
        this.calls.call(browseShelvesCall(BrowseShelvesParams.builder().build()), this.options);
    }

    /**
     * Like {@link #browse()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> browseAsync() {
        return this.calls.callAsync(browseShelvesCall(BrowseShelvesParams.builder().build()), this.options);
    }

    /**
     * Like {@link #browse()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> browseWithResponse() {
        return this.calls.callWithResponse(browseShelvesCall(BrowseShelvesParams.builder().build()), this.options);
    }

    /**
     * Browses, with what must be said said already.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void browse(BrowseShelvesParams params) {
        this.calls.call(browseShelvesCall(params), this.options);
    }

    /**
     * Like {@link #browse(BrowseShelvesParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> browseAsync(BrowseShelvesParams params) {
        return this.calls.callAsync(browseShelvesCall(params), this.options);
    }

    /**
     * Like {@link #browse(BrowseShelvesParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> browseWithResponse(BrowseShelvesParams params) {
        return this.calls.callWithResponse(browseShelvesCall(params), this.options);
    }

    /**
     * Browses, with what must be said said already.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void browse(Consumer<BrowseShelvesParams.Builder> params) {
        this.calls.call(browseShelvesCall(BrowseShelvesParams.from(params)), this.options);
    }

    /**
     * Like {@link #browse(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> browseAsync(Consumer<BrowseShelvesParams.Builder> params) {
        return this.calls.callAsync(browseShelvesCall(BrowseShelvesParams.from(params)), this.options);
    }

    /**
     * Like {@link #browse(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> browseWithResponse(Consumer<BrowseShelvesParams.Builder> params) {
        return this.calls.callWithResponse(browseShelvesCall(BrowseShelvesParams.from(params)), this.options);
    }

    private static ApiCall<Void> browseShelvesCall(BrowseShelvesParams params) {
        Checks.required(params, "params");
        return ApiCall.of(BROWSE_SHELVES, Answer.none())
                .query("limit", params.limit)
                .query("skip", params.skip)
                .query("order", params.order)
                .query("sold", params.sold)
                .build();
    }
}

