package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code x-item-status} tells of an item of a request for many.
 *
 * @param property an enumeration that tells what became of the item
 * @param failed its values that mean the item did not succeed
 */
record ItemStatus(String property, List<String> failed) {
    static final String EXTENSION = "x-item-status";
    /** Names the list property of an object whose items have a status. */
    static final String LIST_EXTENSION = "x-item-results";

    static final Set<String> MEMBERS = Set.of("property", "failed");
    static final List<String> METHODS = List.of("isFailed", "itemStatus");
    static final List<String> LIST_METHODS = List.of("failed", "throwIfAnyFailed");

    /** Null where the schema has none, or one that lacks something. */
    static @Nullable ItemStatus of(Schema<?> schema) {
        Object given =
                schema.getExtensions() == null ? null : schema.getExtensions().get(EXTENSION);
        return given instanceof Map<?, ?> told
                        && told.get("property") != null
                        && told.get("failed") instanceof List<?> values
                ? new ItemStatus(
                        String.valueOf(told.get("property")),
                        values.stream().map(String::valueOf).toList())
                : null;
    }

    /** Whether it is a list of items that each have a status. */
    static boolean isList(Schema<?> schema, Document document) {
        Schema<?> target = document.resolve(schema);
        Schema<?> item = target.getItems();
        return "array".equals(target.getType()) && item != null && of(document.resolve(item)) != null;
    }
}
