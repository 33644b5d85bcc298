package io.github.climatefinance.core.error;

/**
 * A batch could not go on: the call for some of its items failed, its retries included, and the cause says how. The results
 * before theirs were delivered and stay good. Asking the walk again tries the failed items again.
 */
public final class BatchException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient BatchState state;

    public BatchException(String message, BatchState state, SdkException cause) {
        super(message, cause.outcome(), cause);
        this.state = state;
    }

    /** Which items are done, failed and not sent, as of this failure. */
    public BatchState state() {
        return state;
    }
}
