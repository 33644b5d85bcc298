package io.github.climatefinance.icr;

import io.github.climatefinance.core.auth.AppJwt;
import io.github.climatefinance.core.auth.Signer;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whom a client acts for: an organization, a user, an app, or an app within an organization that installed it. Immutable;
 * may be shared between clients, which then still share no token.
 *
 * <pre>{@code
 * IcrCredentials.organizationToken(token)
 * IcrCredentials.app(appId, pem).installation(installationId)
 * IcrCredentials.app(appId, pem).itself()
 * }</pre>
 */
public final class IcrCredentials {
    private final String shown;
    private final Function<String, TokenInUse> tokens;

    /**
     * Credentials.
     *
     * @param shown what may be shown of them
     * @param tokens makes the tokens of one client, given its base URL
     */
    IcrCredentials(String shown, Function<String, TokenInUse> tokens) {
        this.shown = shown;
        this.tokens = tokens;
    }

    /**
     * A token made in the dashboard of an organization. It acts for that organization, as far as was permitted when it was
     * made. It cannot be renewed: a 401 ends the call.
     *
     * @throws IllegalArgumentException if it cannot be sent in a header; it is not quoted
     */
    public static IcrCredentials organizationToken(String token) {
        return fixed("organization token", token);
    }

    /**
     * A token made in the settings of a user. It reads what any access token can; what else it may do is not documented.
     *
     * @throws IllegalArgumentException if it cannot be sent in a header; it is not quoted
     */
    public static IcrCredentials userToken(String token) {
        return fixed("user token", token);
    }

    private static IcrCredentials fixed(String shown, String token) {
        TokenInUse checked = TokenInUse.fixed(token);
        return new IcrCredentials(shown, baseUrl -> checked);
    }

    /**
     * An app by its private key: say next what it acts as.
     *
     * @param privateKeyPem the RSA key as downloaded, PKCS#1 or PKCS#8; line breaks may be written as {@code \n}
     * @throws IllegalArgumentException if the id is blank, or saying what is wrong with the key; it is not quoted
     */
    public static IcrAppCredentials app(String appId, String privateKeyPem) {
        return new IcrAppCredentials(appId, signing(appId).privateKeyPem(privateKeyPem));
    }

    /** An app whose private key stays elsewhere, such as in a hardware module. */
    public static IcrAppCredentials app(String appId, Signer signer) {
        return new IcrAppCredentials(appId, signing(appId).signer(Objects.requireNonNull(signer, "signer")));
    }

    private static AppJwt.Builder signing(String appId) {
        if (Objects.requireNonNull(appId, "appId").isBlank()) {
            throw new IllegalArgumentException("`appId` must not be blank");
        }
        return AppJwt.builder(appId);
    }

    TokenInUse at(String baseUrl) {
        return tokens.apply(baseUrl);
    }

    /** Shows whom, never a secret. */
    @Override
    public String toString() {
        return "IcrCredentials[" + shown + "]";
    }
}
