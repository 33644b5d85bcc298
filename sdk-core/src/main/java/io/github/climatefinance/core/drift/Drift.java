package io.github.climatefinance.core.drift;

/**
 * One way in which the answers of an operation are not what its document says. It holds names and types, never values:
 * see {@link DriftRecorder}.
 *
 * @param pointer JSON pointer in which {@code *} stands for any element of a list, any key of a map and any name that does
 *     not look like one; empty for the whole answer
 * @param detail what was expected and found, or a new value of an enumeration; may be empty
 * @param count how often it was seen
 */
public record Drift(String provider, String operationId, DriftKind kind, String pointer, String detail, long count) {
    Drift counted(long times) {
        return new Drift(provider, operationId, kind, pointer, detail, times);
    }

    /** {@code acme listItems: UNKNOWN_PROPERTY at /data/*}{@code /colour (12 times)}. */
    @Override
    public String toString() {
        return provider + " " + operationId + ": " + kind + (pointer.isEmpty() ? "" : " at " + pointer)
                + (detail.isEmpty() ? "" : ", " + detail) + " (" + count + (count == 1 ? " time)" : " times)");
    }
}
