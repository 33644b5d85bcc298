package io.github.climatefinance.core.generated;

/** What a repeat of an operation could do. */
public enum Safety {
    /** No effect. */
    READ,
    /** Names its target: doing it twice is doing it once. */
    IDEMPOTENT,
    /** Harmless to repeat with its idempotency key, which is made where the caller gives none; without a place for it {@link #UNSAFE}. */
    KEYED,
    /** Could act twice. */
    UNSAFE
}
