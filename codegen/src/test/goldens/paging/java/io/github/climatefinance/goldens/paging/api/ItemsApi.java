// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.api;

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
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.goldens.paging.model.FoundItems;
import io.github.climatefinance.goldens.paging.model.Item;
import io.github.climatefinance.goldens.paging.model.ItemPage;
import io.github.climatefinance.goldens.paging.model.ItemQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Items.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class ItemsApi {
    private static final Operation LIST_BY_OFFSET = Operation.of("listByOffset", "GET", "/by-offset")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation LIST_BY_CURSOR = Operation.of("listByCursor", "GET", "/by-cursor")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation LIST_BY_PAGE = Operation.of("listByPage", "GET", "/by-page")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation SEARCH_ITEMS = Operation.of("searchItems", "POST", "/search")
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
    public ItemsApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private ItemsApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public ItemsApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new ItemsApi(this.calls, changed.build());
    }

    /**
     * Lists items by offset.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemPage listByOffset() {
        return this.calls.call(listByOffsetCall(ListByOffsetParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listByOffset()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemPage> listByOffsetAsync() {
        return this.calls.callAsync(listByOffsetCall(ListByOffsetParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listByOffset()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemPage> listByOffsetWithResponse() {
        return this.calls.callWithResponse(listByOffsetCall(ListByOffsetParams.builder().build()), this.options);
    }

    /**
     * Lists items by offset.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemPage listByOffset(ListByOffsetParams params) {
        return this.calls.call(listByOffsetCall(params), this.options);
    }

    /**
     * Like {@link #listByOffset(ListByOffsetParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemPage> listByOffsetAsync(ListByOffsetParams params) {
        return this.calls.callAsync(listByOffsetCall(params), this.options);
    }

    /**
     * Like {@link #listByOffset(ListByOffsetParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemPage> listByOffsetWithResponse(ListByOffsetParams params) {
        return this.calls.callWithResponse(listByOffsetCall(params), this.options);
    }

    /**
     * Lists items by offset.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemPage listByOffset(Consumer<ListByOffsetParams.Builder> params) {
        return this.calls.call(listByOffsetCall(ListByOffsetParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByOffset(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemPage> listByOffsetAsync(Consumer<ListByOffsetParams.Builder> params) {
        return this.calls.callAsync(listByOffsetCall(ListByOffsetParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByOffset(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemPage> listByOffsetWithResponse(Consumer<ListByOffsetParams.Builder> params) {
        return this.calls.callWithResponse(listByOffsetCall(ListByOffsetParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByOffset()}, over all pages.
     *
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByOffsetAll() {
        return this.calls.pager(listByOffsetCall(ListByOffsetParams.builder().build()), Walks.LIST_BY_OFFSET, this.options);
    }

    /**
     * Like {@link #listByOffset(ListByOffsetParams)}, over all pages.
     *
     * @param params what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByOffsetAll(ListByOffsetParams params) {
        return this.calls.pager(listByOffsetCall(params), Walks.LIST_BY_OFFSET, this.options);
    }

    /**
     * Like {@link #listByOffset(Consumer)}, over all pages.
     *
     * @param params fills in what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByOffsetAll(Consumer<ListByOffsetParams.Builder> params) {
        return this.calls.pager(listByOffsetCall(ListByOffsetParams.from(params)), Walks.LIST_BY_OFFSET, this.options);
    }

    private static ApiCall<ItemPage> listByOffsetCall(ListByOffsetParams params) {
        Checks.required(params, "params");
        return ApiCall.of(LIST_BY_OFFSET, Answer.json("ItemPage", ItemPage.Codec.INSTANCE))
                .query("limit", params.limit)
                .query("offset", params.offset)
                .query("kind", params.kind)
                .build();
    }

    /**
     * Lists items by cursor.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemPage listByCursor() {
        return this.calls.call(listByCursorCall(ListByCursorParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listByCursor()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemPage> listByCursorAsync() {
        return this.calls.callAsync(listByCursorCall(ListByCursorParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listByCursor()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemPage> listByCursorWithResponse() {
        return this.calls.callWithResponse(listByCursorCall(ListByCursorParams.builder().build()), this.options);
    }

    /**
     * Lists items by cursor.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemPage listByCursor(ListByCursorParams params) {
        return this.calls.call(listByCursorCall(params), this.options);
    }

    /**
     * Like {@link #listByCursor(ListByCursorParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemPage> listByCursorAsync(ListByCursorParams params) {
        return this.calls.callAsync(listByCursorCall(params), this.options);
    }

    /**
     * Like {@link #listByCursor(ListByCursorParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemPage> listByCursorWithResponse(ListByCursorParams params) {
        return this.calls.callWithResponse(listByCursorCall(params), this.options);
    }

    /**
     * Lists items by cursor.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ItemPage listByCursor(Consumer<ListByCursorParams.Builder> params) {
        return this.calls.call(listByCursorCall(ListByCursorParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByCursor(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<ItemPage> listByCursorAsync(Consumer<ListByCursorParams.Builder> params) {
        return this.calls.callAsync(listByCursorCall(ListByCursorParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByCursor(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<ItemPage> listByCursorWithResponse(Consumer<ListByCursorParams.Builder> params) {
        return this.calls.callWithResponse(listByCursorCall(ListByCursorParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByCursor()}, over all pages.
     *
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByCursorAll() {
        return this.calls.pager(listByCursorCall(ListByCursorParams.builder().build()), Walks.LIST_BY_CURSOR, this.options);
    }

    /**
     * Like {@link #listByCursor(ListByCursorParams)}, over all pages.
     *
     * @param params what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByCursorAll(ListByCursorParams params) {
        return this.calls.pager(listByCursorCall(params), Walks.LIST_BY_CURSOR, this.options);
    }

    /**
     * Like {@link #listByCursor(Consumer)}, over all pages.
     *
     * @param params fills in what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByCursorAll(Consumer<ListByCursorParams.Builder> params) {
        return this.calls.pager(listByCursorCall(ListByCursorParams.from(params)), Walks.LIST_BY_CURSOR, this.options);
    }

    private static ApiCall<ItemPage> listByCursorCall(ListByCursorParams params) {
        Checks.required(params, "params");
        return ApiCall.of(LIST_BY_CURSOR, Answer.json("ItemPage", ItemPage.Codec.INSTANCE))
                .query("limit", params.limit)
                .query("after", params.after)
                .build();
    }

    /**
     * Lists items as a bare list by page.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public List<Item> listByPage() {
        return this.calls.call(listByPageCall(ListByPageParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listByPage()}, without waiting.
     *
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<List<Item>> listByPageAsync() {
        return this.calls.callAsync(listByPageCall(ListByPageParams.builder().build()), this.options);
    }

    /**
     * Like {@link #listByPage()}, with status and headers.
     *
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<List<Item>> listByPageWithResponse() {
        return this.calls.callWithResponse(listByPageCall(ListByPageParams.builder().build()), this.options);
    }

    /**
     * Lists items as a bare list by page.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public List<Item> listByPage(ListByPageParams params) {
        return this.calls.call(listByPageCall(params), this.options);
    }

    /**
     * Like {@link #listByPage(ListByPageParams)}, without waiting.
     *
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<List<Item>> listByPageAsync(ListByPageParams params) {
        return this.calls.callAsync(listByPageCall(params), this.options);
    }

    /**
     * Like {@link #listByPage(ListByPageParams)}, with status and headers.
     *
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<List<Item>> listByPageWithResponse(ListByPageParams params) {
        return this.calls.callWithResponse(listByPageCall(params), this.options);
    }

    /**
     * Lists items as a bare list by page.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public List<Item> listByPage(Consumer<ListByPageParams.Builder> params) {
        return this.calls.call(listByPageCall(ListByPageParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByPage(Consumer)}, without waiting.
     *
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<List<Item>> listByPageAsync(Consumer<ListByPageParams.Builder> params) {
        return this.calls.callAsync(listByPageCall(ListByPageParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByPage(Consumer)}, with status and headers.
     *
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<List<Item>> listByPageWithResponse(Consumer<ListByPageParams.Builder> params) {
        return this.calls.callWithResponse(listByPageCall(ListByPageParams.from(params)), this.options);
    }

    /**
     * Like {@link #listByPage()}, over all pages.
     *
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByPageAll() {
        return this.calls.pager(listByPageCall(ListByPageParams.builder().build()), Walks.LIST_BY_PAGE, this.options);
    }

    /**
     * Like {@link #listByPage(ListByPageParams)}, over all pages.
     *
     * @param params what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByPageAll(ListByPageParams params) {
        return this.calls.pager(listByPageCall(params), Walks.LIST_BY_PAGE, this.options);
    }

    /**
     * Like {@link #listByPage(Consumer)}, over all pages.
     *
     * @param params fills in what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> listByPageAll(Consumer<ListByPageParams.Builder> params) {
        return this.calls.pager(listByPageCall(ListByPageParams.from(params)), Walks.LIST_BY_PAGE, this.options);
    }

    private static ApiCall<List<Item>> listByPageCall(ListByPageParams params) {
        Checks.required(params, "params");
        return ApiCall.of(LIST_BY_PAGE, Answer.json("List<Item>", Codecs.list(Item.Codec.INSTANCE)))
                .query("limit", params.limit)
                .query("page", params.page)
                .build();
    }

    /**
     * Searches items.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param body What to look for
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public FoundItems search(ItemQuery body) {
        return this.calls.call(searchItemsCall(body, SearchItemsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #search(ItemQuery)}, without waiting.
     *
     * @param body What to look for
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<FoundItems> searchAsync(ItemQuery body) {
        return this.calls.callAsync(searchItemsCall(body, SearchItemsParams.builder().build()), this.options);
    }

    /**
     * Like {@link #search(ItemQuery)}, with status and headers.
     *
     * @param body What to look for
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<FoundItems> searchWithResponse(ItemQuery body) {
        return this.calls.callWithResponse(searchItemsCall(body, SearchItemsParams.builder().build()), this.options);
    }

    /**
     * Searches items.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param body What to look for
     * @param params what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public FoundItems search(ItemQuery body, SearchItemsParams params) {
        return this.calls.call(searchItemsCall(body, params), this.options);
    }

    /**
     * Like {@link #search(ItemQuery, SearchItemsParams)}, without waiting.
     *
     * @param body What to look for
     * @param params what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<FoundItems> searchAsync(ItemQuery body, SearchItemsParams params) {
        return this.calls.callAsync(searchItemsCall(body, params), this.options);
    }

    /**
     * Like {@link #search(ItemQuery, SearchItemsParams)}, with status and headers.
     *
     * @param body What to look for
     * @param params what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<FoundItems> searchWithResponse(ItemQuery body, SearchItemsParams params) {
        return this.calls.callWithResponse(searchItemsCall(body, params), this.options);
    }

    /**
     * Searches items.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param body What to look for
     * @param params fills in what else it is given
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public FoundItems search(ItemQuery body, Consumer<SearchItemsParams.Builder> params) {
        return this.calls.call(searchItemsCall(body, SearchItemsParams.from(params)), this.options);
    }

    /**
     * Like {@link #search(ItemQuery, Consumer)}, without waiting.
     *
     * @param body What to look for
     * @param params fills in what else it is given
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<FoundItems> searchAsync(ItemQuery body, Consumer<SearchItemsParams.Builder> params) {
        return this.calls.callAsync(searchItemsCall(body, SearchItemsParams.from(params)), this.options);
    }

    /**
     * Like {@link #search(ItemQuery, Consumer)}, with status and headers.
     *
     * @param body What to look for
     * @param params fills in what else it is given
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<FoundItems> searchWithResponse(ItemQuery body, Consumer<SearchItemsParams.Builder> params) {
        return this.calls.callWithResponse(searchItemsCall(body, SearchItemsParams.from(params)), this.options);
    }

    /**
     * Like {@link #search(ItemQuery)}, over all pages.
     *
     * @param body What to look for
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> searchAll(ItemQuery body) {
        return this.calls.pager(searchItemsCall(body, SearchItemsParams.builder().build()), Walks.SEARCH_ITEMS, this.options);
    }

    /**
     * Like {@link #search(ItemQuery, SearchItemsParams)}, over all pages.
     *
     * @param body What to look for
     * @param params what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> searchAll(ItemQuery body, SearchItemsParams params) {
        return this.calls.pager(searchItemsCall(body, params), Walks.SEARCH_ITEMS, this.options);
    }

    /**
     * Like {@link #search(ItemQuery, Consumer)}, over all pages.
     *
     * @param body What to look for
     * @param params fills in what else it is given
     * @return a lazy walk: nothing is fetched before it is asked for items
     */
    public Pager<Item> searchAll(ItemQuery body, Consumer<SearchItemsParams.Builder> params) {
        return this.calls.pager(searchItemsCall(body, SearchItemsParams.from(params)), Walks.SEARCH_ITEMS, this.options);
    }

    private static ApiCall<FoundItems> searchItemsCall(ItemQuery body, SearchItemsParams params) {
        Checks.required(params, "params");
        return ApiCall.of(SEARCH_ITEMS, Answer.json("FoundItems", FoundItems.Codec.INSTANCE))
                .query("page", params.page)
                .query("size", params.size)
                .query("include", params.include)
                .json(ItemQuery.Codec.INSTANCE, Checks.required(body, "body"))
                .build();
    }

    /** Loaded by the first walk: a call for one page needs nothing of it. */
    private static final class Walks {
        static final Paging<ItemPage, Item> LIST_BY_OFFSET = Paging.<ItemPage, Item>offset("offset", "limit")
                .maxSize(100)
                .items(page -> page.data())
                .total(page -> page.hasPaging() && page.paging().hasTotal() ? Optional.of(page.paging().total()) : Optional.empty())
                .reportedSize(page -> page.hasPaging() ? page.paging().limit() : Optional.empty())
                .reportedPosition(page -> page.hasPaging() ? page.paging().offset() : Optional.empty())
                .itemId(item -> item.hasId() ? item.id() : item)
                .build();
        static final Paging<ItemPage, Item> LIST_BY_CURSOR = Paging.<ItemPage, Item>cursor("after", "limit")
                .items(page -> page.data())
                .next(page -> page.links().flatMap(step0 -> step0.next()))
                .itemId(item -> item.code().isPresent() ? item.code().get() : item)
                .build();
        static final Paging<List<Item>, Item> LIST_BY_PAGE = Paging.<List<Item>, Item>page("page", "limit")
                .maxSize(2)
                .items(page -> page)
                .firstPage(1)
                .build();
        static final Paging<FoundItems, Item> SEARCH_ITEMS = Paging.<FoundItems, Item>page("page", "size")
                .items(page -> page.content())
                .total(page -> page.hasTotalElements() ? Optional.of(page.totalElements()) : Optional.empty())
                .reportedSize(page -> page.hasSize() ? Optional.of(page.size()) : Optional.empty())
                .reportedPosition(page -> page.hasPage() ? Optional.of(page.page()) : Optional.empty())
                .itemId(item -> item.hasId() ? item.id() : item)
                .firstPageFromAnswer()
                .build();
    }
}

