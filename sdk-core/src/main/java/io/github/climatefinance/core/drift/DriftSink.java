package io.github.climatefinance.core.drift;

/** Hears of drift in the answers of one operation. For the runtime; may be called by several threads at a time. */
@FunctionalInterface
public interface DriftSink {
    /**
     * Takes note.
     *
     * @param pointer JSON pointer in which {@code *} stands for any element of a list and any key of a map; empty for
     *     the whole answer
     * @param detail what was expected and found: names and types, never a value; may be empty
     */
    void saw(DriftKind kind, String pointer, String detail);
}
