package io.github.climatefinance.core.error;

import org.jspecify.annotations.Nullable;

/** A ledger cannot be used: its file is corrupt, another process has it, or it cannot be read or written. */
public final class LedgerException extends SdkException {
    private static final long serialVersionUID = 1L;

    public LedgerException(String message, @Nullable Throwable cause) {
        super(message, Outcome.NOT_SENT, cause);
    }
}
