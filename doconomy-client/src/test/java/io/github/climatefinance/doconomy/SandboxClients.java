package io.github.climatefinance.doconomy;

import io.github.climatefinance.sandbox.DoconomySandbox;

/** Clients of the sandbox. */
final class SandboxClients {
    private SandboxClients() {}

    /** With all a client needs to be admitted to both generations. */
    static DoconomyClient.Builder builder(DoconomySandbox sandbox) {
        return DoconomyClient.builder()
                .baseUrl(sandbox.baseUrl())
                .tokenUrl(sandbox.tokenUrl())
                .v21BaseUrl(sandbox.v21BaseUrl())
                .v21TokenUrl(sandbox.tokenUrl())
                .credentials(DoconomyCredentials.of(sandbox.clientId()))
                .tls(sandbox.clientKeyStore(), sandbox.keyStorePassword());
    }
}
