package io.github.climatefinance.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AppJwtTest {
    private static final KeyPair RSA = Keys.rsa();
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.7Z");

    @Test
    void signsItsClaimsByRs256() throws IOException, GeneralSecurityException {
        String jwt = AppJwt.builder("app-1")
                .privateKeyPem(Keys.pkcs8(RSA))
                .claim("alg", "RS256")
                .build()
                .sign(NOW);

        assertThat(jwt).doesNotContain("=", "+", "/");
        assertThat(part(jwt, 0)).isEqualTo(tree("{\"alg\":\"RS256\",\"typ\":\"JWT\"}"));
        long now = NOW.getEpochSecond();
        assertThat(part(jwt, 1))
                .isEqualTo(tree("{\"iss\":\"app-1\",\"iat\":" + (now - 60) + ",\"exp\":" + (now + 540)
                        + ",\"alg\":\"RS256\"}"));
        assertThat(isSignedBy(jwt, RSA)).isTrue();
    }

    @Test
    void takesItsTimesFromTheSettings() throws IOException {
        String jwt = AppJwt.builder("app-1")
                .privateKey(RSA.getPrivate())
                .backdating(Duration.ZERO)
                .lifetime(Duration.ofMinutes(2))
                .keyId("key-7")
                .build()
                .sign(NOW);

        assertThat(part(jwt, 0).get("kid").textValue()).isEqualTo("key-7");
        assertThat(part(jwt, 1).get("iat").longValue()).isEqualTo(NOW.getEpochSecond());
        assertThat(part(jwt, 1).get("exp").longValue()).isEqualTo(NOW.getEpochSecond() + 120);
    }

    @Test
    void writesAnyIssuerAsJson() throws IOException {
        String jwt =
                AppJwt.builder("a\"p\\p ä").privateKey(RSA.getPrivate()).build().sign(NOW);

        assertThat(part(jwt, 1).get("iss").textValue()).isEqualTo("a\"p\\p ä");
    }

    static Stream<Arguments> formsOfAGoodKey() {
        List<UnaryOperator<String>> layouts = List.of(
                pem -> pem,
                pem -> pem.replace("\n", "\\n"),
                pem -> pem.replace("\n", "\\r\\n"),
                pem -> pem.replace("\n", "\r\n"),
                pem -> pem.replaceAll("(?<!-)\n(?!-)", ""),
                pem -> pem.replace("\n", " "),
                pem -> "Bag Attributes\n    friendlyName: x\n" + pem + "\n\n",
                pem -> Keys.pem("CERTIFICATE", new byte[] {1, 2, 3}) + pem,
                pem -> pem.strip());
        return layouts.stream()
                .flatMap(layout -> Stream.of(
                        Arguments.of("PKCS#8", layout.apply(Keys.pkcs8(RSA))),
                        Arguments.of("PKCS#1", layout.apply(Keys.pkcs1(RSA)))));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("formsOfAGoodKey")
    void readsKeysInBothFormsHoweverTheirLinesAreBroken(String form, String pem) throws GeneralSecurityException {
        String jwt = AppJwt.builder("app-1").privateKeyPem(pem).build().sign(NOW);

        assertThat(isSignedBy(jwt, RSA)).as(form).isTrue();
    }

    static Stream<Arguments> badKeys() {
        String good = Keys.pkcs8(RSA);
        byte[] content = RSA.getPrivate().getEncoded();
        return Stream.of(
                Arguments.of("", "no BEGIN line"),
                Arguments.of("no key", "no BEGIN line"),
                Arguments.of(Base64.getEncoder().encodeToString(content), "no BEGIN line"),
                Arguments.of(good.substring(0, good.length() - 30), "cut short"),
                Arguments.of(good.replace("END PRIVATE", "END RSA PRIVATE"), "cut short"),
                Arguments.of(good.substring(0, 500) + "_%" + good.substring(500), "not Base64"),
                Arguments.of(good.replaceFirst("(?:[^-\n]{64}\n){4}", ""), "no RSA private key"),
                Arguments.of(Keys.pem("PRIVATE KEY", new byte[0]), "no RSA private key"),
                Arguments.of(Keys.pem("RSA PRIVATE KEY", content), "no RSA private key"),
                Arguments.of(Keys.pkcs1(RSA).replace("RSA PRIVATE", "PRIVATE"), "no RSA private key"),
                Arguments.of(Keys.pem("ENCRYPTED PRIVATE KEY", content), "encrypted"),
                Arguments.of(
                        Keys.pkcs1(RSA)
                                .replace(
                                        "RSA PRIVATE KEY-----\nMII",
                                        "RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nMII"),
                        "encrypted"),
                Arguments.of(Keys.pkcs8(Keys.make("EC", 256)), "EC key"),
                Arguments.of(Keys.pem("EC PRIVATE KEY", content), "EC PRIVATE KEY"),
                Arguments.of(Keys.pem("OPENSSH PRIVATE KEY", content), "OPENSSH PRIVATE KEY"),
                Arguments.of(Keys.pem("PUBLIC KEY", RSA.getPublic().getEncoded()), "PUBLIC KEY, not a private key"),
                Arguments.of(Keys.pem("CERTIFICATE", content), "CERTIFICATE, not a private key"),
                Arguments.of(Keys.pkcs8(Keys.make("RSA", 1024)), "at least 2048 bits, but this one has 1024"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badKeys")
    void refusesOtherKeysAndQuotesNothingOfThem(String pem, String why) {
        AppJwt.Builder app = AppJwt.builder("app-1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> app.privateKeyPem(pem))
                .withMessageContaining(why)
                .withNoCause()
                .satisfies(e -> {
                    for (String line : pem.split("\n", -1)) {
                        if (line.length() > 20 && !line.startsWith("-----")) {
                            assertThat(e.getMessage()).doesNotContain(line.substring(0, 20));
                        }
                    }
                });
    }

    @Test
    void refusesAPrivateKeyOfAnotherAlgorithm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AppJwt.builder("app-1").privateKey(Keys.make("EC", 256).getPrivate()))
                .withMessage("RS256 needs an RSA key, but this one is for EC");
    }

    @Test
    void signsThroughACallback() throws GeneralSecurityException {
        String jwt = AppJwt.builder("app-1")
                .signer(data -> {
                    Signature signature = Signature.getInstance("SHA256withRSA");
                    signature.initSign(RSA.getPrivate());
                    signature.update(data);
                    return signature.sign();
                })
                .build()
                .sign(NOW);

        assertThat(isSignedBy(jwt, RSA)).isTrue();
    }

    @Test
    void saysWhenItCannotSign() {
        AppJwt app = AppJwt.builder("app-1")
                .signer(data -> {
                    throw new InvalidKeyException("the module is locked");
                })
                .build();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> app.sign(NOW))
                .withMessage("the app JWT could not be signed")
                .withCauseInstanceOf(InvalidKeyException.class);
    }

    @Test
    void refusesSettingsNoProviderWouldTake() {
        AppJwt.Builder app = AppJwt.builder("app-1");

        assertThatIllegalArgumentException().isThrownBy(() -> AppJwt.builder(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> app.lifetime(Duration.ofMinutes(10)));
        assertThatIllegalArgumentException().isThrownBy(() -> app.lifetime(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> app.backdating(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> app.claim("exp", "9"));
        assertThatIllegalArgumentException()
                .isThrownBy(app::build)
                .withMessage("`privateKeyPem`, `privateKey` or `signer` is required");
    }

    static JsonNode part(String jwt, int index) throws IOException {
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder()
                        .decode(List.of(jwt.split("\\.", -1)).get(index)));
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    static boolean isSignedBy(String jwt, KeyPair keys) throws GeneralSecurityException {
        int dot = jwt.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(keys.getPublic());
        signature.update(jwt.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(jwt.substring(dot + 1)));
    }
}
