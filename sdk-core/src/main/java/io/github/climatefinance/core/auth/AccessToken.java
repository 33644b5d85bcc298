package io.github.climatefinance.core.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bearer token and, if known, when it ends: at a moment of the provider's clock, or so long after it was asked for. */
public final class AccessToken {
    private final String value;
    private final @Nullable Instant expiresAt;
    private final @Nullable Duration lifetime;

    private AccessToken(String value, @Nullable Instant expiresAt, @Nullable Duration lifetime) {
        this.value = SecretText.token(value, "token");
        this.expiresAt = expiresAt;
        this.lifetime = lifetime;
    }

    /** A token without a known end. It is kept until the provider answers 401 to it. */
    public static AccessToken of(String value) {
        return new AccessToken(value, null, null);
    }

    /** {@code expiresAt} is by the provider's clock. */
    public static AccessToken of(String value, Instant expiresAt) {
        return new AccessToken(value, Objects.requireNonNull(expiresAt, "expiresAt"), null);
    }

    /** {@code lifetime} counts from when the token was asked for, so that no clock has to agree with another. */
    public static AccessToken of(String value, Duration lifetime) {
        return new AccessToken(value, null, Objects.requireNonNull(lifetime, "lifetime"));
    }

    /** The token itself: a secret. */
    public String value() {
        return value;
    }

    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    public Optional<Duration> lifetime() {
        return Optional.ofNullable(lifetime);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessToken that
                && value.equals(that.value)
                && Objects.equals(expiresAt, that.expiresAt)
                && Objects.equals(lifetime, that.lifetime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, expiresAt, lifetime);
    }

    @Override
    public String toString() {
        String end = expiresAt != null ? ", expires at " + expiresAt : lifetime != null ? ", for " + lifetime : "";
        return "AccessToken[" + SecretText.HIDDEN + end + "]";
    }
}
