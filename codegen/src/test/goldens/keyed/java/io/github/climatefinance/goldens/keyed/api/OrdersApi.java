// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.goldens.keyed.model.OrderData;
import io.github.climatefinance.goldens.keyed.model.OrderResult;
import io.github.climatefinance.goldens.keyed.model.PersonData;
import io.github.climatefinance.goldens.keyed.model.TransferData;
import io.github.climatefinance.goldens.keyed.model.TransferResult;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Orders.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class OrdersApi {
    private static final Operation CREATE_ORDER = Operation.of("createOrder", "POST", "/orders")
            .safety(Safety.KEYED)
            .security("basic")
            .idempotencyField("externalId")
            .reconcile(SettlingRead.by(
                            Operation.of("listOrders", "GET", "/wallets/{walletId}/orders")
                                    .safety(Safety.READ)
                                    .security("basic")
                                    .answers("200 application/json")
                                    .build(),
                            "externalId")
                    .path("walletId", "/walletId")
                    .query("externalId", "/externalId")
                    .headers("X-Version")
                    .items("/page/orders")
                    .next("cursor", "/cursor")
                    .created("createdOn")
                    .settles("PT15M")
                    .result("createdOn", "orderId")
                    .build())
            .irreversible(null, "/walletId", null)
            .answers("200 application/json")
            .build();
    private static final Operation CREATE_TRANSFER = Operation.of("createTransfer", "POST", "/transfers/{account}")
            .safety(Safety.KEYED)
            .security("basic")
            .idempotencyHeader("Idempotency-Key")
            .reconcile(SettlingRead.by(
                            Operation.of("getTransfer", "GET", "/transfers/{account}")
                                    .safety(Safety.READ)
                                    .answers("200 application/json")
                                    .build(),
                            "reference")
                    .path("account", "{account}")
                    .query("reference", "{Idempotency-Key}")
                    .build())
            .answers("200 application/json")
            .build();
    private static final Operation SUBMIT_FORM = Operation.of("submitForm", "POST", "/forms")
            .safety(Safety.KEYED)
            .security("basic")
            .idempotencyField("reference")
            .answers("204")
            .build();
    private static final Operation CREATE_PERSON = Operation.of("createPerson", "POST", "/persons")
            .safety(Safety.KEYED)
            .security("basic")
            .idempotencyField("externalId")
            .reconcile("listOrders")
            .answers("204")
            .build();
    private static final Operation CHECK_PERSON = Operation.of("checkPerson", "POST", "/persons/check")
            .safety(Safety.READ)
            .security("basic")
            .answers("204")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public OrdersApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private OrdersApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public OrdersApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new OrdersApi(this.calls, changed.build());
    }

    /**
     * Places an order.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass. A conflict
     * (409) that a repeat meets is settled by {@code listOrders}. What it does cannot be undone: {@link
     * #planCreate(OrderData)} has it looked at before.
     *
     * @param body The order
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public OrderResult create(OrderData body) {
        return this.calls.call(createOrderCall(body), this.options);
    }

    /**
     * Like {@link #create(OrderData)}, without waiting.
     *
     * @param body The order
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<OrderResult> createAsync(OrderData body) {
        return this.calls.callAsync(createOrderCall(body), this.options);
    }

    /**
     * Like {@link #create(OrderData)}, with status and headers.
     *
     * @param body The order
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<OrderResult> createWithResponse(OrderData body) {
        return this.calls.callWithResponse(createOrderCall(body), this.options);
    }

    /**
     * Plans what {@link #create(OrderData)} would send, and does not send it. The provider has no dry run
     * of it.
     *
     * @param body The order
     * @return what would be sent, for the client to execute once
     * @throws SdkException if the client's guard refuses it
     */
    public Plan<OrderResult> planCreate(OrderData body) {
        return this.calls.plan(createOrderCall(body), this.options);
    }

    private static ApiCall<OrderResult> createOrderCall(OrderData body) {
        return ApiCall.of(CREATE_ORDER, Answer.json("OrderResult", OrderResult.Codec.INSTANCE))
                .json(OrderData.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Moves something.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass. A conflict
     * (409) that a repeat meets is settled by {@code getTransfer}.
     *
     * @param account From where
     * @param body What to move
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public TransferResult createTransfer(String account, TransferData body) {
        return this.calls.call(createTransferCall(account, body, CreateTransferParams.builder().build()), this.options);
    }

    /**
     * Like {@link #createTransfer(String, TransferData)}, without waiting.
     *
     * @param account From where
     * @param body What to move
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<TransferResult> createTransferAsync(String account, TransferData body) {
        return this.calls.callAsync(createTransferCall(account, body, CreateTransferParams.builder().build()), this.options);
    }

    /**
     * Like {@link #createTransfer(String, TransferData)}, with status and headers.
     *
     * @param account From where
     * @param body What to move
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<TransferResult> createTransferWithResponse(String account, TransferData body) {
        return this.calls.callWithResponse(createTransferCall(account, body, CreateTransferParams.builder().build()), this.options);
    }

    /**
     * Moves something.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass. A conflict
     * (409) that a repeat meets is settled by {@code getTransfer}.
     *
     * @param account From where
     * @param body What to move
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public TransferResult createTransfer(String account, TransferData body, CreateTransferParams params) {
        return this.calls.call(createTransferCall(account, body, params), this.options);
    }

    /**
     * Like {@link #createTransfer(String, TransferData, CreateTransferParams)}, without waiting.
     *
     * @param account From where
     * @param body What to move
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<TransferResult> createTransferAsync(String account, TransferData body, CreateTransferParams params) {
        return this.calls.callAsync(createTransferCall(account, body, params), this.options);
    }

    /**
     * Like {@link #createTransfer(String, TransferData, CreateTransferParams)}, with status and headers.
     *
     * @param account From where
     * @param body What to move
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<TransferResult> createTransferWithResponse(String account, TransferData body, CreateTransferParams params) {
        return this.calls.callWithResponse(createTransferCall(account, body, params), this.options);
    }

    /**
     * Moves something.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass. A conflict
     * (409) that a repeat meets is settled by {@code getTransfer}.
     *
     * @param account From where
     * @param body What to move
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public TransferResult createTransfer(String account, TransferData body, Consumer<CreateTransferParams.Builder> params) {
        return this.calls.call(createTransferCall(account, body, CreateTransferParams.from(params)), this.options);
    }

    /**
     * Like {@link #createTransfer(String, TransferData, Consumer)}, without waiting.
     *
     * @param account From where
     * @param body What to move
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<TransferResult> createTransferAsync(String account, TransferData body, Consumer<CreateTransferParams.Builder> params) {
        return this.calls.callAsync(createTransferCall(account, body, CreateTransferParams.from(params)), this.options);
    }

    /**
     * Like {@link #createTransfer(String, TransferData, Consumer)}, with status and headers.
     *
     * @param account From where
     * @param body What to move
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<TransferResult> createTransferWithResponse(String account, TransferData body, Consumer<CreateTransferParams.Builder> params) {
        return this.calls.callWithResponse(createTransferCall(account, body, CreateTransferParams.from(params)), this.options);
    }

    private static ApiCall<TransferResult> createTransferCall(String account, TransferData body, CreateTransferParams params) {
        Checks.required(params, "params");
        return ApiCall.of(CREATE_TRANSFER, Answer.json("TransferResult", TransferResult.Codec.INSTANCE))
                .path("account", Checks.required(account, "account"))
                .header("Idempotency-Key", params.idempotencyKey)
                .json(TransferData.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Submits a form.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void submitForm(SubmitFormParams params) {
        this.calls.call(submitFormCall(params), this.options);
    }

    /**
     * Like {@link #submitForm(SubmitFormParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> submitFormAsync(SubmitFormParams params) {
        return this.calls.callAsync(submitFormCall(params), this.options);
    }

    /**
     * Like {@link #submitForm(SubmitFormParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> submitFormWithResponse(SubmitFormParams params) {
        return this.calls.callWithResponse(submitFormCall(params), this.options);
    }

    /**
     * Submits a form.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void submitForm(Consumer<SubmitFormParams.Builder> params) {
        this.calls.call(submitFormCall(SubmitFormParams.from(params)), this.options);
    }

    /**
     * Like {@link #submitForm(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> submitFormAsync(Consumer<SubmitFormParams.Builder> params) {
        return this.calls.callAsync(submitFormCall(SubmitFormParams.from(params)), this.options);
    }

    /**
     * Like {@link #submitForm(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> submitFormWithResponse(Consumer<SubmitFormParams.Builder> params) {
        return this.calls.callWithResponse(submitFormCall(SubmitFormParams.from(params)), this.options);
    }

    private static ApiCall<Void> submitFormCall(SubmitFormParams params) {
        Checks.required(params, "params");
        return ApiCall.of(SUBMIT_FORM, Answer.none())
                .form("text", params.text)
                .form("reference", params.reference)
                .build();
    }

    /**
     * Creates a person.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass.
     *
     * @param body A person, also when only looked at
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void createPerson(PersonData body) {
        this.calls.call(createPersonCall(body), this.options);
    }

    /**
     * Like {@link #createPerson(PersonData)}, without waiting.
     *
     * @param body A person, also when only looked at
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> createPersonAsync(PersonData body) {
        return this.calls.callAsync(createPersonCall(body), this.options);
    }

    /**
     * Like {@link #createPerson(PersonData)}, with status and headers.
     *
     * @param body A person, also when only looked at
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> createPersonWithResponse(PersonData body) {
        return this.calls.callWithResponse(createPersonCall(body), this.options);
    }

    private static ApiCall<Void> createPersonCall(PersonData body) {
        return ApiCall.of(CREATE_PERSON, Answer.none())
                .json(PersonData.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Tells whether a person could be created.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param body A person, also when only looked at
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void checkPerson(PersonData body) {
        this.calls.call(checkPersonCall(body), this.options);
    }

    /**
     * Like {@link #checkPerson(PersonData)}, without waiting.
     *
     * @param body A person, also when only looked at
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> checkPersonAsync(PersonData body) {
        return this.calls.callAsync(checkPersonCall(body), this.options);
    }

    /**
     * Like {@link #checkPerson(PersonData)}, with status and headers.
     *
     * @param body A person, also when only looked at
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> checkPersonWithResponse(PersonData body) {
        return this.calls.callWithResponse(checkPersonCall(body), this.options);
    }

    private static ApiCall<Void> checkPersonCall(PersonData body) {
        return ApiCall.of(CHECK_PERSON, Answer.none())
                .json(PersonData.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }
}

