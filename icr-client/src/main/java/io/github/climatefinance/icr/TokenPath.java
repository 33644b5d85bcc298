package io.github.climatefinance.icr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where below the base URL a kind of token is made.
 *
 * @param shown for messages, without any id
 * @param sent encoded for the request
 */
record TokenPath(String shown, String sent) {
    static TokenPath ofApp() {
        return new TokenPath("/app/accessTokens", "/app/accessTokens");
    }

    static TokenPath ofInstallation(String installationId) {
        Objects.requireNonNull(installationId, "installationId");
        if (installationId.isBlank() || installationId.equals(".") || installationId.equals("..")) {
            throw new IllegalArgumentException("`installationId` must not be blank or a dot segment");
        }
        String segment =
                URLEncoder.encode(installationId, StandardCharsets.UTF_8).replace("+", "%20");
        return new TokenPath(
                "/app/installations/{installationId}/accessTokens", "/app/installations/" + segment + "/accessTokens");
    }

    String below(String baseUrl) {
        return (baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl) + sent;
    }
}
