package io.github.climatefinance.sandbox;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.PBEParameterSpec;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * The certificates of one sandbox that speaks mutual TLS, all made when it starts: no private key is ever stored. Valid for a
 * year by the clock of the machine, which no sandbox can move.
 */
final class Certificates {

    private static final Duration LIFE = Duration.ofDays(365);
    private static final Duration SKEW = Duration.ofDays(1);
    private static final String PASSWORD = "synthetic-password";

    private final Instant now = Instant.now();
    private final HeldCertificate authority = authority();
    private final HeldCertificate server = issued("server", authority, now.minus(SKEW), now.plus(LIFE));
    private final HeldCertificate client = issued("client", authority, now.minus(SKEW), now.plus(LIFE));

    /** The server's side: shows its own certificate and trusts the clients that the authority has signed. */
    SSLSocketFactory serverSockets() {
        return new HandshakeCertificates.Builder()
                .heldCertificate(server)
                .addTrustedCertificate(authority.certificate())
                .build()
                .sslSocketFactory();
    }

    HeldCertificate client() {
        return client;
    }

    /** Another client that is as good. */
    HeldCertificate otherClient() {
        return issued("other client", authority, now.minus(SKEW), now.plus(LIFE));
    }

    /** A client whose time is over. */
    HeldCertificate expiredClient() {
        return issued("expired client", authority, now.minus(LIFE), now.minus(SKEW));
    }

    /**
     * A client signed by somebody else. That one has the authority's name: clients keep certificates back that were issued
     * by a name the server does not ask for.
     */
    HeldCertificate unknownClient() {
        return issued("unknown client", authority(), now.minus(SKEW), now.plus(LIFE));
    }

    String authorityPem() {
        return authority.certificatePem();
    }

    /** Opens what {@link #keyStore} makes. */
    static char[] password() {
        return PASSWORD.toCharArray();
    }

    /** A new PKCS#12 key store with a client's key and the authority to trust. */
    KeyStore keyStore(HeldCertificate held) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            X509Certificate[] chain = {held.certificate()};
            store.setEntry("client", new PrivateKeyEntry(held.keyPair().getPrivate(), chain), protection());
            store.setCertificateEntry("authority", authority.certificate());
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JDK cannot make a key store", e);
        }
    }

    /**
     * The password, made into a key in one step instead of the usual 10,000, which take longer than all else: what it
     * protects lives no longer than the sandbox.
     */
    private static PasswordProtection protection() {
        byte[] salt = new byte[20];
        new SecureRandom().nextBytes(salt);
        return new PasswordProtection(password(), "PBEWithHmacSHA256AndAES_256", new PBEParameterSpec(salt, 1));
    }

    /** The SHA-256 thumbprint that tokens are bound to, in Base64 for URLs. */
    static String thumbprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot hash a certificate", e);
        }
    }

    private HeldCertificate authority() {
        return new HeldCertificate.Builder()
                .commonName("Synthetic Authority")
                .certificateAuthority(0)
                .validityInterval(now.minus(LIFE).toEpochMilli(), now.plus(LIFE).toEpochMilli())
                .build();
    }

    private static HeldCertificate issued(String name, HeldCertificate authority, Instant from, Instant to) {
        return new HeldCertificate.Builder()
                .commonName("Synthetic " + name)
                .addSubjectAlternativeName("127.0.0.1")
                .addSubjectAlternativeName("localhost")
                .signedBy(authority)
                .validityInterval(from.toEpochMilli(), to.toEpochMilli())
                .build();
    }
}
