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
import io.github.climatefinance.goldens.dryrun.model.NewRetirements;
import io.github.climatefinance.goldens.dryrun.model.Retired;
import java.util.Objects;
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
    private static final Operation CREATE_RETIREMENTS = Operation.of("createRetirements", "POST", "/accounts/{AccountId}/retirements")
            .safety(Safety.UNSAFE)
            .irreversible("/retirements/*/quantity", "{AccountId}", "previewRetirements", "/id")
            .answers("200 application/json")
            .build();
    private static final Operation PREVIEW_RETIREMENTS = Operation.of("previewRetirements", "POST", "/accounts/{AccountId}/retirements")
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
     * Retires credits.
     *
     * <p>All of them or none.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown. What it does cannot be undone: {@link #planCreate(String,
     * NewRetirements)} has it looked at before.
     *
     * <p>To have it validated first, with nothing executed, call {@link #previewCreate(String,
     * NewRetirements)}.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Retired create(String accountId, NewRetirements body) {
        return this.calls.call(createRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #create(String, NewRetirements)}, without waiting.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Retired> createAsync(String accountId, NewRetirements body) {
        return this.calls.callAsync(createRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #create(String, NewRetirements)}, with status and headers.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Retired> createWithResponse(String accountId, NewRetirements body) {
        return this.calls.callWithResponse(createRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), this.options);
    }

    /**
     * Retires credits.
     *
     * <p>All of them or none.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown. What it does cannot be undone: {@link #planCreate(String,
     * NewRetirements, CreateRetirementsParams)} has it looked at before.
     *
     * <p>To have it validated first, with nothing executed, call {@link #previewCreate(String,
     * NewRetirements, CreateRetirementsParams)}.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Retired create(String accountId, NewRetirements body, CreateRetirementsParams params) {
        return this.calls.call(createRetirementsCall(accountId, body, params), this.options);
    }

    /**
     * Like {@link #create(String, NewRetirements, CreateRetirementsParams)}, without waiting.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Retired> createAsync(String accountId, NewRetirements body, CreateRetirementsParams params) {
        return this.calls.callAsync(createRetirementsCall(accountId, body, params), this.options);
    }

    /**
     * Like {@link #create(String, NewRetirements, CreateRetirementsParams)}, with status and headers.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Retired> createWithResponse(String accountId, NewRetirements body, CreateRetirementsParams params) {
        return this.calls.callWithResponse(createRetirementsCall(accountId, body, params), this.options);
    }

    /**
     * Retires credits.
     *
     * <p>All of them or none.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown. What it does cannot be undone: {@link #planCreate(String,
     * NewRetirements, Consumer)} has it looked at before.
     *
     * <p>To have it validated first, with nothing executed, call {@link #previewCreate(String,
     * NewRetirements, Consumer)}.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Retired create(String accountId, NewRetirements body, Consumer<CreateRetirementsParams.Builder> params) {
        return this.calls.call(createRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), this.options);
    }

    /**
     * Like {@link #create(String, NewRetirements, Consumer)}, without waiting.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Retired> createAsync(String accountId, NewRetirements body, Consumer<CreateRetirementsParams.Builder> params) {
        return this.calls.callAsync(createRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), this.options);
    }

    /**
     * Like {@link #create(String, NewRetirements, Consumer)}, with status and headers.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Retired> createWithResponse(String accountId, NewRetirements body, Consumer<CreateRetirementsParams.Builder> params) {
        return this.calls.callWithResponse(createRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), this.options);
    }

    /**
     * Plans what {@link #create(String, NewRetirements)} would send, and does not send it. The provider's
     * dry run has passed it, and passes it again when it is executed.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the provider's dry run does not pass it, or the client's guard refuses it
     */
    public Plan<Retired> planCreate(String accountId, NewRetirements body) {
        return this.calls.plan(createRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), previewRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), this.options);
    }

    /**
     * Plans what {@link #create(String, NewRetirements, CreateRetirementsParams)} would send, and does
     * not send it. The provider's dry run has passed it, and passes it again when it is executed.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params what else it is given
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the provider's dry run does not pass it, or the client's guard refuses it
     */
    public Plan<Retired> planCreate(String accountId, NewRetirements body, CreateRetirementsParams params) {
        return this.calls.plan(createRetirementsCall(accountId, body, params), previewRetirementsCall(accountId, body, params), this.options);
    }

    /**
     * Plans what {@link #create(String, NewRetirements, Consumer)} would send, and does not send it. The
     * provider's dry run has passed it, and passes it again when it is executed.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params fills in what else it is given
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the provider's dry run does not pass it, or the client's guard refuses it
     */
    public Plan<Retired> planCreate(String accountId, NewRetirements body, Consumer<CreateRetirementsParams.Builder> params) {
        return this.calls.plan(createRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), previewRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), this.options);
    }

    private static ApiCall<Retired> createRetirementsCall(String accountId, NewRetirements body, CreateRetirementsParams params) {
        Checks.required(params, "params");
        return ApiCall.of(CREATE_RETIREMENTS, Answer.json("Retired", Retired.Codec.INSTANCE))
                .path("AccountId", Checks.required(accountId, "accountId"))
                .query("notify", params.notify_)
                .json(NewRetirements.Codec.INSTANCE, Checks.required(body, "body"), BodyFlag.off("dryRun"))
                .build();
    }

    /**
     * Only has the provider validate what {@link #create(String, NewRetirements)} would do: nothing is
     * executed, and identifiers in the answer mean nothing.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Retired previewCreate(String accountId, NewRetirements body) {
        return this.calls.call(previewRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #previewCreate(String, NewRetirements)}, without waiting.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Retired> previewCreateAsync(String accountId, NewRetirements body) {
        return this.calls.callAsync(previewRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #previewCreate(String, NewRetirements)}, with status and headers.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Retired> previewCreateWithResponse(String accountId, NewRetirements body) {
        return this.calls.callWithResponse(previewRetirementsCall(accountId, body, CreateRetirementsParams.builder().build()), this.options);
    }

    /**
     * Only has the provider validate what {@link #create(String, NewRetirements,
     * CreateRetirementsParams)} would do: nothing is executed, and identifiers in the answer mean
     * nothing.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Retired previewCreate(String accountId, NewRetirements body, CreateRetirementsParams params) {
        return this.calls.call(previewRetirementsCall(accountId, body, params), this.options);
    }

    /**
     * Like {@link #previewCreate(String, NewRetirements, CreateRetirementsParams)}, without waiting.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Retired> previewCreateAsync(String accountId, NewRetirements body, CreateRetirementsParams params) {
        return this.calls.callAsync(previewRetirementsCall(accountId, body, params), this.options);
    }

    /**
     * Like {@link #previewCreate(String, NewRetirements, CreateRetirementsParams)}, with status and headers.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Retired> previewCreateWithResponse(String accountId, NewRetirements body, CreateRetirementsParams params) {
        return this.calls.callWithResponse(previewRetirementsCall(accountId, body, params), this.options);
    }

    /**
     * Only has the provider validate what {@link #create(String, NewRetirements, Consumer)} would do:
     * nothing is executed, and identifiers in the answer mean nothing.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Retired previewCreate(String accountId, NewRetirements body, Consumer<CreateRetirementsParams.Builder> params) {
        return this.calls.call(previewRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), this.options);
    }

    /**
     * Like {@link #previewCreate(String, NewRetirements, Consumer)}, without waiting.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Retired> previewCreateAsync(String accountId, NewRetirements body, Consumer<CreateRetirementsParams.Builder> params) {
        return this.calls.callAsync(previewRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), this.options);
    }

    /**
     * Like {@link #previewCreate(String, NewRetirements, Consumer)}, with status and headers.
     *
     * @param accountId Whose credits
     * @param body What to retire
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Retired> previewCreateWithResponse(String accountId, NewRetirements body, Consumer<CreateRetirementsParams.Builder> params) {
        return this.calls.callWithResponse(previewRetirementsCall(accountId, body, CreateRetirementsParams.from(params)), this.options);
    }

    private static ApiCall<Retired> previewRetirementsCall(String accountId, NewRetirements body, CreateRetirementsParams params) {
        Checks.required(params, "params");
        return ApiCall.of(PREVIEW_RETIREMENTS, Answer.json("Retired", Retired.Codec.INSTANCE))
                .path("AccountId", Checks.required(accountId, "accountId"))
                .query("notify", params.notify_)
                .json(NewRetirements.Codec.INSTANCE, Checks.required(body, "body"), BodyFlag.on("dryRun"))
                .build();
    }
}

