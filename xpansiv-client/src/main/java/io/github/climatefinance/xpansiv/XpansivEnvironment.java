package io.github.climatefinance.xpansiv;

/**
 * Where the Connect API is served, and where its tokens come from. For any other place give the builder a {@code baseUrl}
 * and a {@code tokenUrl}.
 *
 * <p>The base addresses are documented. The token address of the two environments before production is the one on the
 * provider's portal; a third party names {@code https://auth.preprod.xpansiv.com/oauth/token} instead.
 */
public enum XpansivEnvironment {
    /** The platform itself. */
    PRODUCTION("https://connect.xpansiv.com/app/api/v1", "https://auth.xpansiv.com/oauth/token"),

    /** User acceptance testing. */
    UAT("https://uat.preprod.connect.xpansiv.com/app/api/v1", "https://xpansiv-pre-prod.us.auth0.com/oauth/token"),

    /** The provider's own sandbox. */
    SANDBOX(
            "https://sandbox.preprod.connect.xpansiv.com/app/api/v1",
            "https://xpansiv-pre-prod.us.auth0.com/oauth/token");

    private final String baseUrl;
    private final String tokenUrl;

    XpansivEnvironment(String baseUrl, String tokenUrl) {
        this.baseUrl = baseUrl;
        this.tokenUrl = tokenUrl;
    }

    /** The address that paths such as {@code /reference-data} are appended to. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The address of the token endpoint. */
    public String tokenUrl() {
        return tokenUrl;
    }
}
