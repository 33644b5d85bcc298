package io.github.climatefinance.core.page;

import io.github.climatefinance.core.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One page of a walk. Immutable. */
public final class Page<T> {
    private final long number;
    private final String position;
    private final FetchedPage<T> fetched;
    private final List<T> items;
    private final @Nullable String resumeToken;

    Page(long number, String position, FetchedPage<T> fetched, List<T> items, @Nullable String resumeToken) {
        this.number = number;
        this.position = position;
        this.fetched = fetched;
        this.items = items;
        this.resumeToken = resumeToken;
    }

    /** Which page of the walk, counted from 1, whatever the provider's own numbers are. */
    public long number() {
        return number;
    }

    /** The provider's own position: offset, page number or cursor; empty where none was sent nor told. */
    public String position() {
        return position;
    }

    /** May be empty in the middle of a walk. */
    public List<T> items() {
        return items;
    }

    /** How many items there are in all pages, where the provider tells. */
    public OptionalLong total() {
        return fetched.total();
    }

    /** Status, headers and request id of the answer. */
    public Optional<ApiResponse<?>> response() {
        return fetched.response();
    }

    /** Where to go on behind this page with {@link Pager#resumeFrom}; empty behind the last one. */
    public Optional<String> resumeToken() {
        return Optional.ofNullable(resumeToken);
    }

    Page<T> withItems(List<T> kept) {
        return new Page<>(number, position, fetched, kept, resumeToken);
    }

    @Override
    public String toString() {
        return "Page[number=" + number + ", items=" + items.size() + ", total=" + fetched.total() + "]";
    }
}
