package io.github.climatefinance.icr;

/** Where the registry's API is served. For any other place give the builder a {@code baseUrl}. */
public enum IcrEnvironment {
    /** The registry itself. The address is documented. */
    PRODUCTION("https://api.carbonregistry.com"),

    /**
     * The provider's sandbox on a test chain, with accounts, apps and tokens of its own. The address is known from public
     * client code only.
     */
    SANDBOX("https://sandbox-api.carbonregistry.com");

    private final String baseUrl;

    IcrEnvironment(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The address that paths such as {@code /projects} are appended to. */
    public String baseUrl() {
        return baseUrl;
    }
}
