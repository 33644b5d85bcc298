package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.Supplier;

/** How an answer is written: the optional parts that were asked for, and whether timestamps have an offset. */
record View(Set<String> include, boolean offset) {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

    /** Adds an optional part, if it was asked for. */
    void optional(ObjectNode json, String name, Supplier<? extends JsonNode> value) {
        if (include.contains(name)) {
            json.set(name, value.get());
        }
    }

    String time(Instant time) {
        String text = MILLIS.format(time.atOffset(ZoneOffset.UTC));
        return offset ? text + "Z" : text;
    }
}
