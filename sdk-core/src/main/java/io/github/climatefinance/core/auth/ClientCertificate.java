package io.github.climatefinance.core.auth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a client proves itself with in the TLS handshake: a certificate, those that vouch for it, and the private key. The
 * key stays in this process: a handshake sends a signature made with it. Immutable.
 *
 * <p>An expired certificate is taken, as it is the other side's clock that counts; {@link #expiresAt} tells in time.
 */
public final class ClientCertificate {
    private static final char[] NO_PASSWORD = {};
    private static final byte[] PROBE = "which key belongs to which".getBytes(StandardCharsets.US_ASCII);

    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");

    private final KeyStore keyStore;
    private final char[] password;
    private final X509Certificate own;

    private ClientCertificate(KeyStore keyStore, char[] password, X509Certificate own) {
        this.keyStore = keyStore;
        this.password = password;
        this.own = own;
    }

    /**
     * A key and its certificates from a PKCS#12 file.
     *
     * @throws IllegalArgumentException if the file cannot be read, has no private key, or the password is wrong
     */
    public static ClientCertificate pkcs12(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            KeyStore keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(in, password);
            return of(keyStore, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "`file` cannot be used as a PKCS#12 key store, check it and its password: " + file, e);
        }
    }

    /**
     * A key and its certificates from a key store, which must have one private key. What else it trusts is left out here;
     * give the store itself to the client's builder where its authorities are to be trusted.
     *
     * @throws IllegalArgumentException if there is no private key, or more than one
     */
    public static ClientCertificate of(KeyStore keyStore, char[] password) {
        char[] secret = password.clone();
        try {
            List<String> keys = new ArrayList<>(Collections.list(keyStore.aliases()));
            keys.removeIf(alias -> !isKey(keyStore, alias));
            if (keys.size() != 1) {
                throw new IllegalArgumentException(
                        "`keyStore` must have one private key with its certificate, but has " + keys.size());
            }
            String alias = keys.get(0);
            PrivateKey key = (PrivateKey) keyStore.getKey(alias, secret);
            return of(key, List.of(keyStore.getCertificateChain(alias)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("`keyStore` cannot be used, check its password and entries", e);
        }
    }

    /**
     * A key and its certificates from PEM text.
     *
     * @param certificates the own certificate first, then those that vouch for it
     * @param privateKey of the first certificate: PKCS#8, or an RSA key as PKCS#1, or an EC key as SEC 1; not encrypted
     * @throws IllegalArgumentException if a text cannot be read, or they do not belong together; the key is not quoted
     */
    public static ClientCertificate pem(String certificates, String privateKey) {
        List<Certificate> chain = chain(certificates);
        return of(PrivateKeyPem.parse(privateKey, chain.get(0).getPublicKey()), chain);
    }

    private static List<Certificate> chain(String pem) {
        byte[] text = pem.getBytes(StandardCharsets.UTF_8);
        try {
            List<Certificate> chain = List.copyOf(
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(text)));
            if (!chain.isEmpty()) {
                return chain;
            }
        } catch (CertificateException e) {
            // Told below without the cause, which may quote a text that was meant to be secret.
        }
        throw new IllegalArgumentException("`certificates` holds no X.509 certificate that can be read");
    }

    private static ClientCertificate of(PrivateKey key, List<Certificate> chain) {
        try {
            requireCounterpart(key, chain.get(0));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("client", key, NO_PASSWORD, chain.toArray(Certificate[]::new));
            return new ClientCertificate(store, NO_PASSWORD, (X509Certificate) chain.get(0));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("private key and certificates cannot be used together", e);
        }
    }

    /** Found out here, a mix-up has a name; in a handshake it has none. */
    private static void requireCounterpart(PrivateKey key, Certificate certificate) throws GeneralSecurityException {
        String algorithm = SIGNATURES.get(key.getAlgorithm());
        if (algorithm == null) {
            return;
        }
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(PROBE);
        byte[] signed = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        signature.update(PROBE);
        if (!signature.verify(signed)) {
            throw new IllegalArgumentException("the private key does not belong to the first certificate");
        }
    }

    private static boolean isKey(KeyStore keyStore, String alias) {
        try {
            return keyStore.isKeyEntry(alias) && keyStore.getCertificateChain(alias) != null;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("`keyStore` is not loaded", e);
        }
    }

    /** Whom the certificate names. */
    public String subject() {
        return own.getSubjectX500Principal().getName();
    }

    /** When the own certificate ends. */
    public Instant expiresAt() {
        return own.getNotAfter().toInstant();
    }

    /** The key and its certificates, and nothing to trust. */
    public KeyStore keyStore() {
        return keyStore;
    }

    /** What opens {@link #keyStore()}. */
    public char[] password() {
        return password.clone();
    }

    /** Shows the certificate, never the key. */
    @Override
    public String toString() {
        return "ClientCertificate[" + subject() + ", until " + expiresAt() + "]";
    }
}
