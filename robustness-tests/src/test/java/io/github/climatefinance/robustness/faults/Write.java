package io.github.climatefinance.robustness.faults;

import java.util.function.Consumer;

/**
 * One kind of write of a client.
 *
 * @param operation its operationId
 * @param searchable what a read tells of it
 * @param call makes one, under a reference
 */
public record Write(String operation, Searchable searchable, Consumer<Reference> call) {}
