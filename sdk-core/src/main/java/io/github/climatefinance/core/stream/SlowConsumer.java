package io.github.climatefinance.core.stream;

/** What becomes of events when a consumer is behind by a whole buffer. Until then every event waits for it, in order. */
public enum SlowConsumer {
    /**
     * The latest wins: the buffer is thinned out to the newest item of each subject (of each market, for prices) and the
     * newest state of the connection, in their order. A gap that counts what was dropped is delivered first. Where even
     * that does not make room, the oldest items go too.
     */
    LATEST,
    /**
     * The reader waits, and so, after the buffers of both hosts, does the provider, who may end the connection. While it
     * waits nothing is read from the socket: pings of the provider are not answered and a broken connection is not
     * noticed; silence is not counted. Nothing is dropped here, but prices grow old.
     */
    BLOCK,
    /** The stream ends with a {@link io.github.climatefinance.core.error.StreamException}; what waits is discarded. */
    FAIL
}
