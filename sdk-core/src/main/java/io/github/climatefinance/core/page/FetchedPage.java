package io.github.climatefinance.core.page;

import io.github.climatefinance.core.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page as the provider answered it, in the terms all paging styles share.
 *
 * @param items what the page holds
 * @param total items in all pages together, as this page says
 * @param reportedSize the page size the provider says it used
 * @param reportedPosition the offset or page number the provider says it used
 * @param nextCursor cursor of the next page
 * @param response the answer's metadata
 */
public record FetchedPage<T>(
        List<T> items,
        OptionalLong total,
        OptionalLong reportedSize,
        OptionalLong reportedPosition,
        Optional<String> nextCursor,
        Optional<ApiResponse<?>> response) {
    /** Items and cursors may be confidential. */
    @Override
    public String toString() {
        return "FetchedPage[items=" + items.size() + ", total=" + total + "]";
    }
}
