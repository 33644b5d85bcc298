package io.github.climatefinance.core.stream;

/** Why items of a stream may be missing. A {@code switch} wants a {@code default}: reasons may be added. */
public enum GapReason {
    /** The connection broke off, the provider closed it, or it could not be made. */
    CONNECTION,
    /** Nothing was heard within the heartbeat limit, so that the connection was given up. */
    SILENCE,
    /** A message could not be read. The connection goes on. */
    MALFORMED,
    /** The provider reported an error and ended the connection. */
    PROVIDER_ERROR,
    /** The consumer fell behind by more than the buffer, and what a later item supersedes was dropped. */
    SLOW_CONSUMER
}
