package io.github.climatefinance.trading;

import io.github.climatefinance.core.client.EnvironmentVariables;
import java.util.UUID;

/** What the environment variables of this provider mean. */
final class Variables {
    private Variables() {}

    static TradingCredentials credentials(EnvironmentVariables values) {
        TradingCredentials credentials =
                TradingCredentials.of(values.required("CLIENT_ID"), values.required("CLIENT_SECRET"));
        return values.optional("SCOPE").map(credentials::scope).orElse(credentials);
    }

    static UUID requestorId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "environment variable `CLIMATEFINANCE_TRADING_REQUESTOR_ID` must be a UUID, but was \"" + text
                            + "\"",
                    e);
        }
    }
}
