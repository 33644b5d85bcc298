// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.dryrun.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.core.json.BodyFlag;
import io.github.climatefinance.goldens.dryrun.model.NewTransfer;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Transfers.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class TransfersApi {
    private static final Operation CREATE_TRANSFER = Operation.of("createTransfer", "POST", "/transfers")
            .safety(Safety.KEYED)
            .idempotencyField("reference")
            .irreversible("/lot/quantity", "/account", null)
            .answers("204")
            .build();
    private static final Operation PREVIEW_TRANSFER = Operation.of("previewTransfer", "POST", "/transfers")
            .safety(Safety.UNSAFE)
            .idempotencyField("reference")
            .answers("204")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public TransfersApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private TransfersApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public TransfersApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new TransfersApi(this.calls, changed.build());
    }

    /**
     * Moves credits.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass. What it does
     * cannot be undone: {@link #planCreateTransfer(NewTransfer)} has it looked at before.
     *
     * <p>To have it validated first, with nothing executed, call {@link #previewTransfer(NewTransfer)}.
     *
     * <p>Not documented by the provider: inferred.
     *
     * @param body What to move
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void createTransfer(NewTransfer body) {
        this.calls.call(createTransferCall(body), this.options);
    }

    /**
     * Like {@link #createTransfer(NewTransfer)}, without waiting.
     *
     * @param body What to move
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> createTransferAsync(NewTransfer body) {
        return this.calls.callAsync(createTransferCall(body), this.options);
    }

    /**
     * Like {@link #createTransfer(NewTransfer)}, with status and headers.
     *
     * @param body What to move
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> createTransferWithResponse(NewTransfer body) {
        return this.calls.callWithResponse(createTransferCall(body), this.options);
    }

    /**
     * Plans what {@link #createTransfer(NewTransfer)} would send, and does not send it. The provider has
     * no dry run of it.
     *
     * @param body What to move
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the client's guard refuses it
     */
    public Plan<Void> planCreateTransfer(NewTransfer body) {
        return this.calls.plan(createTransferCall(body), this.options);
    }

    private static ApiCall<Void> createTransferCall(NewTransfer body) {
        return ApiCall.of(CREATE_TRANSFER, Answer.none())
                .json(NewTransfer.Codec.INSTANCE, Checks.required(body, "body"), BodyFlag.off("validateOnly"))
                .build();
    }

    /**
     * Only has the provider validate what {@link #createTransfer(NewTransfer)} would do: nothing is
     * executed, and identifiers in the answer mean nothing.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * <p>Not documented by the provider: inferred.
     *
     * @param body What to move
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void previewTransfer(NewTransfer body) {
        this.calls.call(previewTransferCall(body), this.options);
    }

    /**
     * Like {@link #previewTransfer(NewTransfer)}, without waiting.
     *
     * @param body What to move
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> previewTransferAsync(NewTransfer body) {
        return this.calls.callAsync(previewTransferCall(body), this.options);
    }

    /**
     * Like {@link #previewTransfer(NewTransfer)}, with status and headers.
     *
     * @param body What to move
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> previewTransferWithResponse(NewTransfer body) {
        return this.calls.callWithResponse(previewTransferCall(body), this.options);
    }

    private static ApiCall<Void> previewTransferCall(NewTransfer body) {
        return ApiCall.of(PREVIEW_TRANSFER, Answer.none())
                .json(NewTransfer.Codec.INSTANCE, Checks.required(body, "body"), BodyFlag.on("validateOnly"))
                .build();
    }
}

