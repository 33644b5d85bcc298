package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.TokenContext;
import io.github.climatefinance.core.auth.TokenRequest;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.error.TokenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for to get a token, and what is made of the answers. */
class IssuedTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final String TOKEN = "{\"token\":\"crs_synthetic\"}";

    private final IcrAppCredentials credentials =
            IcrCredentials.app("a-1", data -> "synthetic signature".getBytes(StandardCharsets.UTF_8));

    /** Answers what it was given, one after the other, and keeps what was sent. */
    private static final class Registry implements TokenContext {
        private final List<TokenRequest> sent = new ArrayList<>();
        private final Deque<Function<TokenRequest, TokenResponse>> answers = new ArrayDeque<>();
        private Instant now = NOW;

        Registry answers(int status, String body) {
            answers.add(request -> TokenResponse.of(status, Map.of(), body));
            return this;
        }

        /** Refuses a JWT, and tells in doing so that its clock is ahead of what was thought. */
        Registry refusesAndIsAheadBy(Duration time) {
            answers.add(request -> {
                now = now.plus(time);
                return TokenResponse.of(401, Map.of(), "{}");
            });
            return this;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public TokenResponse send(TokenRequest request) {
            sent.add(request);
            return answers.remove().apply(request);
        }
    }

    @Test
    void asksForATokenOfAnInstallation() throws IOException {
        Registry registry = new Registry().answers(201, TOKEN);

        assertThat(installation().fetch(registry).value()).isEqualTo("crs_synthetic");

        TokenRequest request = registry.sent.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.url()).isEqualTo("http://127.0.0.1/api/app/installations/i%201/accessTokens");
        assertThat(request.headers())
                .containsOnlyKeys("Accept", "Authorization", "x-icr-api-version")
                .containsEntry("Accept", "application/json")
                .containsEntry("x-icr-api-version", "2023-06-16");
        JsonNode claims = claims(request);
        assertThat(claims.path("iss").asText()).isEqualTo("a-1");
        assertThat(claims.path("iat").asLong()).isEqualTo(NOW.minusSeconds(60).getEpochSecond());
        assertThat(claims.path("exp").asLong()).isEqualTo(NOW.plusSeconds(540).getEpochSecond());
    }

    @Test
    void asksForATokenOfTheAppItself() throws IOException {
        Registry registry = new Registry().answers(200, TOKEN);

        assertThat(app().fetch(registry)).isEqualTo(AccessToken.of("crs_synthetic"));

        assertThat(registry.sent.get(0).url()).isEqualTo("http://127.0.0.1/api/app/accessTokens");
    }

    @Test
    void aTokenEndsWhenTheRegistrySays() throws IOException {
        Registry registry =
                new Registry().answers(201, "{\"token\":\"crs_synthetic\",\"expiresAt\":\"2026-03-02T13:00:00Z\"}");

        assertThat(installation().fetch(registry))
                .isEqualTo(AccessToken.of("crs_synthetic", NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void aTokenOfAnInstallationLastsTwoHoursWhereTheRegistryDoesNotSay() throws IOException {
        Registry registry = new Registry().answers(201, TOKEN);

        assertThat(installation().fetch(registry)).isEqualTo(AccessToken.of("crs_synthetic", Duration.ofHours(2)));
    }

    @ParameterizedTest
    @CsvSource({"31, 2", "-31, 2", "30, 1", "-30, 1", "0, 1"})
    void asksAgainOnlyIfTheAnswerToldOfAnotherClock(long seconds, int requests) {
        Registry registry = new Registry()
                .refusesAndIsAheadBy(Duration.ofSeconds(seconds))
                .answers(401, "{}")
                .answers(201, TOKEN);

        assertThatThrownBy(() -> installation().fetch(registry))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("HTTP 401");

        assertThat(registry.sent).hasSize(requests);
    }

    @Test
    void theSecondJwtIsSignedByTheClockThatWasTold() throws IOException {
        Registry registry =
                new Registry().refusesAndIsAheadBy(Duration.ofHours(1)).answers(201, TOKEN);

        assertThat(installation().fetch(registry).value()).isEqualTo("crs_synthetic");

        assertThat(claims(registry.sent.get(1)).path("iat").asLong())
                .isEqualTo(NOW.plus(Duration.ofHours(1)).minusSeconds(60).getEpochSecond());
    }

    @Test
    void anotherRefusalIsNoMatterOfClocks() {
        Registry registry = new Registry();
        registry.answers.add(request -> {
            registry.now = NOW.plus(Duration.ofHours(1));
            return TokenResponse.of(403, Map.of(), "{}");
        });

        assertThatThrownBy(() -> installation().fetch(registry)).hasMessageContaining("HTTP 403");

        assertThat(registry.sent).hasSize(1);
    }

    @Test
    void aRefusalQuotesNoProofAndNoId() {
        Registry registry = new Registry();
        registry.answers.add(request -> TokenResponse.of(
                401, Map.of(), "{\"error\":\"" + jwt(request) + "\",\"message\":\"bad " + jwt(request) + "\"}"));

        assertThatThrownBy(() -> installation().fetch(registry))
                .isInstanceOfSatisfying(
                        TokenException.class,
                        refused ->
                                assertThat(String.valueOf(refused.error())).doesNotContain(jwt(registry.sent.get(0))))
                .hasMessageNotContaining(jwt(registry.sent.get(0)))
                .hasMessageNotContaining("i 1")
                .hasMessageContaining("\"bad ")
                .hasMessageEndingWith("(POST /app/installations/{installationId}/accessTokens)");
    }

    @Test
    void onlyTheTokenThatWasRevokedIsForgotten() throws IOException {
        IssuedTokens tokens = installation();
        assertThat(tokens.current()).isEmpty();
        assertThat(tokens.fetch(new Registry().answers(201, TOKEN))).isNotNull();

        tokens.revoked("crs_another");
        assertThat(tokens.current()).contains("crs_synthetic");
        tokens.revoked("crs_synthetic");
        assertThat(tokens.current()).isEmpty();
    }

    @Test
    void aTokenThatNoHeaderCanCarryIsNoToken() {
        assertThatThrownBy(() -> installation().fetch(new Registry().answers(201, "{\"token\":\"two lines\\n\"}")))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("the registry's answer with a token cannot be used")
                .hasMessageNotContaining("two lines");
    }

    @Test
    void showsOnlyWhereItsTokensComeFrom() {
        assertThat(installation()).hasToString("IssuedTokens[/app/installations/{installationId}/accessTokens]");
    }

    private IssuedTokens installation() {
        return (IssuedTokens) credentials.installation("i 1").at("http://127.0.0.1/api/");
    }

    private IssuedTokens app() {
        return (IssuedTokens) credentials.itself().at("http://127.0.0.1/api");
    }

    private static String jwt(TokenRequest request) {
        return String.valueOf(request.headers().get("Authorization")).substring("Bearer ".length());
    }

    private static JsonNode claims(TokenRequest request) throws IOException {
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(jwt(request).split("\\.", -1)[1]));
    }
}
