package io.github.climatefinance.core.generated;

/** What a repeat of an operation could do. */
public enum Safety {
    /** No effect. */
    READ,
    /** Names its target: doing it twice is doing it once. */
    IDEMPOTENT,
    /** Harmless to repeat while its idempotency key is sent, else {@link #UNSAFE}. */
    KEYED,
    /** Could act twice. */
    UNSAFE
}
