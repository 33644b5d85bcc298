package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.json.JsonModel;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * One kind of read of a client, whose right answer stays the same whatever is written meanwhile.
 *
 * @param name its operationId
 * @param answer makes one of several such reads, chosen by number, and gives a short text for what it answered
 */
public record Read(String name, IntFunction<String> answer) {
    /** How many different reads of a kind there are; their numbers are below this. */
    static final int VARIANTS = 8;

    /** A read of many items, in any order. */
    static Read ofItems(String name, IntFunction<Stream<? extends JsonModel>> items) {
        return new Read(name, variant -> {
            List<String> all =
                    items.apply(variant).map(JsonModel::toJson).sorted().toList();
            return all.size() + " items, " + Integer.toHexString(all.hashCode());
        });
    }
}
