package io.github.climatefinance.trading;

import io.github.climatefinance.sandbox.TradingSandbox;
import java.util.UUID;

/** Clients of a sandbox, and what it says of them. */
final class SandboxClients {
    private SandboxClients() {}

    static TradingClient.Builder builder(TradingSandbox sandbox) {
        return TradingClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .credentials(TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret()))
                .requestorId(UUID.fromString(sandbox.requestorId()));
    }
}
