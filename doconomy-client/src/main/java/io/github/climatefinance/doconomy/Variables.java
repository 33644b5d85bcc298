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

    /** Half of what a certificate takes is a mistake: without one the provider would just break the connection off. */
    static Optional<ClientCertificate> certificate(EnvironmentVariables values) {
        boolean keyStore = isAnySet(values, "KEY_STORE_FILE", "KEY_STORE_PASSWORD");
        boolean pem = isAnySet(values, "CERTIFICATE_FILE", "PRIVATE_KEY_FILE");
        if (keyStore && pem) {
            throw new IllegalArgumentException("the environment variables name both a key store"
                    + " (`CLIMATEFINANCE_DOCONOMY_KEY_STORE_FILE`) and PEM files"
                    + " (`CLIMATEFINANCE_DOCONOMY_CERTIFICATE_FILE`): only one of them can be used");
        }
        if (keyStore) {
            Path file = Path.of(values.required("KEY_STORE_FILE"));
            char[] password = values.required("KEY_STORE_PASSWORD").toCharArray();
            return Optional.of(ClientCertificate.pkcs12(file, password));
        }
        if (pem) {
            String certificates = values.required("CERTIFICATE_FILE");
            String privateKey = values.required("PRIVATE_KEY_FILE");
            return Optional.of(ClientCertificate.pem(read(certificates), read(privateKey)));
        }
        return Optional.empty();
    }

    private static boolean isAnySet(EnvironmentVariables values, String one, String other) {
        return values.optional(one).isPresent() || values.optional(other).isPresent();
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
