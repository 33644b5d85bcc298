package io.github.climatefinance.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
    private static final String SECRET = "synthetic-Marker-7Q";

    @Test
    void basicIsKeyAndSecretInUtf8WithoutLineBreak() {
        String value = BasicCredentials.of("käy", "p:ä " + "x".repeat(100)).authorization();

        assertThat(value).startsWith("Basic ").doesNotContain("\n", "\r");
        byte[] pair = Base64.getDecoder().decode(value.substring("Basic ".length()));
        assertThat(new String(pair, StandardCharsets.UTF_8)).isEqualTo("käy:p:ä " + "x".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a:b", "a\n", "a\r\nX-Injected: 1", "\u0000", "\u007f", "\u0085"})
    void refusesBasicKeysThatCannotBeSent(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasicCredentials.of(key, SECRET))
                .withMessageContaining("`key`")
                .satisfies(CredentialTest::showsNoSecret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", SECRET + "\n", SECRET + "\r", "\u0000" + SECRET})
    void refusesBasicSecretsThatCannotBeSent(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasicCredentials.of("key", secret))
                .withMessageContaining("`secret`")
                .satisfies(CredentialTest::showsNoSecret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", SECRET + "\n", SECRET + "ä", " " + SECRET, SECRET + " ", SECRET + "\u0000"})
    void refusesApiKeysThatCannotBeSent(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiKeyCredentials.of("X-Api-Key", key))
                .withMessageContaining("`key`")
                .satisfies(CredentialTest::showsNoSecret);
    }

    @Test
    void refusesApiKeyHeadersThatAreNoNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiKeyCredentials.of("X Api", SECRET));
        assertThatIllegalArgumentException().isThrownBy(() -> ApiKeyCredentials.of("", SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bearer " + SECRET, SECRET + "\n", SECRET + "é"})
    void refusesTokensThatCannotBeSent(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BearerCredentials.of(token))
                .withMessageContaining("`token`")
                .satisfies(CredentialTest::showsNoSecret);
    }

    @Test
    void refusesNullByName() {
        assertThatThrownBy(() -> BasicCredentials.of("key", nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("secret");
    }

    @Test
    void showsNoSecretInToString() {
        List<Object> bearers = List.of(
                BasicCredentials.of("key-" + SECRET, SECRET),
                ApiKeyCredentials.of("X-Api-Key", SECRET),
                BearerCredentials.of(SECRET),
                BearerCredentials.from(context -> AccessToken.of(SECRET)),
                AccessToken.of(SECRET),
                AccessToken.of(SECRET, Duration.ofMinutes(1)),
                AccessToken.of(SECRET, Instant.EPOCH),
                OAuthGrant.clientCredentials("https://auth.example/token?key=" + SECRET, "id", SECRET)
                        .secretField("pin", SECRET)
                        .build(),
                TokenRequest.post("https://auth.example/token?key=" + SECRET)
                        .bearer(SECRET)
                        .json(SECRET),
                TokenRequest.post("https://auth.example/token?key=" + SECRET)
                        .basic("id", SECRET)
                        .form("password", SECRET)
                        .build(),
                TokenResponse.of(200, java.util.Map.of("x", SECRET), SECRET));

        assertThat(bearers).allSatisfy(bearer -> assertThat(bearer.toString()).doesNotContain(SECRET));
        assertThat(bearers.subList(0, 3))
                .allSatisfy(bearer -> assertThat(bearer.toString()).contains("███"));
    }

    @Test
    void comparesByValueWithoutRegardToTheCaseOfHeaders() {
        assertThat(BasicCredentials.of("a", "b"))
                .isEqualTo(BasicCredentials.of("a", "b"))
                .isNotEqualTo(BasicCredentials.of("a", "c"));
        assertThat(ApiKeyCredentials.of("X-Key", "b"))
                .isEqualTo(ApiKeyCredentials.of("x-key", "b"))
                .hasSameHashCodeAs(ApiKeyCredentials.of("x-key", "b"));
    }

    static void showsNoSecret(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(SECRET);
        }
    }

    @SuppressWarnings("NullAway") // what callers without a checker do
    private static String nothing() {
        return null;
    }
}
