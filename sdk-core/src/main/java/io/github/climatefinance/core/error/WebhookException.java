package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/** A webhook delivery is not authentic, too old, or unreadable. Concerns no call of ours: its outcome is {@link Outcome#NOT_SENT}. */
public final class WebhookException extends SdkException {
    private static final long serialVersionUID = 1L;

    public WebhookException(String message, @Nullable Throwable cause) {
        super(message, Outcome.NOT_SENT, cause);
    }
}
