package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.sandbox.Fault;
import java.time.Duration;
import java.util.Random;

/** What can go wrong with an exchange. Refusals are honest: what answers 401 or 429 has done nothing. */
enum FaultKind {
    LATENCY(2),
    LATE(2),
    DROP_BEFORE_EFFECT(2),
    DROP_AFTER_EFFECT(2),
    LATE_AND_DROPPED_AFTER_EFFECT(1),
    TOO_MANY_REQUESTS(12),
    UNAVAILABLE(12),
    FAILED_AFTER_EFFECT(2),
    GATEWAY_TIMEOUT_AFTER_EFFECT(2),
    CUT_BODY(2),
    TRUNCATED_JSON(2),
    MALFORMED_JSON(1),
    EMPTY_BODY(1),
    CREDENTIAL_REVOKED(3);

    private static final int SHORT_MILLIS = 40;

    private final int most;

    FaultKind(int most) {
        this.most = most;
    }

    /** How many exchanges in a row may have it. */
    int most() {
        return most;
    }

    /**
     * One of this kind.
     *
     * @param longest how long an answer may take; more than a client waits
     */
    Fault fault(Random random, Duration longest) {
        return switch (this) {
            case LATENCY -> Fault.latency(Duration.ofMillis(1 + random.nextInt(SHORT_MILLIS)));
            case LATE -> Fault.latency(late(random, longest));
            case DROP_BEFORE_EFFECT -> Fault.dropBeforeEffect();
            case DROP_AFTER_EFFECT -> Fault.dropAfterEffect();
            case LATE_AND_DROPPED_AFTER_EFFECT ->
                Fault.latency(late(random, longest)).and(Fault.dropAfterEffect());
            case TOO_MANY_REQUESTS ->
                random.nextBoolean() ? Fault.status(429).header("Retry-After", "0") : Fault.status(429);
            case UNAVAILABLE -> Fault.status(503);
            case FAILED_AFTER_EFFECT -> Fault.status(500).afterEffect();
            case GATEWAY_TIMEOUT_AFTER_EFFECT -> Fault.status(504).afterEffect();
            case CUT_BODY -> Fault.cutBody();
            case TRUNCATED_JSON -> Fault.truncatedJson();
            case MALFORMED_JSON -> Fault.malformedJson();
            case EMPTY_BODY -> Fault.emptyBody();
            case CREDENTIAL_REVOKED -> Fault.credentialRevoked();
        };
    }

    private static Duration late(Random random, Duration longest) {
        long half = longest.toMillis() / 2;
        return Duration.ofMillis(half + random.nextInt((int) half));
    }
}
