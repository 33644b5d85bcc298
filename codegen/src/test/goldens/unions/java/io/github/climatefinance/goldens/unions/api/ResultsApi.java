// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.unions.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.goldens.unions.model.Instrument;
import io.github.climatefinance.goldens.unions.model.Results;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Results.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class ResultsApi {
    private static final Operation EXCHANGE_RESULTS = Operation.of("exchangeResults", "POST", "/results")
            .safety(Safety.UNSAFE)
            .answers("200 application/json")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public ResultsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private ResultsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public ResultsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new ResultsApi(this.calls, changed.build());
    }

    /**
     * Sends instruments and gets results.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param body the value
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Results exchange(List<Instrument> body) {
        return this.calls.call(exchangeResultsCall(body), this.options);
    }

    /**
     * Like {@link #exchange(List)}, without waiting.
     *
     * @param body the value
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Results> exchangeAsync(List<Instrument> body) {
        return this.calls.callAsync(exchangeResultsCall(body), this.options);
    }

    /**
     * Like {@link #exchange(List)}, with status and headers.
     *
     * @param body the value
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Results> exchangeWithResponse(List<Instrument> body) {
        return this.calls.callWithResponse(exchangeResultsCall(body), this.options);
    }

    private static ApiCall<Results> exchangeResultsCall(List<Instrument> body) {
        return ApiCall.of(EXCHANGE_RESULTS, Answer.json("Results", Results.Codec.INSTANCE))
                .json(Codecs.list(Instrument.codec()), Checks.required(body, "body"))
                .build();
    }
}

