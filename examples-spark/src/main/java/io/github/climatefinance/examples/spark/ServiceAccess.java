package io.github.climatefinance.examples.spark;

import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.DoconomyCredentials;
import io.github.climatefinance.sandbox.DoconomySandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** How an executor comes to a client of its own. Travels to the executors; no client, key or connection does. */
sealed interface ServiceAccess extends Serializable {
    /** Makes a client. */
    DoconomyClient connect();

    /** By the environment of the executor: the secrets are there, and in no closure. */
    record FromEnvironment() implements ServiceAccess {
        @Override
        public DoconomyClient connect() {
            return DoconomyClient.fromEnvironment();
        }
    }

    /** To a sandbox, whose key store is in a file that the executors can read: synthetic, as its password is. */
    record ToSandbox(String baseUrl, String tokenUrl, String clientId, String keyStoreFile, String password)
            implements ServiceAccess {
        static ToSandbox of(DoconomySandbox sandbox, Path keyStoreFile) throws IOException {
            try (OutputStream out = Files.newOutputStream(keyStoreFile)) {
                sandbox.clientKeyStore().store(out, sandbox.keyStorePassword());
            } catch (GeneralSecurityException e) {
                throw new IOException("cannot write " + keyStoreFile + ": " + e.getMessage(), e);
            }
            return new ToSandbox(
                    sandbox.baseUrl(),
                    sandbox.tokenUrl(),
                    sandbox.clientId(),
                    keyStoreFile.toString(),
                    new String(sandbox.keyStorePassword()));
        }

        @Override
        public DoconomyClient connect() {
            return DoconomyClient.builder()
                    .baseUrl(baseUrl)
                    .tokenUrl(tokenUrl)
                    .credentials(DoconomyCredentials.of(clientId))
                    .tls(keyStore(), password.toCharArray())
                    .build();
        }

        private KeyStore keyStore() {
            try (InputStream in = Files.newInputStream(Path.of(keyStoreFile))) {
                KeyStore keys = KeyStore.getInstance("PKCS12");
                keys.load(in, password.toCharArray());
                return keys;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the JDK reads no PKCS#12", e);
            }
        }
    }
}
