package io.github.climatefinance.robustness.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.error.SdkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a caller was told of one operation: a line of its log.
 *
 * @param caller the provider's name
 * @param operation which kind of read or write
 * @param reference of the write; of a read its number
 * @param told {@link #SUCCEEDED}, the outcome of the failure, or {@link #DEFECT}
 * @param key the idempotency key that a failure named; else empty
 * @param detail what a read answered, or what went wrong
 */
record Line(String caller, String operation, String reference, String told, String key, String detail) {
    static final String SUCCEEDED = "SUCCEEDED";

    /** Something was thrown that no caller has to expect. */
    static final String DEFECT = "DEFECT";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Line succeeded(String caller, String operation, String reference, String answer) {
        return new Line(caller, operation, reference, SUCCEEDED, "", answer);
    }

    static Line failed(String caller, String operation, String reference, RuntimeException failure) {
        return failure instanceof SdkException known
                ? new Line(
                        caller,
                        operation,
                        reference,
                        known.outcome().name(),
                        known.idempotencyKey().orElse(""),
                        known.toString())
                : new Line(caller, operation, reference, DEFECT, "", failure.toString());
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a log, in the order in which operations ended. */
    static List<Line> in(Path log) throws IOException {
        return Files.readAllLines(log).stream().map(Line::of).toList();
    }

    private static Line of(String json) {
        try {
            return JSON.readValue(json, Line.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
