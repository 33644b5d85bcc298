package io.github.climatefinance.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClientCertificateTest {
    private static final char[] PASSWORD = "synthetic".toCharArray();
    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .commonName("Synthetic Authority Example")
            .certificateAuthority(0)
            .build();
    private static final HeldCertificate RSA = held().rsa2048().build();
    private static final HeldCertificate EC = held().ecdsa256().build();

    private static HeldCertificate.Builder held() {
        return new HeldCertificate.Builder()
                .commonName("Synthetic Partner Example")
                .signedBy(AUTHORITY);
    }

    /** What is inside a short PKCS#8 key behind two lengths, the version and the algorithm. */
    private static String sec1(HeldCertificate held) {
        byte[] pkcs8 = held.keyPair().getPrivate().getEncoded();
        int algorithm = 2 + 2 + pkcs8[6];
        return Keys.pem("EC PRIVATE KEY", Arrays.copyOfRange(pkcs8, 2 + 3 + algorithm, pkcs8.length));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(RSA, RSA.privateKeyPkcs8Pem()),
                Arguments.of(RSA, RSA.privateKeyPkcs1Pem()),
                Arguments.of(EC, EC.privateKeyPkcs8Pem()),
                Arguments.of(EC, sec1(EC)),
                Arguments.of(
                        EC,
                        "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + sec1(EC)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsKeyAndCertificatesFromPem(HeldCertificate held, String key) throws Exception {
        ClientCertificate certificate = ClientCertificate.pem(held.certificatePem() + AUTHORITY.certificatePem(), key);

        KeyStore store = certificate.keyStore();
        String alias = store.aliases().nextElement();
        assertThat(((PrivateKey) store.getKey(alias, certificate.password())).getEncoded())
                .isEqualTo(held.keyPair().getPrivate().getEncoded());
        assertThat(store.getCertificateChain(alias)).containsExactly(held.certificate(), AUTHORITY.certificate());
        assertThat(certificate.subject()).isEqualTo("CN=Synthetic Partner Example");
        assertThat(certificate.expiresAt())
                .isEqualTo(held.certificate().getNotAfter().toInstant());
    }

    @Test
    void readsAPkcs12File(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("partner.p12");
        write(file, RSA);

        ClientCertificate certificate = ClientCertificate.pkcs12(file, PASSWORD);

        assertThat(certificate.subject()).isEqualTo("CN=Synthetic Partner Example");
        assertThat(certificate.keyStore().size()).isEqualTo(1);
        refused(() -> ClientCertificate.pkcs12(file, "wrong".toCharArray()))
                .withMessage("`file` cannot be used as a PKCS#12 key store, check it and its password: " + file);
        refused(() -> ClientCertificate.pkcs12(folder.resolve("none.p12"), PASSWORD))
                .withMessageContaining("none.p12");
    }

    private static void write(Path file, HeldCertificate... held) throws Exception {
        KeyStore store = store(held);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
    }

    private static KeyStore store(HeldCertificate... held) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setCertificateEntry("trusted", AUTHORITY.certificate());
        for (HeldCertificate each : held) {
            store.setKeyEntry(
                    "key " + store.size(), each.keyPair().getPrivate(), PASSWORD, new Certificate[] {each.certificate()
                    });
        }
        return store;
    }

    @Test
    void refusesAStoreThatLeavesOpenWhichKeyIsMeant() throws Exception {
        KeyStore none = store();
        KeyStore two = store(RSA, EC);

        refused(() -> ClientCertificate.of(none, PASSWORD))
                .withMessage("`keyStore` must have one private key with its certificate, but has 0");
        refused(() -> ClientCertificate.of(two, PASSWORD))
                .withMessage("`keyStore` must have one private key with its certificate, but has 2");
    }

    @Test
    void refusesAKeyOfAnotherCertificate() {
        HeldCertificate other = held().rsa2048().build();

        refused(() -> ClientCertificate.pem(RSA.certificatePem(), other.privateKeyPkcs8Pem()))
                .withMessage("the private key does not belong to the first certificate");
        refused(() -> ClientCertificate.pem(RSA.certificatePem(), EC.privateKeyPkcs8Pem()))
                .withMessageEndingWith("it is an EC key; an RSA key is needed");
        refused(() -> ClientCertificate.pem(EC.certificatePem(), RSA.privateKeyPkcs1Pem()))
                .withMessageEndingWith("it is of the kind RSA PRIVATE KEY; an EC key is needed, as PKCS#8");
    }

    @Test
    void refusesTextsInTheWrongPlaceWithoutQuotingThem() {
        refused(() -> ClientCertificate.pem(RSA.privateKeyPkcs8Pem(), RSA.certificatePem()))
                .withMessage("`certificates` holds no X.509 certificate that can be read")
                .satisfies(failure -> assertThat(trace(failure)).doesNotContain("MII"));
        refused(() -> ClientCertificate.pem("", RSA.privateKeyPkcs8Pem()))
                .withMessage("`certificates` holds no X.509 certificate that can be read");
    }

    @Test
    void takesAnExpiredCertificateAndTellsSo() {
        HeldCertificate expired = held().validityInterval(0, 1_000).build();

        ClientCertificate certificate = ClientCertificate.pem(expired.certificatePem(), expired.privateKeyPkcs8Pem());

        assertThat(certificate.expiresAt()).isEqualTo(Instant.ofEpochMilli(1_000));
        assertThat(certificate)
                .hasToString("ClientCertificate[CN=Synthetic Partner Example, until 1970-01-01T00:00:01Z]");
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<IllegalArgumentException> refused(
            ThrowingCallable making) {
        return assertThatIllegalArgumentException().isThrownBy(making);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
