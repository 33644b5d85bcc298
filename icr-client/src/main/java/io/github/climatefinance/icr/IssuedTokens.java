package io.github.climatefinance.icr;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.AppJwt;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.TokenContext;
import io.github.climatefinance.core.auth.TokenRequest;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.auth.TokenSource;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.icr.model.IssuedAccessToken;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Has the registry make access tokens for an app, for itself or for one installation. */
final class IssuedTokens implements TokenSource, TokenInUse {
    /** A JWT is good for clocks that differ by a minute; an answer whose date says more was worth asking again. */
    private static final Duration CLOCK_MOVED = Duration.ofSeconds(30);

    private final AppJwt jwt;
    private final String url;
    private final TokenPath path;
    private final Optional<Duration> defaultLife;
    private final BearerCredentials credentials;
    private final AtomicReference<@Nullable String> current = new AtomicReference<>();

    /**
     * Tokens of one client.
     *
     * @param defaultLife for answers that do not say when a token ends
     */
    IssuedTokens(AppJwt jwt, String baseUrl, TokenPath path, Optional<Duration> defaultLife) {
        this.jwt = jwt;
        this.url = path.below(baseUrl);
        this.path = path;
        this.defaultLife = defaultLife;
        this.credentials = BearerCredentials.from(this);
    }

    @Override
    public BearerCredentials credentials() {
        return credentials;
    }

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public void revoked(String token) {
        current.updateAndGet(held -> token.equals(held) ? null : held);
    }

    @Override
    public AccessToken fetch(TokenContext context) throws IOException {
        Instant signedAt = context.now();
        String proof = jwt.sign(signedAt);
        TokenResponse answer = context.send(request(proof));
        if (answer.status() == 401 && moved(signedAt, context.now())) {
            proof = jwt.sign(context.now());
            answer = context.send(request(proof));
        }
        if (!answer.isSuccess()) {
            throw TokenRefusal.of(answer, path, proof);
        }
        AccessToken token = token(answer);
        current.set(token.value());
        return token;
    }

    /** The app and, by the address, its installation. */
    @Override
    public Optional<String> identity() {
        return jwt.identity().map(app -> url + "\n" + app);
    }

    /** Whether the answer told of a clock that is not ours: then a JWT by that clock may be accepted. */
    private static boolean moved(Instant before, Instant now) {
        return Duration.between(before, now).abs().compareTo(CLOCK_MOVED) > 0;
    }

    private TokenRequest request(String proof) {
        return TokenRequest.post(url)
                .bearer(proof)
                .header("Accept", "application/json")
                .header(ApiVersion.HEADER, ApiVersion.VALUE)
                .build();
    }

    private AccessToken token(TokenResponse answer) {
        try {
            IssuedAccessToken issued = IssuedAccessToken.fromJson(answer.body());
            if (issued.hasExpiresAt()) {
                return AccessToken.of(issued.token(), issued.expiresAt().toInstant());
            }
            return defaultLife
                    .map(life -> AccessToken.of(issued.token(), life))
                    .orElseGet(() -> AccessToken.of(issued.token()));
        } catch (DecodingException | IllegalArgumentException e) {
            throw TokenException.refused(
                    "the registry's answer with a token cannot be used: " + e.getMessage() + " (POST " + path.shown()
                            + ")",
                    answer.status(),
                    null);
        }
    }

    @Override
    public String toString() {
        return "IssuedTokens[" + path.shown() + "]";
    }
}
