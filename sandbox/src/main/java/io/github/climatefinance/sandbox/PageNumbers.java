package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Paging by page number, as a provider has it.
 *
 * @param pageParameter the parameter that names a page
 * @param sizeParameter the parameter that says how many items a page has
 * @param first the number of the first page, and of the page when none is named
 * @param defaultSize the items of a page when the request does not say and the specification has no default
 */
record PageNumbers(String pageParameter, String sizeParameter, long first, long defaultSize) {

    /** The page a request asks for, out of all items. */
    <T extends JsonNode> Page<T> of(Exchange call, List<T> all) {
        long number = call.number(pageParameter, first);
        long size = call.number(sizeParameter, defaultSize);
        long pages = size < 1 ? 0 : all.size() / size + (all.size() % size == 0 ? 0 : 1);
        long before = number - first;
        if (before < 0 || before >= pages) {
            return new Page<>(List.of(), number, size, pages, all.size());
        }
        int from = (int) (before * size);
        int items = (int) Math.min(size, all.size() - from);
        return new Page<>(all.subList(from, from + items), number, size, pages, all.size());
    }

    /**
     * A page for the provider to put into its envelope.
     *
     * @param items none if there is no page of this number or size
     * @param number as it was asked for or is understood
     * @param size the most items it may have
     * @param pages how many there are of this size
     * @param total how many items all pages have
     */
    record Page<T extends JsonNode>(List<T> items, long number, long size, long pages, long total) {}
}
