package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.sandbox.DoconomySandbox;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** A provider that books nothing. */
record DoconomyTill(DoconomySandbox sandbox, Path keyStore) implements SandboxTill {
    /** Puts the key store that clients need into a folder. */
    static DoconomyTill in(Path folder) throws IOException, GeneralSecurityException {
        DoconomySandbox sandbox = DoconomySandbox.start();
        Path file = folder.resolve("synthetic-client.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            sandbox.clientKeyStore().store(out, sandbox.keyStorePassword());
        }
        return new DoconomyTill(sandbox, file);
    }

    @Override
    public List<String> address() {
        return List.of(
                "doconomy",
                sandbox.baseUrl(),
                sandbox.tokenUrl(),
                sandbox.v21BaseUrl(),
                sandbox.clientId(),
                keyStore.toString(),
                String.valueOf(sandbox.keyStorePassword()));
    }

    @Override
    public List<Reference> booked() {
        return List.of();
    }

    @Override
    public List<String> imbalances() {
        return List.of();
    }
}
