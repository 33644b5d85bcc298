package io.github.climatefinance.core;

/**
 * Which operation a request makes. Every OkHttp request of the SDK carries one, {@code request.tag(OperationTag.class)}, for
 * what watches OkHttp: its values are few, and none of them is of a caller. Immutable; not to be implemented by users.
 */
public interface OperationTag {
    /** The operationId, such as {@code listTransactions}; of a token request {@code fetchToken}. */
    String id();

    String method();

    /** The path below the base URL, with the names of its parameters in braces instead of their values. */
    String path();
}
