// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.api;

import io.github.climatefinance.core.ApiResponse;
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
import io.github.climatefinance.goldens.documents.model.Order;
import io.github.climatefinance.goldens.documents.model.OrderList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
    private static final Operation LIST_ORDERS = Operation.of("listOrders", "GET", "/orders")
            .safety(Safety.READ)
            .security("bearer")
            .answers("200 application/json,400 application/json")
            .build();
    private static final Operation CREATE_ORDER = Operation.of("createOrder", "POST", "/orders")
            .safety(Safety.UNSAFE)
            .security("bearer")
            .reconcile("listOrders")
            .answers("201 application/json")
            .build();
    private static final Operation GET_ORDER = Operation.of("getOrder", "GET", "/orders/{orderId}")
            .safety(Safety.READ)
            .security("bearer")
            .answers("200 application/json")
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
     * Lists orders.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public OrderList list() {
        return this.calls.call(listOrdersCall(ListOrdersParams.builder().build()), this.options);
    }

    /**
     * Like {@link #list()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<OrderList> listAsync() {
        return this.calls.callAsync(listOrdersCall(ListOrdersParams.builder().build()), this.options);
    }

    /**
     * Like {@link #list()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<OrderList> listWithResponse() {
        return this.calls.callWithResponse(listOrdersCall(ListOrdersParams.builder().build()), this.options);
    }

    /**
     * Lists orders.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public OrderList list(ListOrdersParams params) {
        return this.calls.call(listOrdersCall(params), this.options);
    }

    /**
     * Like {@link #list(ListOrdersParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<OrderList> listAsync(ListOrdersParams params) {
        return this.calls.callAsync(listOrdersCall(params), this.options);
    }

    /**
     * Like {@link #list(ListOrdersParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<OrderList> listWithResponse(ListOrdersParams params) {
        return this.calls.callWithResponse(listOrdersCall(params), this.options);
    }

    /**
     * Lists orders.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public OrderList list(Consumer<ListOrdersParams.Builder> params) {
        return this.calls.call(listOrdersCall(ListOrdersParams.from(params)), this.options);
    }

    /**
     * Like {@link #list(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<OrderList> listAsync(Consumer<ListOrdersParams.Builder> params) {
        return this.calls.callAsync(listOrdersCall(ListOrdersParams.from(params)), this.options);
    }

    /**
     * Like {@link #list(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<OrderList> listWithResponse(Consumer<ListOrdersParams.Builder> params) {
        return this.calls.callWithResponse(listOrdersCall(ListOrdersParams.from(params)), this.options);
    }

    /**
     * Like {@link #list()}, over all pages.
     *
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Order> listAll() {
        return this.calls.pager(listOrdersCall(ListOrdersParams.builder().build()), Walks.LIST_ORDERS, this.options);
    }

    /**
     * Like {@link #list(ListOrdersParams)}, over all pages.
     *
     * @param params what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Order> listAll(ListOrdersParams params) {
        return this.calls.pager(listOrdersCall(params), Walks.LIST_ORDERS, this.options);
    }

    /**
     * Like {@link #list(Consumer)}, over all pages.
     *
     * @param params fills in what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Order> listAll(Consumer<ListOrdersParams.Builder> params) {
        return this.calls.pager(listOrdersCall(ListOrdersParams.from(params)), Walks.LIST_ORDERS, this.options);
    }

    private static ApiCall<OrderList> listOrdersCall(ListOrdersParams params) {
        Checks.required(params, "params");
        return ApiCall.of(LIST_ORDERS, Answer.json("OrderList", OrderList.Codec.INSTANCE))
                .query("offset", params.offset)
                .query("limit", params.limit)
                .query("state", params.state)
                .build();
    }

    /**
     * Places an order.
     *
     * <p>Changes something, and each call may do so again. The SDK repeats it only where the provider
     * certainly did nothing; where it may have acted and no answer can be used, {@code
     * OutcomeUnknownException} is thrown.
     *
     * @param body An order
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Order create(Order body) {
        return this.calls.call(createOrderCall(body), this.options);
    }

    /**
     * Like {@link #create(Order)}, without waiting.
     *
     * @param body An order
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Order> createAsync(Order body) {
        return this.calls.callAsync(createOrderCall(body), this.options);
    }

    /**
     * Like {@link #create(Order)}, with status and headers.
     *
     * @param body An order
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Order> createWithResponse(Order body) {
        return this.calls.callWithResponse(createOrderCall(body), this.options);
    }

    private static ApiCall<Order> createOrderCall(Order body) {
        return ApiCall.of(CREATE_ORDER, Answer.json("Order", Order.Codec.INSTANCE))
                .json(Order.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /**
     * Reads one order.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param orderId Which order
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Order get(UUID orderId) {
        return this.calls.call(getOrderCall(orderId), this.options);
    }

    /**
     * Like {@link #get(UUID)}, without waiting.
     *
     * @param orderId Which order
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Order> getAsync(UUID orderId) {
        return this.calls.callAsync(getOrderCall(orderId), this.options);
    }

    /**
     * Like {@link #get(UUID)}, with status and headers.
     *
     * @param orderId Which order
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Order> getWithResponse(UUID orderId) {
        return this.calls.callWithResponse(getOrderCall(orderId), this.options);
    }

    private static ApiCall<Order> getOrderCall(UUID orderId) {
        return ApiCall.of(GET_ORDER, Answer.json("Order", Order.Codec.INSTANCE))
                .path("orderId", Checks.required(orderId, "orderId"))
                .build();
    }

    /** Loaded by the first walk: a call for one page needs nothing of it. */
    private static final class Walks {
        static final Paging<OrderList, Order> LIST_ORDERS = Paging.<OrderList, Order>offset("offset", "limit")
                .maxSize(50)
                .items(page -> page.data())
                .total(page -> page.hasTotal() ? Optional.of(page.total()) : Optional.empty())
                .itemId(item -> item.hasId() ? item.id() : item)
                .build();
    }
}

