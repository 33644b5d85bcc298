package io.github.climatefinance.doconomy;

import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.client.EnvironmentVariables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the environment variables of this provider mean. */
final class Variables {
    private Variables() {}

    static Optional<ClientCertificate> certificate(EnvironmentVariables values) {
        Optional<String> keyStore = values.optional("KEY_STORE_FILE");
        Optional<String> certificates = values.optional("CERTIFICATE_FILE");
        if (keyStore.isPresent() && certificates.isPresent()) {
            throw new IllegalArgumentException("of the environment variables `CLIMATEFINANCE_DOCONOMY_KEY_STORE_FILE`"
                    + " and `CLIMATEFINANCE_DOCONOMY_CERTIFICATE_FILE` only one can be set");
        }
        return keyStore.isPresent()
                ? keyStore.map(file -> ClientCertificate.pkcs12(
                        Path.of(file), values.required("KEY_STORE_PASSWORD").toCharArray()))
                : certificates.map(
                        file -> ClientCertificate.pem(read(file), read(values.required("PRIVATE_KEY_FILE"))));
    }

    static DoconomyCredentials credentials(EnvironmentVariables values) {
        String clientId = values.required("CLIENT_ID");
        DoconomyCredentials credentials = values.optional("CLIENT_SECRET")
                .map(secret -> DoconomyCredentials.of(clientId, secret))
                .orElseGet(() -> DoconomyCredentials.of(clientId));
        DoconomyCredentials scoped = values.optional("SCOPE")
                .map(scopes -> credentials.scopes(scopes.split("\\s+")))
                .orElse(credentials);
        return values.optional("V21_SCOPE")
                .map(scopes -> scoped.v21Scopes(scopes.split("\\s+")))
                .orElse(scoped);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("the file " + file + " cannot be read as text", e);
        }
    }
}
