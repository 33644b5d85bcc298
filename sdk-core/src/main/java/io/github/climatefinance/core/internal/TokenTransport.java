package io.github.climatefinance.core.internal;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.Request;

/**
 * Sends token requests over the client's connections, but past its calls: no retry, no credentials, no queue, and its own
 * time limit. One request is sent exactly once.
 */
@FunctionalInterface
public interface TokenTransport {
    /** Blocks until the answer is read. */
    Reply send(Request request, Duration timeout) throws IOException;

    /**
     * A token endpoint's answer.
     *
     * @param body at most 64 KiB of it
     * @param cut whether there was more
     */
    record Reply(int status, Headers headers, String body, boolean cut) {
        /** The body holds a secret. */
        @Override
        public String toString() {
            return "Reply[status=" + status + ", body=███]";
        }
    }
}
