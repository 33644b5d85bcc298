// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.security.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Secured.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class SecuredApi {
    private static final Operation CALL_WITH_DEFAULT = Operation.of("callWithDefault", "GET", "/default")
            .safety(Safety.READ)
            .security("bearer")
            .answers("204")
            .build();
    private static final Operation CALL_WITH_BOTH = Operation.of("callWithBoth", "GET", "/both")
            .safety(Safety.READ)
            .security("bearer", "key")
            .answers("204")
            .build();
    private static final Operation CALL_WITH_EITHER = Operation.of("callWithEither", "GET", "/either")
            .safety(Safety.READ)
            .security("basic")
            .security("bearer", "key")
            .security(new String[][] {{}})
            .answers("204")
            .build();
    private static final Operation CALL_WITH_NONE = Operation.of("callWithNone", "GET", "/none")
            .safety(Safety.READ)
            .answers("204")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public SecuredApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private SecuredApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public SecuredApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new SecuredApi(this.calls, changed.build());
    }

    /**
     * Takes what all take.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void callWithDefault() {
        this.calls.call(callWithDefaultCall(), this.options);
    }

    /**
     * Like {@link #callWithDefault()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> callWithDefaultAsync() {
        return this.calls.callAsync(callWithDefaultCall(), this.options);
    }

    /**
     * Like {@link #callWithDefault()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> callWithDefaultWithResponse() {
        return this.calls.callWithResponse(callWithDefaultCall(), this.options);
    }

    private static ApiCall<Void> callWithDefaultCall() {
        return ApiCall.of(CALL_WITH_DEFAULT, Answer.none())
                .build();
    }

    /**
     * Needs two at once.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void callWithBoth() {
        this.calls.call(callWithBothCall(), this.options);
    }

    /**
     * Like {@link #callWithBoth()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> callWithBothAsync() {
        return this.calls.callAsync(callWithBothCall(), this.options);
    }

    /**
     * Like {@link #callWithBoth()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> callWithBothWithResponse() {
        return this.calls.callWithResponse(callWithBothCall(), this.options);
    }

    private static ApiCall<Void> callWithBothCall() {
        return ApiCall.of(CALL_WITH_BOTH, Answer.none())
                .build();
    }

    /**
     * Takes one or the other or none.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void callWithEither() {
        this.calls.call(callWithEitherCall(), this.options);
    }

    /**
     * Like {@link #callWithEither()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> callWithEitherAsync() {
        return this.calls.callAsync(callWithEitherCall(), this.options);
    }

    /**
     * Like {@link #callWithEither()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> callWithEitherWithResponse() {
        return this.calls.callWithResponse(callWithEitherCall(), this.options);
    }

    private static ApiCall<Void> callWithEitherCall() {
        return ApiCall.of(CALL_WITH_EITHER, Answer.none())
                .build();
    }

    /**
     * Takes none.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void callWithNone() {
        this.calls.call(callWithNoneCall(), this.options);
    }

    /**
     * Like {@link #callWithNone()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> callWithNoneAsync() {
        return this.calls.callAsync(callWithNoneCall(), this.options);
    }

    /**
     * Like {@link #callWithNone()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> callWithNoneWithResponse() {
        return this.calls.callWithResponse(callWithNoneCall(), this.options);
    }

    private static ApiCall<Void> callWithNoneCall() {
        return ApiCall.of(CALL_WITH_NONE, Answer.none())
                .build();
    }
}

