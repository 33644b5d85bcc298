// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.provenance.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.goldens.provenance.model.Fact;
import io.github.climatefinance.goldens.provenance.model.Rumour;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * What is known, and from where.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class FactsApi {
    private static final Operation GET_DOCUMENTED = Operation.of("getDocumented", "GET", "/documented")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation GET_INFERRED = Operation.of("getInferred", "GET", "/inferred")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public FactsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private FactsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public FactsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new FactsApi(this.calls, changed.build());
    }

    /**
     * Reads what is documented.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Fact getDocumented() {
        return this.calls.call(getDocumentedCall(), this.options);
    }

    /**
     * Like {@link #getDocumented()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Fact> getDocumentedAsync() {
        return this.calls.callAsync(getDocumentedCall(), this.options);
    }

    /**
     * Like {@link #getDocumented()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Fact> getDocumentedWithResponse() {
        return this.calls.callWithResponse(getDocumentedCall(), this.options);
    }

    private static ApiCall<Fact> getDocumentedCall() {
        return ApiCall.of(GET_DOCUMENTED, Answer.json("Fact", Fact.Codec.INSTANCE))
                .build();
    }

    /**
     * Reads what was inferred.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * <p>Not documented by the provider: inferred.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    @Deprecated
    public Rumour getInferred() {
        return this.calls.call(getInferredCall(GetInferredParams.builder().build()), this.options);
    }

    /**
     * Like {@link #getInferred()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    @Deprecated
    public CompletableFuture<Rumour> getInferredAsync() {
        return this.calls.callAsync(getInferredCall(GetInferredParams.builder().build()), this.options);
    }

    /**
     * Like {@link #getInferred()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    @Deprecated
    public ApiResponse<Rumour> getInferredWithResponse() {
        return this.calls.callWithResponse(getInferredCall(GetInferredParams.builder().build()), this.options);
    }

    /**
     * Reads what was inferred.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * <p>Not documented by the provider: inferred.
     *
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    @Deprecated
    public Rumour getInferred(GetInferredParams params) {
        return this.calls.call(getInferredCall(params), this.options);
    }

    /**
     * Like {@link #getInferred(GetInferredParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    @Deprecated
    public CompletableFuture<Rumour> getInferredAsync(GetInferredParams params) {
        return this.calls.callAsync(getInferredCall(params), this.options);
    }

    /**
     * Like {@link #getInferred(GetInferredParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    @Deprecated
    public ApiResponse<Rumour> getInferredWithResponse(GetInferredParams params) {
        return this.calls.callWithResponse(getInferredCall(params), this.options);
    }

    /**
     * Reads what was inferred.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * <p>Not documented by the provider: inferred.
     *
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    @Deprecated
    public Rumour getInferred(Consumer<GetInferredParams.Builder> params) {
        return this.calls.call(getInferredCall(GetInferredParams.from(params)), this.options);
    }

    /**
     * Like {@link #getInferred(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    @Deprecated
    public CompletableFuture<Rumour> getInferredAsync(Consumer<GetInferredParams.Builder> params) {
        return this.calls.callAsync(getInferredCall(GetInferredParams.from(params)), this.options);
    }

    /**
     * Like {@link #getInferred(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    @Deprecated
    public ApiResponse<Rumour> getInferredWithResponse(Consumer<GetInferredParams.Builder> params) {
        return this.calls.callWithResponse(getInferredCall(GetInferredParams.from(params)), this.options);
    }

    private static ApiCall<Rumour> getInferredCall(GetInferredParams params) {
        Checks.required(params, "params");
        return ApiCall.of(GET_INFERRED, Answer.json("Rumour", Rumour.Codec.INSTANCE))
                .query("source", params.source)
                .build();
    }
}

