package io.github.climatefinance.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.AppJwt;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Keys;
import io.github.climatefinance.core.auth.TokenPolicy;
import io.github.climatefinance.core.auth.TokenRequest;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.auth.TokenSource;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a token is renewed, and who waits for it. */
@Timeout(30)
class TokenRenewalTest {
    private static final List<List<String>> SECURITY = List.of(List.of("bearer"));

    private final TurnableTime time = new TurnableTime();
    private final ServerClock clock = new ServerClock(time);
    private final TokenServer server = new TokenServer();
    private final List<Authorizer> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Authorizer::close);
        server.close();
    }

    @Test
    void servesAFreshTokenWithoutAsking() {
        Authorizer authorizer = authorizer(server.grant());
        header(authorizer);
        time.advance(Duration.ofMinutes(54));

        assertThat(header(authorizer)).isEqualTo("Bearer token-1");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void servesTheOldTokenAtOnceWhileItRenewsInTheBackground() {
        Authorizer authorizer = authorizer(server.grant());
        header(authorizer);
        time.advance(Duration.ofMinutes(56));
        server.hold();

        for (int i = 0; i < 20; i++) {
            assertThat(header(authorizer)).isEqualTo("Bearer token-1");
        }
        server.awaitRequest();
        assertThat(header(authorizer)).isEqualTo("Bearer token-1");
        server.release();

        awaitHeader(authorizer, "Bearer token-2");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void asksOnceWhenARenewalEndsWhileACallerLooksAtTheOldToken() {
        AtomicReference<Runnable> whileLooking = new AtomicReference<>(() -> {});
        Time interrupted = new Time() {
            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public long nanos() {
                whileLooking.getAndSet(() -> {}).run();
                return time.nanos();
            }
        };
        Authorizer authorizer = authorizer(server.grant(), interrupted);
        header(authorizer);
        time.advance(Duration.ofMinutes(56));
        server.hold();
        header(authorizer);
        server.awaitRequest();
        whileLooking.set(() -> {
            server.release();
            awaitHeader(authorizer, "Bearer token-2");
            server.hold();
        });

        assertThat(header(authorizer)).isEqualTo("Bearer token-1");

        // A third fetch that began then would give a token whose hour is over.
        time.advance(Duration.ofHours(1));
        server.release();
        assertThat(header(authorizer)).isEqualTo("Bearer token-3");
        assertThat(header(authorizer)).isEqualTo("Bearer token-3");
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void waitsForTheNewTokenInTheLastHalfMinute() {
        Authorizer authorizer = authorizer(server.grant());
        header(authorizer);
        time.advance(Duration.ofSeconds(3600 - 29));

        assertThat(header(authorizer)).isEqualTo("Bearer token-2");
    }

    @Test
    void waitsForARenewalThatIsUnderWayOnceTheTokenIsTooOld() throws Exception {
        Authorizer authorizer = authorizer(server.grant());
        header(authorizer);
        time.advance(Duration.ofMinutes(56));
        server.hold();
        header(authorizer);
        server.awaitRequest();
        time.advance(Duration.ofMinutes(4));

        try (Callers<String> callers = new Callers<>(5, () -> header(authorizer))) {
            callers.start();
            callers.awaitAllWaiting();
            server.release();
            for (var result : callers.results()) {
                assertThat(result.get(20, TimeUnit.SECONDS)).isEqualTo("Bearer token-2");
            }
        }
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void renewsShortTokensLate() {
        server.lifetime("180");
        Authorizer authorizer = authorizer(server.grant());
        header(authorizer);

        time.advance(Duration.ofSeconds(134));
        assertThat(header(authorizer)).isEqualTo("Bearer token-1");
        assertThat(server.requests()).isEqualTo(1);

        time.advance(Duration.ofSeconds(29));
        assertThat(header(authorizer)).isEqualTo("Bearer token-2");
    }

    @Test
    void usesATokenThatIsTooOldOnArrivalOnce() {
        server.lifetime("0");
        Authorizer authorizer = authorizer(server.grant());

        assertThat(header(authorizer)).isEqualTo("Bearer token-1");
        assertThat(header(authorizer)).isEqualTo("Bearer token-2");
    }

    @Test
    void pausesLongerAfterEachFailedRenewal() {
        AtomicInteger fetches = new AtomicInteger();
        TokenSource source = context -> {
            if (fetches.incrementAndGet() == 1) {
                return AccessToken.of("first", Duration.ofHours(1));
            }
            throw new IOException("the endpoint is away");
        };
        FetchMeans atOnce = new FetchMeans(server.transport(), clock, time, Sleeper.real(), Runnable::run);
        TokenCell cell = new TokenCell(BearerCredentials.from(source), atOnce);
        cell.get(scope());
        time.advance(Duration.ofMinutes(56));

        List<Integer> tried = new ArrayList<>();
        for (int second = 0; second < 60; second++) {
            int before = fetches.get();
            assertThat(cell.get(scope())).isEqualTo(AccessToken.of("first", Duration.ofHours(1)));
            if (fetches.get() > before) {
                tried.add(second);
            }
            time.advance(Duration.ofSeconds(1));
        }

        assertThat(tried).containsExactly(0, 5, 15, 35);
    }

    @Test
    void keepsATokenWithoutAnEnd() {
        AtomicInteger fetches = new AtomicInteger();
        Authorizer authorizer = authorizer((TokenSource) context -> AccessToken.of("t" + fetches.incrementAndGet()));
        header(authorizer);
        time.advance(Duration.ofDays(10_000));

        assertThat(header(authorizer)).isEqualTo("Bearer t1");
    }

    @Test
    void measuresAnExpiryMomentByTheProvidersClock() {
        Duration ahead = Duration.ofHours(2);
        clock.observe(TurnableTime.START.plus(ahead), TurnableTime.START, TurnableTime.START);
        AtomicInteger fetches = new AtomicInteger();
        Authorizer authorizer = authorizer((TokenSource) context -> AccessToken.of(
                "t" + fetches.incrementAndGet(), TurnableTime.START.plus(ahead).plus(Duration.ofHours(1))));

        assertThat(header(authorizer)).isEqualTo("Bearer t1");
        time.advance(Duration.ofMinutes(54));
        assertThat(header(authorizer)).isEqualTo("Bearer t1");
        time.advance(Duration.ofMinutes(7));
        assertThat(header(authorizer)).isEqualTo("Bearer t2");
    }

    @Test
    void exchangesAnAppJwtOfTheProvidersTimeForAnotherToken() throws Exception {
        try (MockWebServer provider = new MockWebServer()) {
            provider.start();
            provider.enqueue(new MockResponse(
                    201, Headers.of(), "{\"token\":\"installation-token\",\"expiresAt\":\"2026-11-21T15:00:00Z\"}"));
            clock.observe(TurnableTime.START.plus(Duration.ofHours(3)), TurnableTime.START, TurnableTime.START);
            AppJwt app = AppJwt.builder("app-7")
                    .privateKeyPem(Keys.pkcs8(Keys.rsa()))
                    .build();
            String url = provider.url("/app/installations/9/accessTokens").toString();
            Authorizer authorizer = authorizer((TokenSource) context -> {
                TokenResponse answer = context.send(TokenRequest.post(url)
                        .bearer(app.sign(context.now()))
                        .json("{\"permissions\":[]}")
                        .build());
                return AccessToken.of(
                        answer.text("token").orElseThrow(),
                        Instant.parse(answer.text("expiresAt").orElseThrow()));
            });

            assertThat(header(authorizer)).isEqualTo("Bearer installation-token");

            RecordedRequest request = provider.takeRequest();
            String jwt = String.valueOf(request.getHeaders().get("Authorization"));
            long iat = claims(jwt.substring("Bearer ".length())).get("iat").longValue();
            long now = clock.now().getEpochSecond();
            assertThat(Instant.ofEpochSecond(now)).isEqualTo(Instant.parse("2026-11-21T13:00:00Z"));
            assertThat(iat).isEqualTo(now - 60);
            assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
            assertThat(String.valueOf(request.getBody())).contains("permissions");
        }
    }

    @Test
    void handsOutTheAppJwtItselfAndMakesItAnewBeforeItEnds() {
        AppJwt app =
                AppJwt.builder("app-7").privateKeyPem(Keys.pkcs8(Keys.rsa())).build();
        Authorizer authorizer = authorizer(app);

        String first = header(authorizer);
        time.advance(Duration.ofMinutes(6));
        assertThat(header(authorizer)).isEqualTo(first);
        time.advance(Duration.ofMinutes(3));
        assertThat(header(authorizer)).isNotEqualTo(first).startsWith("Bearer ey");
    }

    private static JsonNode claims(String jwt) throws IOException {
        String payload = List.of(jwt.split("\\.", -1)).get(1);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private Authorizer authorizer(TokenSource source) {
        return authorizer(source, time);
    }

    private Authorizer authorizer(TokenSource source, Time ticking) {
        Authorizer authorizer = new Authorizer(
                Map.of("bearer", BearerCredentials.from(source, TokenPolicy.defaults())),
                server.transport(),
                clock,
                ticking,
                Sleeper.real());
        opened.add(authorizer);
        return authorizer;
    }

    private String header(Authorizer authorizer) {
        return authorizer.authorize(SECURITY, scope()).headers().getOrDefault("Authorization", "none");
    }

    private CallScope scope() {
        return new CallScope("test call", Duration.ofSeconds(20), time, Sleeper.real());
    }

    /** The renewal ends on its own thread, a moment after its answer. */
    private void awaitHeader(Authorizer authorizer, String expected) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!header(authorizer).equals(expected)) {
            assertThat(System.nanoTime()).as("still not " + expected).isLessThan(limit);
            Thread.onSpinWait();
        }
    }
}
