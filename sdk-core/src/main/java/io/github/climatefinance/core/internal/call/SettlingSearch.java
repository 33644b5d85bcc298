package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.generated.ApiCall;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a settling read, page by page until one shows an item with the key or there are no more. */
record SettlingSearch(SoughtItem sought, Function<ApiCall<JsonNode>, ApiResponse<JsonNode>> calls) {
    /**
     * What came of it.
     *
     * @param page the last answer
     * @param attempts of all pages
     */
    record Found(SoughtItem.Finding finding, ApiResponse<JsonNode> page, int attempts) {}

    Found from(ApiCall<JsonNode> first) {
        Set<String> cursors = new HashSet<>();
        boolean anyItems = false;
        int attempts = 0;
        ApiCall<JsonNode> call = first;
        while (true) {
            ApiResponse<JsonNode> page = calls.apply(call);
            attempts += page.attempts();
            SoughtItem.Finding finding = sought.in(page.value());
            anyItems |= !finding.isEmpty();
            String cursor = finding.isAbsent() ? cursor(page.value()) : null;
            if (cursor == null || !cursors.add(cursor)) { // who repeats a cursor shows nothing more, and not all
                boolean whole = cursor == null && !anyItems;
                return new Found(whole ? finding : finding.inconclusive(), page, attempts);
            }
            call = next(call, cursor);
        }
    }

    private @Nullable String cursor(JsonNode page) {
        return sought.read()
                .next()
                .map(next -> page.at(next.from()))
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private ApiCall<JsonNode> next(ApiCall<JsonNode> call, String cursor) {
        return call.withQuery(sought.read().next().orElseThrow().parameter(), cursor);
    }
}
