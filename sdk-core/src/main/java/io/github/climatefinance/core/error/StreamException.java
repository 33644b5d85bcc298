package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/**
 * What happened on an open stream: the provider reported an error or closed it, nothing was heard any more, or the consumer
 * was too slow for its policy.
 */
public final class StreamException extends SdkException {
    private static final long serialVersionUID = 1L;

    public StreamException(String message, Outcome outcome, @Nullable Throwable cause) {
        super(message, outcome, cause);
    }
}
