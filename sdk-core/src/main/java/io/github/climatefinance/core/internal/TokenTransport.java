package io.github.climatefinance.core.internal;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Request;

/**
 * Sends token requests over the client's connections, but past its calls: no credentials, no queue, and a time limit of
 * its own. Repeated like a read.
 */
@FunctionalInterface
public interface TokenTransport {
    /**
     * Blocks until the last answer is read, whatever its status.
     *
     * @param scope of the fetch, not of a call that waits for it
     */
    Reply send(Request request, CallScope scope) throws IOException;

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
