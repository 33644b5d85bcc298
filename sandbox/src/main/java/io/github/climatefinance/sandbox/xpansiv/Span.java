package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A span of time that criteria ask for; both ends belong to it. */
record Span(Instant from, Instant to) {

    /** @param error the code of the refusal, if it ends before it begins */
    static Span of(JsonNode criteria, String from, String to, String error) {
        Span span = new Span(time(criteria, from, Instant.MIN), time(criteria, to, Instant.MAX));
        if (span.from.isAfter(span.to)) {
            throw Refusal.of(error, "`" + from + "` is after `" + to + "`");
        }
        return span;
    }

    boolean has(Instant time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }

    private static Instant time(JsonNode criteria, String name, Instant otherwise) {
        return Json.text(criteria, name)
                .map(text -> OffsetDateTime.parse(text).toInstant())
                .orElse(otherwise);
    }
}
