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
            .idempotencyHeader("X-REQUEST-ID")
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
     * <p>Changes something. The SDK repeats it only with its idempotency key, which makes that harmless.
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
     * <p>Changes something. The SDK repeats it only with its idempotency key, which makes that harmless.
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
}

