// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.headers.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

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
            .idempotencyHeader("X-REQUEST-ID")
            .build();
    private static final Operation GET_ORDER = Operation.of("getOrder", "GET", "/orders/{id}")
            .safety(Safety.READ)
            .build();
    private static final Operation CANCEL_ORDER = Operation.of("cancelOrder", "DELETE", "/orders/{id}")
            .safety(Safety.IDEMPOTENT)
            .requiredHeader("On-Behalf-Of")
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;
    private final @Nullable UUID onBehalfOf;
    private final @Nullable Integer xDesk;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public OrdersApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none(), null, null);
    }

    private OrdersApi(CallExecutor calls, RequestOptions options, @Nullable UUID onBehalfOf, @Nullable Integer xDesk) {
        this.calls = calls;
        this.options = options;
        this.onBehalfOf = onBehalfOf;
        this.xDesk = xDesk;
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
        return new OrdersApi(this.calls, changed.build(), this.onBehalfOf, this.xDesk);
    }

    /**
     * The same operations with a <code>On-Behalf-Of</code> that goes before the client's, where they are
     * sent with one; this instance keeps its own.
     *
     * <p>The person for whom the call is made.
     *
     * @param value the value
     * @return a copy that calls with it
     */
    public OrdersApi withOnBehalfOf(UUID value) {
        return new OrdersApi(this.calls, this.options, Objects.requireNonNull(value, "onBehalfOf"), this.xDesk);
    }

    /**
     * The same operations with a <code>X-Desk</code> that goes before the client's, where they are sent
     * with one; this instance keeps its own.
     *
     * <p>The property <code>X-Desk</code>.
     *
     * @param value the value
     * @return a copy that calls with it
     * @throws IllegalArgumentException if the value is out of range
     */
    public OrdersApi withXDesk(int value) {
        Checks.range("X-Desk", value, 1, null);
        return new OrdersApi(this.calls, this.options, this.onBehalfOf, value);
    }

    /**
     * Places an order.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void create(CreateOrderParams params) {
        this.calls.call(createOrderCall(params), this.options);
    }

    /**
     * Like {@link #create(CreateOrderParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> createAsync(CreateOrderParams params) {
        return this.calls.callAsync(createOrderCall(params), this.options);
    }

    /**
     * Like {@link #create(CreateOrderParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> createWithResponse(CreateOrderParams params) {
        return this.calls.callWithResponse(createOrderCall(params), this.options);
    }

    /**
     * Places an order.
     *
     * <p>Changes something. It is sent with an idempotency key, which the SDK makes where none is given
     * and which makes a repeat harmless; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void create(Consumer<CreateOrderParams.Builder> params) {
        this.calls.call(createOrderCall(CreateOrderParams.from(params)), this.options);
    }

    /**
     * Like {@link #create(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> createAsync(Consumer<CreateOrderParams.Builder> params) {
        return this.calls.callAsync(createOrderCall(CreateOrderParams.from(params)), this.options);
    }

    /**
     * Like {@link #create(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> createWithResponse(Consumer<CreateOrderParams.Builder> params) {
        return this.calls.callWithResponse(createOrderCall(CreateOrderParams.from(params)), this.options);
    }

    private static ApiCall<Void> createOrderCall(CreateOrderParams params) {
        Checks.required(params, "params");
        return ApiCall.of(CREATE_ORDER, Answer.none())
                .header("Requestor-ID", params.requestorId)
                .header("X-REQUEST-ID", params.xRequestId)
                .header("X-Scopes", params.xScopes)
                .build();
    }

    /**
     * Reads an order.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * <p>Sent with <code>On-Behalf-Of</code> if {@link #withOnBehalfOf} or else the client has one.
     *
     * @param id Id of the order
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void get(String id) {
        this.calls.call(getOrderCall(id), this.options);
    }

    /**
     * Like {@link #get(String)}, without waiting.
     *
     * @param id Id of the order
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> getAsync(String id) {
        return this.calls.callAsync(getOrderCall(id), this.options);
    }

    /**
     * Like {@link #get(String)}, with status and headers.
     *
     * @param id Id of the order
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> getWithResponse(String id) {
        return this.calls.callWithResponse(getOrderCall(id), this.options);
    }

    private ApiCall<Void> getOrderCall(String id) {
        return ApiCall.of(GET_ORDER, Answer.none())
                .path("id", Checks.required(id, "id"))
                .header("On-Behalf-Of", this.onBehalfOf)
                .build();
    }

    /**
     * Cancels an order.
     *
     * <p>Doing it twice is as doing it once; the SDK repeats it after a failure that may pass.
     *
     * <p>Needs <code>On-Behalf-Of</code>, from {@link #withOnBehalfOf} or else the client: without, it is
     * refused before it is sent.
     *
     * <p>Sent with <code>X-Desk</code> if {@link #withXDesk} or else the client has one.
     *
     * @param id Id of the order
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void cancel(String id) {
        this.calls.call(cancelOrderCall(id, CancelOrderParams.builder().build()), this.options);
    }

    /**
     * Like {@link #cancel(String)}, without waiting.
     *
     * @param id Id of the order
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> cancelAsync(String id) {
        return this.calls.callAsync(cancelOrderCall(id, CancelOrderParams.builder().build()), this.options);
    }

    /**
     * Like {@link #cancel(String)}, with status and headers.
     *
     * @param id Id of the order
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> cancelWithResponse(String id) {
        return this.calls.callWithResponse(cancelOrderCall(id, CancelOrderParams.builder().build()), this.options);
    }

    /**
     * Cancels an order.
     *
     * <p>Doing it twice is as doing it once; the SDK repeats it after a failure that may pass.
     *
     * <p>Needs <code>On-Behalf-Of</code>, from {@link #withOnBehalfOf} or else the client: without, it is
     * refused before it is sent.
     *
     * <p>Sent with <code>X-Desk</code> if {@link #withXDesk} or else the client has one.
     *
     * @param id Id of the order
     * @param params what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void cancel(String id, CancelOrderParams params) {
        this.calls.call(cancelOrderCall(id, params), this.options);
    }

    /**
     * Like {@link #cancel(String, CancelOrderParams)}, without waiting.
     *
     * @param id Id of the order
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> cancelAsync(String id, CancelOrderParams params) {
        return this.calls.callAsync(cancelOrderCall(id, params), this.options);
    }

    /**
     * Like {@link #cancel(String, CancelOrderParams)}, with status and headers.
     *
     * @param id Id of the order
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> cancelWithResponse(String id, CancelOrderParams params) {
        return this.calls.callWithResponse(cancelOrderCall(id, params), this.options);
    }

    /**
     * Cancels an order.
     *
     * <p>Doing it twice is as doing it once; the SDK repeats it after a failure that may pass.
     *
     * <p>Needs <code>On-Behalf-Of</code>, from {@link #withOnBehalfOf} or else the client: without, it is
     * refused before it is sent.
     *
     * <p>Sent with <code>X-Desk</code> if {@link #withXDesk} or else the client has one.
     *
     * @param id Id of the order
     * @param params fills in what else it is given
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public void cancel(String id, Consumer<CancelOrderParams.Builder> params) {
        this.calls.call(cancelOrderCall(id, CancelOrderParams.from(params)), this.options);
    }

    /**
     * Like {@link #cancel(String, Consumer)}, without waiting.
     *
     * @param id Id of the order
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Void> cancelAsync(String id, Consumer<CancelOrderParams.Builder> params) {
        return this.calls.callAsync(cancelOrderCall(id, CancelOrderParams.from(params)), this.options);
    }

    /**
     * Like {@link #cancel(String, Consumer)}, with status and headers.
     *
     * @param id Id of the order
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Void> cancelWithResponse(String id, Consumer<CancelOrderParams.Builder> params) {
        return this.calls.callWithResponse(cancelOrderCall(id, CancelOrderParams.from(params)), this.options);
    }

    private ApiCall<Void> cancelOrderCall(String id, CancelOrderParams params) {
        Checks.required(params, "params");
        return ApiCall.of(CANCEL_ORDER, Answer.none())
                .path("id", Checks.required(id, "id"))
                .header("On-Behalf-Of", this.onBehalfOf)
                .header("X-Desk", this.xDesk)
                .query("reason", params.reason)
                .build();
    }
}

