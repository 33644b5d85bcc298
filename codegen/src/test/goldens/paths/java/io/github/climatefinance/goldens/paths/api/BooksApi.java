// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paths.api;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.goldens.paths.model.Book;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.Generated;

/**
 * Operations on Books.
 *
 * <p>Immutable and safe for use by many threads. A call that fails throws one {@link SdkException}, whose type and
 * outcome say what happened.
 */
@Generated("io.github.climatefinance.codegen")
public final class BooksApi {
    private static final Operation GET_BOOK = Operation.of("getBook", "GET", "/shelves/{shelfId}/books/{bookId}")
            .safety(Safety.READ)
            .answers("200 application/json")
            .build();
    private static final Operation FIND_BOOK = Operation.of("findBook", "GET", "/books/{isbn}")
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
    public BooksApi(CallExecutor calls) {
        this(Objects.requireNonNull(calls, "calls"), RequestOptions.none());
    }

    private BooksApi(CallExecutor calls, RequestOptions options) {
        this.calls = calls;
        this.options = options;
    }

    /**
     * The same operations with other options; this instance keeps its own.
     *
     * @param change what to change, starting from the options of this instance
     * @return a copy that calls with the changed options
     */
    public BooksApi withOptions(Consumer<RequestOptions.Builder> change) {
        RequestOptions.Builder changed = this.options.toBuilder();
        Objects.requireNonNull(change, "change").accept(changed);
        return new BooksApi(this.calls, changed.build());
    }

    /**
     * Reads one book.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param shelfId Which shelf
     * @param bookId Which book, counted from 1
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Book get(String shelfId, long bookId) {
        return this.calls.call(getBookCall(shelfId, bookId), this.options);
    }

    /**
     * Like {@link #get(String, long)}, without waiting.
     *
     * @param shelfId Which shelf
     * @param bookId Which book, counted from 1
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Book> getAsync(String shelfId, long bookId) {
        return this.calls.callAsync(getBookCall(shelfId, bookId), this.options);
    }

    /**
     * Like {@link #get(String, long)}, with status and headers.
     *
     * @param shelfId Which shelf
     * @param bookId Which book, counted from 1
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Book> getWithResponse(String shelfId, long bookId) {
        return this.calls.callWithResponse(getBookCall(shelfId, bookId), this.options);
    }

    private static ApiCall<Book> getBookCall(String shelfId, long bookId) {
        return ApiCall.of(GET_BOOK, Answer.json("Book", Book.Codec.INSTANCE))
                .path("shelfId", Checks.required(shelfId, "shelfId"))
                .path("bookId", bookId)
                .build();
    }

    /**
     * Finds a book by its number.
     *
     * <p>Only reads; the SDK repeats it after a failure that may pass.
     *
     * @param isbn the value
     * @return the answer
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public Book findBook(String isbn) {
        return this.calls.call(findBookCall(isbn), this.options);
    }

    /**
     * Like {@link #findBook(String)}, without waiting.
     *
     * @param isbn the value
     * @return what comes of the call; cancelling it cancels the call
     */
    public CompletableFuture<Book> findBookAsync(String isbn) {
        return this.calls.callAsync(findBookCall(isbn), this.options);
    }

    /**
     * Like {@link #findBook(String)}, with status and headers.
     *
     * @param isbn the value
     * @return the answer with what came around it
     * @throws SdkException if the call fails; its type and outcome say how
     */
    public ApiResponse<Book> findBookWithResponse(String isbn) {
        return this.calls.callWithResponse(findBookCall(isbn), this.options);
    }

    private static ApiCall<Book> findBookCall(String isbn) {
        return ApiCall.of(FIND_BOOK, Answer.json("Book", Book.Codec.INSTANCE))
                .path("isbn", Checks.required(isbn, "isbn"))
                .build();
    }
}

