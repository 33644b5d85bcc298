package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.contract.PromptSockets;
import io.github.climatefinance.sandbox.IcrSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registry whose clock is not ours, and which says in its answers what time it has. */
class AppClockTest {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private Duration ahead = Duration.ZERO;
    private Duration life = Duration.ofHours(2);

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return answer(request)
                        .setHeader("Date", HTTP_DATE.format(now()))
                        .build();
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {15, -5, 90, -90})
    void signsByTheRegistrysClockOnceAnAnswerToldIt(long minutes) {
        ahead = Duration.ofMinutes(minutes);
        try (IcrApp app = app()) {
            assertThat(app.installation("i-1").organizations().get("o-1").id()).isEqualTo("o-1");
            assertThat(paths())
                    .containsExactly(
                            "/app/installations/i-1/accessTokens",
                            "/app/installations/i-1/accessTokens",
                            "/organizations/o-1");

            assertThat(app.installation("i-2").organizations().get("o-2").id()).isEqualTo("o-2");
            assertThat(paths())
                    .as("what one client was told of the clock is known to the next")
                    .endsWith("/organizations/o-1", "/app/installations/i-2/accessTokens", "/organizations/o-2");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {15, -5})
    void theJwtOfTheAppsOwnCallsIsSignedAnewToo(long minutes) {
        ahead = Duration.ofMinutes(minutes);
        try (IcrApp app = app()) {
            assertThat(app.installations().get("i-1").id()).isEqualTo("i-1");
        }
        assertThat(paths()).containsExactly("/app/installations/i-1", "/app/installations/i-1");
    }

    @Test
    void sendsNoTokenThatHasEnded() {
        life = Duration.ZERO;
        try (IcrApp app = app()) {
            IcrClient client = app.installation("i-1");

            assertThat(client.organizations().get("o-1")).isNotNull();
            assertThat(client.organizations().get("o-1")).isNotNull();
        }
        assertThat(paths())
                .containsExactly(
                        "/app/installations/i-1/accessTokens",
                        "/organizations/o-1",
                        "/app/installations/i-1/accessTokens",
                        "/organizations/o-1");
    }

    @Test
    void keepsATokenThatLastsLongByTheRegistrysClock() {
        ahead = Duration.ofHours(3);
        try (IcrApp app = app()) {
            IcrClient client = app.installation("i-1");

            assertThat(client.organizations().get("o-1")).isNotNull();
            assertThat(client.organizations().get("o-1")).isNotNull();
        }
        assertThat(paths()).filteredOn(path -> path.endsWith("/accessTokens")).hasSize(2);
    }

    @Test
    void theClientsOfAllInstallationsShareOneSetOfConnections() {
        try (IcrApp app = app()) {
            for (String id : List.of("1", "2", "3")) {
                assertThat(app.installation("i-" + id)
                                .organizations()
                                .get("o-" + id)
                                .id())
                        .isEqualTo("o-" + id);
            }
            assertThat(app.installations().get("i-1").id()).isEqualTo("i-1");
        }
        assertThat(requests)
                .hasSize(7)
                .extracting(RecordedRequest::getConnectionIndex)
                .containsOnly(0);
    }

    private IcrApp app() {
        return IcrApp.builder()
                .baseUrl(server.url("/").toString())
                .credentials(IcrCredentials.app("a-1", Keys.PEM))
                .build();
    }

    /** Making a key takes a while. */
    private static final class Keys {
        static final String PEM = pem();

        private static String pem() {
            try (IcrSandbox sandbox = IcrSandbox.start()) {
                return sandbox.appPrivateKeyPem();
            }
        }
    }

    private Instant now() {
        return Instant.now().plus(ahead);
    }

    private List<String> paths() {
        return new ArrayList<>(requests.stream().map(RecordedRequest::getTarget).toList());
    }

    private MockResponse.Builder answer(RecordedRequest request) {
        String target = request.getTarget();
        String authorization = String.valueOf(request.getHeaders().get("Authorization"));
        if (target.startsWith("/app/") && !isTimely(authorization)) {
            return json(401, "{\"statusCode\":401,\"message\":\"Unauthorized\"}");
        }
        String id = target.substring(target.lastIndexOf('/') + 1);
        if (target.endsWith("/accessTokens")) {
            return json(
                    201,
                    "{\"id\":\"t\",\"token\":\"crs_synthetic" + requests.size() + "\",\"expiresAt\":\""
                            + now().plus(life) + "\"}");
        }
        return json(200, "{\"id\":\"" + id + "\"}");
    }

    private boolean isTimely(String authorization) {
        String claims =
                new String(Base64.getUrlDecoder().decode(authorization.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        try {
            var json = new ObjectMapper().readTree(claims);
            long now = now().getEpochSecond();
            return json.path("iat").asLong() <= now
                    && json.path("exp").asLong() > now
                    && json.path("exp").asLong() <= now + TimeUnit.MINUTES.toSeconds(10);
        } catch (IOException e) {
            return false;
        }
    }

    private static MockResponse.Builder json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body);
    }
}
