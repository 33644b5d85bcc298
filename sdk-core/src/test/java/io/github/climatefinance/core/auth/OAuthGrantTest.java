package io.github.climatefinance.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.climatefinance.core.error.TokenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthGrantTest {
    private static final String URL = "https://auth.example/oauth/token";
    private static final String SECRET = "synthetic-Marker/7Q+";

    @Test
    void asksForClientCredentialsInTheForm() throws IOException {
        Answering context = new Answering(200, "{\"access_token\":\"t\",\"expires_in\":3600}");

        AccessToken token = OAuthGrant.clientCredentials(URL, "id", SECRET)
                .scope("read", "write")
                .header("X-Api-Key", "k")
                .build()
                .fetch(context);

        assertThat(token).isEqualTo(AccessToken.of("t", Duration.ofHours(1)));
        assertThat(context.request().form())
                .containsExactly(
                        entry("grant_type", "client_credentials"),
                        entry("scope", "read write"),
                        entry("client_id", "id"),
                        entry("client_secret", SECRET));
        assertThat(context.request().headers()).containsEntry("X-Api-Key", "k").doesNotContainKey("Authorization");
    }

    @Test
    void namesTheClientByBasicWhenAsked() throws IOException {
        Answering context = new Answering(200, "{\"access_token\":\"t\"}");

        OAuthGrant.clientCredentials(URL, "id", "s")
                .clientAuthentication(ClientAuthentication.BASIC)
                .build()
                .fetch(context);

        assertThat(context.request().headers()).containsEntry("Authorization", "Basic aWQ6cw==");
        assertThat(context.request().form()).containsOnlyKeys("grant_type");
    }

    @Test
    void namesAClientWithoutASecretByItsId() throws IOException {
        Answering context = new Answering(200, "{\"access_token\":\"t\"}");

        OAuthGrant.clientCredentials(URL, "id").build().fetch(context);

        assertThat(context.request().form()).containsOnlyKeys("grant_type", "client_id");
    }

    @Test
    void sendsAnyOtherGrantByItsTypeAndFields() throws IOException {
        Answering context = new Answering(200, "{\"access_token\":\"t\"}");

        OAuthGrant.ofType(URL, "http://auth.example/grant-type/password-realm")
                .field("realm", "people")
                .field("audience", "https://api.example")
                .field("username", "someone@example.org")
                .field("password", SECRET)
                .client("id", "s")
                .build()
                .fetch(context);

        assertThat(context.request().form())
                .containsEntry("grant_type", "http://auth.example/grant-type/password-realm")
                .containsEntry("realm", "people")
                .containsEntry("password", SECRET)
                .containsEntry("client_secret", "s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"access_token\":\"t\",\"expires_in\":180}|180",
                "{\"access_token\":\"t\",\"expires_in\":\"180\"}|180",
                "{\"access_token\":\"t\",\"expires_in\":180.9}|180",
                "{\"access_token\":\"t\"}|300",
                "{\"access_token\":\"t\",\"expires_in\":null}|300",
                "{\"access_token\":\"t\",\"expires_in\":\"soon\"}|300",
                "{\"access_token\":\"t\",\"expires_in\":1e99}|2147483647",
                "{\"access_token\":\"t\",\"expires_in\":180,\"token_type\":\"bearer\",\"more\":{\"access_token\":\"x\"}}|180",
                "{\"token_type\":\"BearerToken\",\"access_token\":\"t\",\"expires_in\":0}|0"
            })
    void readsAnswersLeniently(String body, long seconds) throws IOException {
        AccessToken token = grant().fetch(new Answering(200, body));

        assertThat(token).isEqualTo(AccessToken.of("t", Duration.ofSeconds(seconds)));
    }

    @Test
    void saysWhyThereWasNoAnswerAndWhereButNoSecret() {
        TokenContext silent = new TokenContext() {
            @Override
            public TokenResponse send(TokenRequest request) throws IOException {
                throw new IOException("Broken pipe for " + SECRET);
            }

            @Override
            public Instant now() {
                return Instant.EPOCH;
            }
        };

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() ->
                        OAuthGrant.clientCredentials(URL, "id", SECRET).build().fetch(silent))
                .withMessage("the token endpoint gave no answer, Broken pipe for ███ (POST " + URL + ")")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void takesTheConfiguredLifetimeWhenTheAnswerHasNone() throws IOException {
        OAuthGrant grant = OAuthGrant.clientCredentials(URL, "id", "s")
                .defaultLifetime(Duration.ofHours(2))
                .build();

        assertThat(grant.fetch(new Answering(200, "{\"access_token\":\"t\"}")).lifetime())
                .contains(Duration.ofHours(2));
    }

    @Test
    void saysStatusAndCodeOfARefusal() {
        Answering context =
                new Answering(401, "{\"error\":\"invalid_client\",\"error_description\":\"Unknown client\\nid\"}");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> grant().fetch(context))
                .withMessage(
                        "the token endpoint answered HTTP 401 invalid_client, \"Unknown client id\" (POST " + URL + ")")
                .satisfies(e -> {
                    assertThat(e.status()).hasValue(401);
                    assertThat(e.error()).contains("invalid_client");
                });
    }

    @Test
    void masksItsSecretsInWhatTheServerSays() {
        Answering context = new Answering(
                400,
                "{\"error\":\"" + SECRET + "\",\"error_description\":\"client_secret=synthetic-Marker%2F7Q%2B or "
                        + SECRET + "\"}");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> grant().fetch(context))
                .satisfies(e ->
                        assertThat(e.toString() + e.error()).contains("███").doesNotContain("synthetic-Marker"));
    }

    @Test
    void hidesASecretWholeThatBeginsWithAnother() {
        OAuthGrant grant = OAuthGrant.clientCredentials("https://auth.example/token", "client", "synthetic")
                .secretField("assertion", "synthetic-longer")
                .build();
        Answering context = new Answering(400, "{\"error_description\":\"bad synthetic-longer\"}");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> grant.fetch(context))
                .withMessageContaining("bad ███\"");
    }

    @Test
    void quotesAtMost200Characters() {
        Answering context = new Answering(400, "{\"error_description\":\"" + "x".repeat(5000) + "\"}");

        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> grant().fetch(context))
                .satisfies(e -> assertThat(e.getMessage())
                        .contains("x".repeat(199) + "…")
                        .doesNotContain("x".repeat(200)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>synthetic-Marker</html>",
                "[]",
                "null",
                "{\"token\":\"synthetic-Marker\"}",
                "{\"access_token\":\"synthetic-Marker\"",
                "{\"access_token\":{\"a\":\"synthetic-Marker\"}}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":\"synthetic-Marker\\nX-Injected: 1\"}",
                "{\"access_token\":\"synthetic-Marker\",\"token_type\":\"DPoP\"}"
            })
    void refusesAnswersWithoutAUsableTokenAndQuotesNothingOfThem(String body) {
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> grant().fetch(new Answering(200, body)))
                .withMessageContaining("200")
                .satisfies(e -> {
                    for (Throwable t = e; t != null; t = t.getCause()) {
                        assertThat(t.toString()).doesNotContain("synthetic-Marker");
                    }
                });
    }

    @Test
    void doesNotTakeARedirectForAnAnswer() {
        assertThatExceptionOfType(TokenException.class)
                .isThrownBy(() -> grant().fetch(new Answering(302, "")))
                .satisfies(e -> assertThat(e.status()).hasValue(302));
    }

    @Test
    void namesItsSecretsForMasking() {
        OAuthGrant grant = OAuthGrant.clientCredentials(URL, "id", "s1")
                .field("password", "s2")
                .secretField("pin", "s3")
                .field("audience", "open")
                .build();

        assertThat(grant.secrets()).containsExactlyInAnyOrder("s1", "s2", "s3");
    }

    /** A client keeps one token for credentials that are equal, and a plan knows by it who approved it. */
    @Test
    void isTheSameOnlyWhereTheSameIsAskedForInTheSameName() {
        assertThat(grant()).isEqualTo(grant()).hasSameHashCodeAs(grant());
        assertThat(List.of(
                        OAuthGrant.clientCredentials(URL + "/other", "id", SECRET)
                                .build(),
                        OAuthGrant.clientCredentials(URL, "other", SECRET).build(),
                        OAuthGrant.clientCredentials(URL, "id", "other").build(),
                        OAuthGrant.clientCredentials(URL, "id", SECRET)
                                .scope("more")
                                .build(),
                        OAuthGrant.clientCredentials(URL, "id", SECRET)
                                .header("X-Tenant", "7")
                                .build(),
                        OAuthGrant.clientCredentials(URL, "id", SECRET)
                                .clientAuthentication(ClientAuthentication.BASIC)
                                .build()))
                .doesNotContain(grant())
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesBlankSettings() {
        assertThatIllegalArgumentException().isThrownBy(() -> OAuthGrant.clientCredentials(URL, " ", "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> OAuthGrant.clientCredentials(URL, "id", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> OAuthGrant.ofType(URL, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OAuthGrant.clientCredentials(URL, "id", "synthetic-Marker\n"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("synthetic-Marker"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OAuthGrant.ofType(URL, "x").defaultLifetime(Duration.ZERO));
    }

    private static OAuthGrant grant() {
        return OAuthGrant.clientCredentials(URL, "id", SECRET).build();
    }

    private static final class Answering implements TokenContext {
        private final TokenResponse answer;
        private TokenRequest request = TokenRequest.get(URL).build();

        Answering(int status, String body) {
            answer = TokenResponse.of(status, Map.of(), body);
        }

        TokenRequest request() {
            return request;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public TokenResponse send(TokenRequest sent) {
            request = sent;
            return answer;
        }
    }

    @Test
    void hidesThePairItSendsAsBasic() {
        OAuthGrant grant = OAuthGrant.clientCredentials("https://login.invalid/token", "id", "s3cr3t /value")
                .clientAuthentication(ClientAuthentication.BASIC)
                .build();
        String pair = Base64.getEncoder().encodeToString("id:s3cr3t+%2Fvalue".getBytes(StandardCharsets.UTF_8));

        assertThat(grant.secrets()).contains("s3cr3t /value", pair);
    }
}
