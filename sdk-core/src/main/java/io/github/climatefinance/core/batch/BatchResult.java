package io.github.climatefinance.core.batch;

/**
 * An item and its result.
 *
 * @param index the item's place in the input, counted from 0
 * @param item as it was given
 * @param result what the provider answered for it
 */
public record BatchResult<T, R>(long index, T item, R result) {}
