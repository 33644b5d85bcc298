package io.github.climatefinance.core.error;

/**
 * Which item of a batch.
 *
 * @param index its place in the whole input, counted from 0
 * @param reference the caller's own id of it, by which answers are joined; empty for an item that cannot be sent
 */
public record ItemReference(long index, String reference) {}
