package io.github.climatefinance.icr;

import io.github.climatefinance.core.auth.AppJwt;
import io.github.climatefinance.core.auth.BearerCredentials;
import java.time.Duration;
import java.util.Optional;

/**
 * How an app of the registry proves that it is the app: its id, and its private key or what signs with it. Immutable. Made
 * by {@link IcrCredentials#app(String, String)}.
 *
 * <p>The proof is a JWT that is signed anew for each token request, by the provider's clock as far as its answers have told
 * it; it is sent to the operations on access tokens and installations only.
 */
public final class IcrAppCredentials {
    private static final Duration DOCUMENTED_LIFE = Duration.ofHours(2);

    private final String appId;
    private final AppJwt jwt;

    IcrAppCredentials(String appId, AppJwt.Builder signing) {
        this.appId = appId;
        // The documentation lists the algorithm among the claims, and the provider's own code puts it there.
        this.jwt = signing.claim("alg", "RS256").build();
    }

    /**
     * The app within one organization: by installation access tokens, which are made when needed, last two hours and are
     * replaced ahead of their end.
     *
     * @param installationId an id that came with a browser may be forged: see {@link IcrApp#installations()}
     * @throws IllegalArgumentException if it cannot be the id of anything
     */
    public IcrCredentials installation(String installationId) {
        TokenPath path = TokenPath.ofInstallation(installationId);
        return new IcrCredentials(
                "app " + appId + ", installation " + installationId,
                baseUrl -> new IssuedTokens(jwt, baseUrl, path, Optional.of(DOCUMENTED_LIFE)));
    }

    /** The app itself, by app access tokens: they read what any access token can, and act for no organization. */
    public IcrCredentials itself() {
        return new IcrCredentials(
                "app " + appId, baseUrl -> new IssuedTokens(jwt, baseUrl, TokenPath.ofApp(), Optional.empty()));
    }

    /** What the operations on access tokens and installations take. */
    BearerCredentials proof() {
        return BearerCredentials.from(jwt);
    }

    /** Shows the app, never its key. */
    @Override
    public String toString() {
        return "IcrAppCredentials[" + appId + "]";
    }
}
