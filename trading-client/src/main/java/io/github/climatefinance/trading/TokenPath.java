package io.github.climatefinance.trading;

import java.util.Optional;

/** Where below the host for tokens the token endpoint is. The provider's pages show two places. */
public enum TokenPath {
    /** The newer guide's {@code /connect/token}, which wants the scope {@code tradevest.api}. The default. */
    CONNECT("/connect/token", "tradevest.api"),

    /** The older reference's {@code /oauth2/token}, which has no scope. */
    OAUTH2("/oauth2/token", "");

    private final String path;
    private final String scope;

    TokenPath(String path, String scope) {
        this.path = path;
        this.scope = scope;
    }

    /** The path, beginning with a slash. */
    public String path() {
        return path;
    }

    /** The scope that is asked for here unless the credentials name one. */
    public Optional<String> scope() {
        return Optional.of(scope).filter(text -> !text.isEmpty());
    }
}
