package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/**
 * A walk over pages could not go on. The items of the pages before were delivered; asking the walk again tries the same
 * page again. The cause is what the call of that page threw; there is none when the provider only repeats itself.
 */
public final class PagingException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final long page;

    public PagingException(String message, long page, Outcome outcome, @Nullable Throwable cause) {
        super(message, outcome, cause);
        this.page = page;
    }

    /** Which page of the walk, counted from 1, whatever the provider's own numbers are. */
    public long page() {
        return page;
    }
}
