package io.github.climatefinance.core.auth;

import java.time.Duration;
import java.util.Objects;

/**
 * When a kept token is renewed. With more than {@code advisory} left it is fresh. With less, calls still get it at once and
 * one renewal runs in the background. With less than {@code mandatory} left, calls wait for the new one.
 *
 * <p>For short lives both shrink: to a quarter and a tenth of the token's life, so that a token of 180 s is renewed after
 * 135 s and waited for after 162 s.
 */
public final class TokenPolicy {
    private static final TokenPolicy DEFAULTS =
            new TokenPolicy(Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofSeconds(30));

    private final Duration advisory;
    private final Duration mandatory;
    private final Duration fetchTimeout;

    private TokenPolicy(Duration advisory, Duration mandatory, Duration fetchTimeout) {
        this.advisory = advisory;
        this.mandatory = mandatory;
        this.fetchTimeout = fetchTimeout;
    }

    /** Advisory 5 minutes, mandatory 30 seconds, 30 seconds for a fetch. */
    public static TokenPolicy defaults() {
        return DEFAULTS;
    }

    public TokenPolicy advisory(Duration left) {
        return new TokenPolicy(notNegative(left, "advisory"), mandatory, fetchTimeout);
    }

    public TokenPolicy mandatory(Duration left) {
        return new TokenPolicy(advisory, notNegative(left, "mandatory"), fetchTimeout);
    }

    /** How long one fetch may take, its attempts together. Calls that wait for it keep their own deadlines. */
    public TokenPolicy fetchTimeout(Duration limit) {
        if (notNegative(limit, "fetchTimeout").isZero()) {
            throw new IllegalArgumentException("`fetchTimeout` must be positive");
        }
        return new TokenPolicy(advisory, mandatory, limit);
    }

    public Duration advisory() {
        return advisory;
    }

    public Duration mandatory() {
        return mandatory;
    }

    public Duration fetchTimeout() {
        return fetchTimeout;
    }

    /** {@link #advisory()} for a token of this life. */
    public Duration advisoryOf(Duration life) {
        return shorter(advisory, life.dividedBy(4));
    }

    /** {@link #mandatory()} for a token of this life. */
    public Duration mandatoryOf(Duration life) {
        return shorter(mandatory, life.dividedBy(10));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration notNegative(Duration value, String name) {
        if (Objects.requireNonNull(value, name).isNegative()) {
            throw new IllegalArgumentException("`" + name + "` must not be negative, but was " + value);
        }
        return value;
    }
}
