package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCredentials;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where the programs find the platform.
 *
 * @param live makes the client for {@code --live}; an {@code IllegalArgumentException} says what it lacks
 * @param sandbox starts one
 */
record Platforms(Supplier<TradingClient> live, Supplier<TradingSandbox> sandbox) {
    /** Where what the real platform shows is from. */
    static final Origin LIVE = new Origin("as the platform showed it to these credentials");

    /** The real platform, and a sandbox that is slow enough to be watched. */
    static final Platforms OUTSIDE = new Platforms(
            TradingClient::fromEnvironment, () -> TradingSandbox.start().processingDelay(Duration.ofMillis(400)));

    /** A client of the sandbox. */
    static TradingClient client(TradingSandbox sandbox) {
        return TradingClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .pricesUrl(sandbox.pricesUrl())
                .credentials(TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret()))
                .build();
    }
}
