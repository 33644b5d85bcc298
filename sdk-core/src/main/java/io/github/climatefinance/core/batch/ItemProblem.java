package io.github.climatefinance.core.batch;

/**
 * Why an item cannot be sent.
 *
 * @param index the item's place in the whole input, counted from 0
 * @param message a sentence that begins with the property
 */
public record ItemProblem(long index, String message) {}
