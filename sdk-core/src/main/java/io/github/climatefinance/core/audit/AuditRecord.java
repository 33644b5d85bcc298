package io.github.climatefinance.core.audit;

import io.github.climatefinance.core.error.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What happened in one call, without what was said: hashes, ids and times, but no payload, no credential, no header and no
 * query value. Immutable. Hashes are SHA-256 in lower-case hex.
 */
public interface AuditRecord {
    /** Made for this call by the SDK; it is in nothing that is sent. */
    String callId();

    String provider();

    String operationId();

    /** Method and path template. */
    String route();

    /** Host of the environment, with its port where that is not the usual one. */
    String host();

    /**
     * Of the method, a blank, the path as it is sent, a line feed and the bytes of the body. Empty only when the content of
     * an upload could not be read; uploads are read once more for it.
     */
    Optional<String> requestHash();

    /** Of the bytes of the last answer's body, decompressed. Empty unless all of it was read during the call. */
    Optional<String> responseHash();

    /** The provider's id of the last exchange. */
    Optional<String> requestId();

    Optional<String> idempotencyKey();

    Instant startedAt();

    Instant endedAt();

    /** The HTTP exchanges, in order; empty when none was begun. */
    List<Attempt> attempts();

    /** Status of the last answer; empty when the last attempt had none. */
    OptionalInt status();

    /** Whether the caller got a value. */
    boolean isSuccess();

    /** What is known of the effect of the whole call; of a success {@link Outcome#ACCEPTED}. */
    Outcome outcome();

    /** All of this as one line of JSON, absent things left out; times in UTC. */
    String toJson();

    /**
     * One HTTP exchange.
     *
     * @param startedAt before anything was sent
     * @param endedAt when its answer was read or it had failed
     * @param status empty when no answer came
     */
    record Attempt(Instant startedAt, Instant endedAt, OptionalInt status) {}
}
