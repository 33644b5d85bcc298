package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.TokenPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A token and how long it is good for, measured on the monotonic clock: a wall clock that is set does not matter.
 *
 * @param life what was left of the token at {@code since}; null for a token without an end
 */
record KeptToken(AccessToken token, long since, @Nullable Duration life, TokenPolicy policy) {

    static KeptToken of(AccessToken token, long askedAt, TokenPolicy policy, FetchMeans means) {
        if (token.expiresAt().isPresent()) {
            Duration left =
                    Duration.between(means.clock().now(), token.expiresAt().get());
            return new KeptToken(token, means.time().nanos(), left, policy);
        }
        return new KeptToken(token, askedAt, token.lifetime().orElse(null), policy);
    }

    Freshness freshness(long nanos) {
        if (life == null) {
            return Freshness.FRESH;
        }
        Duration left = life.minusNanos(nanos - since);
        if (left.compareTo(policy.mandatoryOf(life)) <= 0) {
            return Freshness.MANDATORY;
        }
        return left.compareTo(policy.advisoryOf(life)) <= 0 ? Freshness.ADVISORY : Freshness.FRESH;
    }

    @Override
    public String toString() {
        return "KeptToken[" + token + "]";
    }
}
