package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Pages of searches. Default and greatest size are not documented, nor is the order: these are invented. */
final class Pages {

    private static final long DEFAULT_SIZE = 20;
    private static final long MOST = 100;

    private Pages() {}

    /** The page a question asks for; only its items become JSON. */
    static <T> Answer of(Question question, Books books, List<T> found, Function<? super T, ? extends JsonNode> json) {
        long first = books.switches.has(XpansivSwitch.COUNTS_PAGES_FROM_ONE) ? 1 : 0;
        long page = question.number("page").orElse(first);
        long size = question.number("size").orElse(DEFAULT_SIZE);
        if (size < 1 || size > MOST) {
            throw Refusal.of("INVALID_PAGE_SIZE", "the size of a page is between 1 and " + MOST);
        }
        if (page < first) {
            throw Refusal.of("INVALID_PAGE_NUMBER", "the first page is " + first);
        }
        long from = Math.min(Math.min(page - first, found.size()) * size, found.size());
        long to = Math.min(from + size, found.size());
        ObjectNode envelope = Json.object()
                .put("page", page)
                .put("size", size)
                .put("totalPages", (found.size() + size - 1) / size)
                .put("totalElements", found.size());
        envelope.set("content", Json.array(found.subList((int) from, (int) to), json));
        return Answer.ok(envelope);
    }
}
