package com.example.climate;

import io.github.climatefinance.icr.IcrEnvironment;
import io.github.climatefinance.puro.PuroEnvironment;
import io.github.climatefinance.trading.TradingEnvironment;
import io.github.climatefinance.xpansiv.XpansivEnvironment;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("climatefinance")
record ClimateFinanceProperties(
        Path ledger, Xpansiv xpansiv, Icr icr, Puro puro, Doconomy doconomy, Trading trading) {

    record Xpansiv(
            @Nullable XpansivEnvironment environment,
            @Nullable String baseUrl,
            @Nullable String tokenUrl,
            String clientId,
            Secret clientSecret,
            String username,
            Secret password) {}

    record Icr(@Nullable IcrEnvironment environment, @Nullable String baseUrl, Secret organizationToken) {}

    record Puro(@Nullable PuroEnvironment environment, @Nullable String baseUrl, Secret key, Secret secret) {}

    record Doconomy(String baseUrl, String tokenUrl, String clientId) {}

    record Trading(
            @Nullable TradingEnvironment environment,
            @Nullable String baseUrl,
            @Nullable String tokenUrl,
            String clientId,
            Secret clientSecret,
            @Nullable UUID requestorId) {}

    /** Does not print what it holds. Spring makes one of text by {@code of}. */
    record Secret(String value) {
        public static Secret of(String value) {
            return new Secret(value);
        }

        @Override
        public String toString() {
            return "***";
        }
    }
}
