package io.github.climatefinance.doconomy;

/**
 * Where version 2.1 is served, and where its tokens come from. Both addresses are known from public client code of 2022
 * only. There is no such list for version 3.0: its addresses come from the provider.
 */
public enum DoconomyV21Environment {
    /** The service itself. */
    PRODUCTION("https://services.doconomy.com"),

    /** The provider's own sandbox, with credentials of its own. */
    SANDBOX("https://services-sandbox.doconomy.com");

    private final String host;

    DoconomyV21Environment(String host) {
        this.host = host;
    }

    /** The address that paths such as {@code /calculations} are appended to. */
    public String baseUrl() {
        return host + "/aland-index/v2.1";
    }

    /** The address of the token endpoint. */
    public String tokenUrl() {
        return host + "/oidc/v1.0/token";
    }
}
