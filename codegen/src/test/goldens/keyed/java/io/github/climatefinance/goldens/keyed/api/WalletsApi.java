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
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.goldens.keyed.model.Order;
import io.github.climatefinance.goldens.keyed.model.Orders;
import io.github.climatefinance.goldens.keyed.model.Transfer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Wallets.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class WalletsApi {
    private static final Operation LIST_ORDERS = Operation.of("listOrders", "GET", "/wallets/{walletId}/orders")
            .safety(Safety.READ)
            .security("basic")
            .build();
    private static final Operation GET_TRANSFER = Operation.of("getTransfer", "GET", "/transfers/{account}")
            .safety(Safety.READ)
            .build();

    private final CallExecutor calls;
    private final RequestOptions options;

    /**
     * For the client, which hands out instances of this class.
     *
     * @param calls makes the calls
     */
    public WalletsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private WalletsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public WalletsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new WalletsApi(this.calls, changed.build());
    }

    /**
     * Lists orders.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param walletId Whose orders
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Orders list(String walletId) {
        return this.calls.call(listOrdersCall(walletId, ListOrdersParams.builder().build()), this.options);
    }

    /**
     * Like {@link #list(String)}, without waiting.
     *
     * @param walletId Whose orders
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Orders> listAsync(String walletId) {
        return this.calls.callAsync(listOrdersCall(walletId, ListOrdersParams.builder().build()), this.options);
    }

    /**
     * Like {@link #list(String)}, with status and headers.
     *
     * @param walletId Whose orders
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Orders> listWithResponse(String walletId) {
        return this.calls.callWithResponse(listOrdersCall(walletId, ListOrdersParams.builder().build()), this.options);
    }

    /**
     * Lists orders.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param walletId Whose orders
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Orders list(String walletId, ListOrdersParams params) {
        return this.calls.call(listOrdersCall(walletId, params), this.options);
    }

    /**
     * Like {@link #list(String, ListOrdersParams)}, without waiting.
     *
     * @param walletId Whose orders
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Orders> listAsync(String walletId, ListOrdersParams params) {
        return this.calls.callAsync(listOrdersCall(walletId, params), this.options);
    }

    /**
     * Like {@link #list(String, ListOrdersParams)}, with status and headers.
     *
     * @param walletId Whose orders
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Orders> listWithResponse(String walletId, ListOrdersParams params) {
        return this.calls.callWithResponse(listOrdersCall(walletId, params), this.options);
    }

    /**
     * Lists orders.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param walletId Whose orders
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Orders list(String walletId, Consumer<ListOrdersParams.Builder> params) {
        return this.calls.call(listOrdersCall(walletId, ListOrdersParams.from(params)), this.options);
    }

    /**
     * Like {@link #list(String, Consumer)}, without waiting.
     *
     * @param walletId Whose orders
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Orders> listAsync(String walletId, Consumer<ListOrdersParams.Builder> params) {
        return this.calls.callAsync(listOrdersCall(walletId, ListOrdersParams.from(params)), this.options);
    }

    /**
     * Like {@link #list(String, Consumer)}, with status and headers.
     *
     * @param walletId Whose orders
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Orders> listWithResponse(String walletId, Consumer<ListOrdersParams.Builder> params) {
        return this.calls.callWithResponse(listOrdersCall(walletId, ListOrdersParams.from(params)), this.options);
    }

    /**
     * Like {@link #list(String)}, over all pages.
     *
     * @param walletId Whose orders
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Order> listAll(String walletId) {
        return this.calls.pager(listOrdersCall(walletId, ListOrdersParams.builder().build()), Walks.LIST_ORDERS, this.options);
    }

    /**
     * Like {@link #list(String, ListOrdersParams)}, over all pages.
     *
     * @param walletId Whose orders
     * @param params what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Order> listAll(String walletId, ListOrdersParams params) {
        return this.calls.pager(listOrdersCall(walletId, params), Walks.LIST_ORDERS, this.options);
    }

    /**
     * Like {@link #list(String, Consumer)}, over all pages.
     *
     * @param walletId Whose orders
     * @param params fills in what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Order> listAll(String walletId, Consumer<ListOrdersParams.Builder> params) {
        return this.calls.pager(listOrdersCall(walletId, ListOrdersParams.from(params)), Walks.LIST_ORDERS, this.options);
    }

    private static ApiCall<Orders> listOrdersCall(String walletId, ListOrdersParams params) {
        Checks.required(params, "params");
        return ApiCall.of(LIST_ORDERS, Answer.json("Orders", Orders.Codec.INSTANCE))
                .path("walletId", Checks.required(walletId, "walletId"))
                .header("X-Version", params.xVersion)
                .query("externalId", params.externalId)
                .query("cursor", params.cursor)
                .query("limit", params.limit)
                .build();
    }

    /**
     * Reads a transfer.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param account From where
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Transfer getTransfer(String account, GetTransferParams params) {
        return this.calls.call(getTransferCall(account, params), this.options);
    }

    /**
     * Like {@link #getTransfer(String, GetTransferParams)}, without waiting.
     *
     * @param account From where
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Transfer> getTransferAsync(String account, GetTransferParams params) {
        return this.calls.callAsync(getTransferCall(account, params), this.options);
    }

    /**
     * Like {@link #getTransfer(String, GetTransferParams)}, with status and headers.
     *
     * @param account From where
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Transfer> getTransferWithResponse(String account, GetTransferParams params) {
        return this.calls.callWithResponse(getTransferCall(account, params), this.options);
    }

    /**
     * Reads a transfer.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param account From where
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Transfer getTransfer(String account, Consumer<GetTransferParams.Builder> params) {
        return this.calls.call(getTransferCall(account, GetTransferParams.from(params)), this.options);
    }

    /**
     * Like {@link #getTransfer(String, Consumer)}, without waiting.
     *
     * @param account From where
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Transfer> getTransferAsync(String account, Consumer<GetTransferParams.Builder> params) {
        return this.calls.callAsync(getTransferCall(account, GetTransferParams.from(params)), this.options);
    }

    /**
     * Like {@link #getTransfer(String, Consumer)}, with status and headers.
     *
     * @param account From where
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Transfer> getTransferWithResponse(String account, Consumer<GetTransferParams.Builder> params) {
        return this.calls.callWithResponse(getTransferCall(account, GetTransferParams.from(params)), this.options);
    }

    private static ApiCall<Transfer> getTransferCall(String account, GetTransferParams params) {
        Checks.required(params, "params");
        return ApiCall.of(GET_TRANSFER, Answer.json("Transfer", Transfer.Codec.INSTANCE))
                .path("account", Checks.required(account, "account"))
                .query("reference", params.reference)
                .build();
    }

    /** Loaded by the first walk: a call for one page needs nothing of it. */
    private static final class Walks {
        static final Paging<Orders, Order> LIST_ORDERS = Paging.<Orders, Order>cursor("cursor", "limit")
                .items(page -> page.page().map(step0 -> step0.orders()).orElse(List.of()))
                .next(page -> page.cursor())
                .build();
    }
}

