package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.RequestOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * An operation that takes many items in one request and gives a result for each, joined by a reference. Only for one that
 * may be repeated without harm. Thread-safe.
 *
 * @param <T> an item
 * @param <A> an answer to a request
 * @param <R> the result of an item
 */
public interface BatchOperation<T, A, R> {
    /** Provider and operation, the beginning of messages. */
    String title();

    /** The most items of one request. */
    int maxItems();

    /** Size of a request's body without items, in bytes. */
    int emptyBytes();

    /** What an item adds to the size of a request's body, in bytes. */
    int bytes(T item);

    /** Tells everything that is wrong with an item: a sentence each, beginning with the property. */
    void check(T item, Consumer<String> problems);

    /** By what the item and its result are told. Asked only of items with which nothing is wrong. */
    String reference(T item);

    /** Sends items. Cancelling the future ends the call. */
    CompletableFuture<A> call(List<T> items, Consumer<RequestOptions.Builder> options);

    /** The results in an answer, in any order. */
    List<R> results(A answer);

    /** The reference that a result has. */
    Optional<String> resultReference(R result);
}
