package io.github.climatefinance.trading;

import java.util.Optional;

/**
 * Where the Partner API is served, and where its tokens come from. For any other place give the builder a {@code baseUrl}
 * and a {@code tokenUrl}. The addresses are documented.
 */
public enum TradingEnvironment {
    /** The platform itself. Where its prices are is not documented. */
    PRODUCTION("https://tvda-api.platform-prod.tradevest.ai", "https://b2b.auth.platform-prod.tradevest.ai", ""),

    /** The provider's test system. Only synthetic data may go there. */
    TEST(
            "https://tvda-api.platform-test.tradevest.ai",
            "https://b2b.auth.platform-test.tradevest.ai",
            "https://prices-provider.platform-test.tradevest.ai"),

    /** The provider's system before the test system. Where its tokens come from is not documented. */
    PRETEST(
            "https://tvda-api.platform-pretest.tradevest.ai",
            "",
            "https://prices-provider.platform-pretest.tradevest.ai");

    private final String baseUrl;
    private final String tokenHost;
    private final String pricesUrl;

    TradingEnvironment(String baseUrl, String tokenHost, String pricesUrl) {
        this.baseUrl = baseUrl;
        this.tokenHost = tokenHost;
        this.pricesUrl = pricesUrl;
    }

    /** The address that paths such as {@code /transfers} are appended to. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The address of the token endpoint; empty where it is not documented. */
    public Optional<String> tokenUrl(TokenPath path) {
        return Optional.of(tokenHost).filter(host -> !host.isEmpty()).map(host -> host + path.path());
    }

    /** The address that the path of the price stream is appended to; empty where it is not documented. */
    public Optional<String> pricesUrl() {
        return Optional.of(pricesUrl).filter(url -> !url.isEmpty());
    }
}
