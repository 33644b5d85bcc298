package io.github.climatefinance.core.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClientBuilderTest {
    private static final ProviderProfile PROFILE =
            ProviderProfile.builder("acme").build();
    private static final ApiCall<Void> PING = ApiCall.of(
                    Operation.of("ping", "GET", "/ping")
                            .safety(Safety.READ)
                            .security("basic")
                            .build(),
                    Answer.none())
            .build();

    private static final class Builder extends ClientBuilder<Builder> {
        Builder() {
            super(PROFILE);
        }

        @Override
        protected Builder self() {
            return this;
        }

        ClientRuntime build(@Nullable String url) {
            Map<String, Credential> credentials = Map.of("basic", BasicCredentials.of("key", "synthetic"));
            return runtime(url, credentials);
        }
    }

    @Test
    void buildsARuntimeThatCallsTheDefaultUrlAndEndsWithClose() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().code(204).build());
            ClientRuntime runtime = new Builder()
                    .applicationName("ledger")
                    .build(server.url("/api/").toString());

            assertThat(runtime.calls()
                            .callWithResponse(PING, RequestOptions.none())
                            .status())
                    .isEqualTo(204);
            assertThat(server.takeRequest().getTarget()).isEqualTo("/api/ping");
            runtime.close();
            assertThatThrownBy(() -> runtime.calls().call(PING, RequestOptions.none()))
                    .isInstanceOf(CallCancelledException.class);
        }
    }

    @Test
    void refusesMissingAndUnusableSettings() {
        assertThatThrownBy(() -> new Builder().build(null)).hasMessage("`environment` or `baseUrl` is required");
        assertThatThrownBy(() -> new Builder().baseUrl("nonsense").build(null))
                .hasMessage("`baseUrl` must be an absolute http or https URL");
        assertThatThrownBy(() -> new Builder().build("http://api.invalid"))
                .hasMessageStartingWith("`baseUrl` must be https");
        assertThatThrownBy(() -> new Builder().timeout(Duration.ofSeconds(-1)))
                .hasMessage("`timeout` must be longer than zero, but was PT-1S");
        assertThatThrownBy(() -> new Builder().applicationName(" ")).hasMessage("`applicationName` must not be blank");
        assertThatThrownBy(() -> new Builder().applicationName("a\nb").build("https://api.invalid"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`User-Agent`");
    }

    @Test
    void anotherGenerationHasTheSameSettingsButItsOwnAddressAndCredentials() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().code(204).build());
            server.enqueue(new MockResponse.Builder().code(204).build());
            ClientRuntime first = new Builder()
                    .applicationName("ledger")
                    .build(server.url("/v3/").toString());
            ClientRuntime second =
                    first.at(server.url("/v2/").toString(), Map.of("basic", BasicCredentials.of("key", "other")));

            first.calls().call(PING, RequestOptions.none());
            first.close();
            second.calls().call(PING, RequestOptions.none());
            second.close();

            RecordedRequest one = server.takeRequest();
            RecordedRequest other = server.takeRequest();
            assertThat(one.getTarget()).isEqualTo("/v3/ping");
            assertThat(other.getTarget()).isEqualTo("/v2/ping");
            assertThat(other.getHeaders().get("User-Agent"))
                    .isEqualTo(one.getHeaders().get("User-Agent"))
                    .contains("ledger");
            assertThat(other.getHeaders().get("Authorization"))
                    .isNotEqualTo(one.getHeaders().get("Authorization"));
            assertThat(other.getConnectionIndex()).as("the same connection").isEqualTo(one.getConnectionIndex());
        }
    }

    @Test
    void anotherIdentityHasTheSameConnectionsAndClockButItsOwnCredentials() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            String inAnHour = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    ZonedDateTime.now(ZoneOffset.UTC).plusHours(1));
            server.enqueue(new MockResponse.Builder()
                    .code(204)
                    .setHeader("Date", inAnHour)
                    .build());
            server.enqueue(new MockResponse.Builder().code(204).build());
            AtomicReference<Instant> told = new AtomicReference<>(Instant.EPOCH);
            ClientRuntime first = new Builder().build(server.url("/api/").toString());
            ClientRuntime second = first.as(Map.of("basic", BearerCredentials.from(context -> {
                told.set(context.now());
                return AccessToken.of("synthetic-token");
            })));

            first.calls().call(PING, RequestOptions.none());
            first.close();
            second.calls().call(PING, RequestOptions.none());
            second.close();

            RecordedRequest one = server.takeRequest();
            RecordedRequest other = server.takeRequest();
            assertThat(other.getTarget()).isEqualTo(one.getTarget()).isEqualTo("/api/ping");
            assertThat(one.getHeaders().get("Authorization")).startsWith("Basic ");
            assertThat(other.getHeaders().get("Authorization")).isEqualTo("Bearer synthetic-token");
            assertThat(other.getConnectionIndex()).as("the same connection").isEqualTo(one.getConnectionIndex());
            assertThat(told.get())
                    .as("the server's clock")
                    .isAfter(Instant.now().plus(Duration.ofMinutes(50)));
        }
    }

    @Test
    void whatIsMadeOfAClosedRuntimeSendsNothing() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            ClientRuntime closed = new Builder().build(server.url("/api/").toString());
            closed.close();
            Map<String, Credential> credentials = Map.of("basic", BasicCredentials.of("key", "secret"));

            for (ClientRuntime made :
                    List.of(closed.as(credentials), closed.at(server.url("/v2/").toString(), credentials))) {
                assertThatThrownBy(() -> made.calls().call(PING, RequestOptions.none()))
                        .isInstanceOf(CallCancelledException.class)
                        .hasMessageContaining("the client is closed");
            }
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @Test
    void aHeaderParameterIsCheckedWhenItIsSetAndNotEchoed() {
        Builder builder = new Builder();

        assertThatThrownBy(() -> builder.headerParameter("X-Partner", "hidden\nvalue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`X-Partner`")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void readsEnvironmentVariablesOfTheProvider() {
        EnvironmentVariables variables = EnvironmentVariables.of(
                PROFILE, Map.of("CLIMATEFINANCE_ACME_API_KEY", " synthetic ", "CLIMATEFINANCE_ACME_BLANK", " "));

        assertThat(variables.required("API_KEY")).isEqualTo("synthetic");
        assertThat(variables.optional("BLANK")).isEmpty();
        assertThatThrownBy(() -> variables.required("SECRET"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable `CLIMATEFINANCE_ACME_SECRET` is not set");
    }

    @Test
    void readsVariablesThatNameAConstant() {
        EnvironmentVariables variables = EnvironmentVariables.of(
                PROFILE, Map.of("CLIMATEFINANCE_ACME_SAFETY", "Keyed", "CLIMATEFINANCE_ACME_WRONG", "moon"));

        assertThat(variables.optional("SAFETY", Safety.class)).contains(Safety.KEYED);
        assertThat(variables.optional("NONE", Safety.class)).isEmpty();
        assertThatThrownBy(() -> variables.optional("WRONG", Safety.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable `CLIMATEFINANCE_ACME_WRONG` must be one of"
                        + " [READ, IDEMPOTENT, KEYED, UNSAFE], but was \"moon\"");
    }

    @Test
    void asksForOneOfTwoVariables() {
        EnvironmentVariables variables = EnvironmentVariables.of(PROFILE, Map.of("CLIMATEFINANCE_ACME_ONE", "x"));

        variables.requireEither("ONE", "OTHER");
        variables.requireEither("OTHER", "ONE");
        assertThatThrownBy(() -> variables.requireEither("OTHER", "THIRD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable `CLIMATEFINANCE_ACME_OTHER` or `CLIMATEFINANCE_ACME_THIRD`"
                        + " is required");
    }
}
