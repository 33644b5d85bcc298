package io.github.climatefinance.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.SecureUrl;
import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.ForbiddenException;
import io.github.climatefinance.core.error.StreamException;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.UnauthorizedException;
import io.github.climatefinance.core.stream.StreamSettings;
import java.security.cert.CertPathBuilderException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What ends a stream for good, and what does not. */
@Timeout(60)
class RefusalTest {
    @RegisterExtension
    final StreamFixture provider = new StreamFixture();

    private final Collector consumer = Collector.ofAll();

    @Test
    void getsOneNewTokenAfterA401() throws Exception {
        provider.refuse(number -> number == 1 ? StreamFixture.status(401) : null);
        provider.stream().subscribe(consumer);

        provider.peer().send("a=1");

        consumer.connected();
        assertThat(consumer.item()).isEqualTo("a=1");
        assertThat(provider.server.takeRequest().getHeaders().get("Authorization"))
                .endsWith("-1");
        assertThat(provider.server.takeRequest().getHeaders().get("Authorization"))
                .endsWith("-2");
    }

    @Test
    void takesTheTokenAtHandWhenItConnectsAgain() throws Exception {
        provider.refuse(number -> number == 2 ? StreamFixture.status(401) : null);
        provider.stream().subscribe(consumer);

        provider.peer().send("a=1").drop();
        provider.peer();

        provider.server.takeRequest();
        assertThat(provider.server.takeRequest().getHeaders().get("Authorization"))
                .endsWith("-1");
        assertThat(provider.server.takeRequest().getHeaders().get("Authorization"))
                .endsWith("-2");
    }

    @Test
    void endsWhenTheNewTokenIsRefusedToo() {
        provider.refuse(number -> StreamFixture.status(401));
        provider.stream().subscribe(consumer);

        assertThat(consumer.error()).isInstanceOf(UnauthorizedException.class);
        assertThat(provider.handshakes()).isEqualTo(2);
        assertThat(consumer.isEmpty()).isTrue();
    }

    @Test
    void endsOnA403WithWhatTheProviderSaysOfIt() {
        provider.refuse(number -> new MockResponse.Builder()
                .code(403)
                .setHeader("X-Request-Id", "r-7")
                .body("{\"message\":\"no prices for " + StreamFixture.SECRET + "-1\"}")
                .build());
        provider.stream().subscribe(consumer);

        assertThat(consumer.error())
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("acme openLines failed: HTTP 403, \"no prices for ███\" (GET /lines, request id r-7)");
        assertThat(((ApiException) consumer.error()).body()).isEqualTo("{\"message\":\"no prices for ███\"}");
        assertThat(provider.handshakes()).isEqualTo(1);
    }

    @Test
    void endsOnA400() {
        provider.refuse(number -> StreamFixture.status(400));
        provider.stream().subscribe(consumer);

        assertThat(consumer.error()).isInstanceOf(BadRequestException.class);
    }

    @Test
    void endsOnAnAnswerThatIsSuccessButNoWebSocket() {
        provider.refuse(number -> StreamFixture.status(200));
        provider.stream().subscribe(consumer);

        assertThat(consumer.error())
                .isInstanceOf(ApiException.class)
                .hasMessage("acme openLines failed: HTTP 200, which opens no web socket (GET /lines)");
    }

    @Test
    void endsOnAnErrorThatAnswersTheSubscription() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer().send("error: no such line for " + StreamFixture.SECRET + "-1");

        consumer.connected();
        assertThat(consumer.error())
                .isInstanceOf(StreamException.class)
                .hasMessage("acme openLines: the provider reported an error, \"no such line for ███\"");
        assertThat(peer.closeCode()).isEqualTo(1000);
        assertThat(provider.handshakes()).isEqualTo(1);
    }

    @Test
    void endsWhenTheProviderClosesForAFaultOfTheSubscription() {
        provider.stream().subscribe(consumer);
        provider.peer().close(1008, "");

        consumer.connected();
        assertThat(consumer.error()).hasMessage("acme openLines: the provider closed the connection with code 1008");
    }

    @Test
    void endsWhenNoTokenIsGiven() {
        provider.client(provider.builder().credentials(Map.of("bearer", BearerCredentials.from(context -> {
            throw TokenException.refused("no such client", 401, "invalid_client");
        }))));
        provider.stream().subscribe(consumer);

        assertThat(consumer.error()).isInstanceOf(TokenException.class);
        assertThat(provider.handshakes()).isZero();
    }

    /** Nothing in it gets better by connecting again. */
    @Test
    void endsOnACertificateNobodyTrusts() {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName(provider.server.getHostName())
                .build();
        provider.server.useHttps(
                new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());

        provider.stream().subscribe(consumer);

        assertThat(consumer.error()).hasRootCauseInstanceOf(CertPathBuilderException.class);
        assertThat(provider.handshakes()).isZero();
        assertThat(consumer.isEmpty()).isTrue();
    }

    @Test
    void outlivesATokenEndpointThatIsDown() {
        provider.client(provider.builder().credentials(Map.of("bearer", BearerCredentials.from(context -> {
            if (provider.tokens.incrementAndGet() < 3) {
                throw TokenException.refused("down", 503, null);
            }
            return AccessToken.of("late");
        }))));
        provider.stream().subscribe(consumer);

        assertThat(consumer.disconnected().cause()).isInstanceOf(TokenException.class);
        assertThat(consumer.disconnected().cause()).isInstanceOf(TokenException.class);
        provider.peer();
        consumer.connected();
    }

    @Test
    void aHandshakeWithoutAnAnswerEndsWithTheAttempt() {
        provider.refuse(number -> number == 1
                ? new MockResponse.Builder()
                        .code(200)
                        .headersDelay(60, TimeUnit.SECONDS)
                        .build()
                : null);
        provider.client(provider.builder().attemptTimeout(Duration.ofMillis(100)));
        provider.stream().subscribe(consumer);

        assertThat(consumer.disconnected().cause())
                .isInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("within the 100 ms of an attempt");
    }

    @Test
    void theLimitOfAnAttemptDoesNotBindWhatHasBecomeASocket() {
        provider.client(provider.builder().attemptTimeout(Duration.ofMillis(300)));
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();

        long later = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(400);
        Eventually.so(() -> System.nanoTime() > later);
        peer.send("a=1");

        assertThat(consumer.item()).isEqualTo("a=1");
    }

    @Test
    void refusesAPlainAddressBeyondThisMachineAndMissingCredentials() {
        assertThatThrownBy(() -> SecureUrl.parseSocket("url", "ws://prices.invalid/"))
                .hasMessageStartingWith("`url` must be https, because credentials are sent to it");
        assertThat(SecureUrl.parseSocket("url", "WSS://prices.invalid/x"))
                .isEqualTo(HttpUrl.get("https://prices.invalid/x"));
        assertThat(SecureUrl.parseSocket("url", "ws://127.0.0.1:1/x")).isEqualTo(HttpUrl.get("http://127.0.0.1:1/x"));
        provider.client(provider.builder().credentials(Map.of()));
        StreamSettings settings = StreamFixture.settings().build();
        assertThatThrownBy(() -> provider.client().stream(
                        provider.server.url("/"), new StreamFixture.Lines(provider.reads), settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`bearer`");
    }
}
