package io.github.climatefinance.puro;

/**
 * Where the Registry API is served. For any other place, such as a sandbox, give the builder a {@code baseUrl}.
 *
 * <p>Both addresses come from public client code, not from the provider's documentation. Keys belong to one environment.
 */
public enum PuroEnvironment {
    /** The registry itself. */
    PRODUCTION("https://registry.api.puro.earth/registry/api"),

    /** User acceptance testing; access is asked for separately. */
    UAT("https://registry.api.purouat.com/registry/api");

    private final String baseUrl;

    PuroEnvironment(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The address that paths such as {@code /registry/transactions} are appended to. */
    public String baseUrl() {
        return baseUrl;
    }
}
