package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.CANCEL;
import static io.github.climatefinance.core.internal.call.CallFixture.PAY;
import static io.github.climatefinance.core.internal.call.CallFixture.TRIGGER;
import static io.github.climatefinance.core.internal.call.CallFixture.bodyless;
import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.order;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.ApiCall;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may act twice arrives once. */
@Execution(ExecutionMode.CONCURRENT) // each has a server of its own, and most of them wait
class WriteSafetyTest {
    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    static Stream<Named<ApiCall<?>>> unsafeCalls() {
        return Stream.of(
                Named.of("POST with a body", pay()),
                Named.of("POST without a body", bodyless(PAY)),
                Named.of("DELETE", bodyless(CANCEL)),
                Named.of("GET with an effect", bodyless(TRIGGER)),
                Named.of("keyed without a place for its key", order("[]")));
    }

    private OutcomeUnknownException unknown(ApiCall<?> call) {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> fixture.made(call));
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceOn503WithRetryAfterZero(ApiCall<?> call) {
        MockResponse busy = new MockResponse.Builder()
                .code(503)
                .setHeader("Retry-After", "0")
                .build();
        fixture.server.enqueue(busy);
        fixture.server.enqueue(ok("{}"));

        OutcomeUnknownException failure = unknown(call);

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.getCause()).isInstanceOfSatisfying(ApiException.class, cause -> {
            assertThat(cause.status()).isEqualTo(503);
            assertThat(cause.retryAfter()).contains(Duration.ZERO);
        });
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceOn408(ApiCall<?> call) {
        fixture.server.enqueue(status(408));
        fixture.server.enqueue(ok("{}"));

        OutcomeUnknownException failure = unknown(call);

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceWhenTheConnectionDropsAfterTheRequest(ApiCall<?> call) {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("{}"));

        OutcomeUnknownException failure = unknown(call);

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        assertThat(failure.getCause()).isInstanceOf(TransportException.class);
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceWhenAReusedConnectionDrops(ApiCall<?> call) {
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("{}"));

        fixture.made(get());
        OutcomeUnknownException failure = unknown(call);

        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceOnARedirect(ApiCall<?> call) {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(307)
                .setHeader("Location", "/api/elsewhere")
                .build());
        fixture.server.enqueue(ok("{}"));

        OutcomeUnknownException failure = unknown(call);

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceWhenTheAnswerIsTooSlow(ApiCall<?> call) {
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        OutcomeUnknownException failure = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> fixture.calls()
                        .call(
                                call,
                                RequestOptions.builder()
                                        .attemptTimeout(Duration.ofSeconds(1))
                                        .build()));

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceOverHttp2(ApiCall<?> call) {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName(fixture.server.getHostName())
                .build();
        HandshakeCertificates tls = new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(certificate.certificate())
                .build();
        fixture.server.useHttps(tls.sslSocketFactory());
        fixture.server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
        HttpUrl url = fixture.server.url("/api");
        Pipeline calls = fixture.started(new PipelineBuilder(CallFixture.PROFILE, url)
                .sleeper(fixture.sleeper)
                .httpClient(fixture.httpClient()
                        .newBuilder()
                        .sslSocketFactory(tls.sslSocketFactory(), tls.trustManager())
                        .build()));
        fixture.server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseStream(7))
                .build());
        fixture.server.enqueue(ok("{}"));

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> calls.call(call, RequestOptions.none()));

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void isRepeatedOn429WhichIsNoEffect() {
        fixture.server.enqueue(status(429));
        fixture.server.enqueue(ok("{}"));

        assertThat(fixture.made(pay()).attempts()).isEqualTo(2);
    }

    @Test
    void isRepeatedAndNotSentWhenNobodyListens() {
        HttpUrl nowhere = fixture.server.url("/api");
        fixture.server.close();
        Pipeline calls = fixture.started(new PipelineBuilder(CallFixture.PROFILE, nowhere).sleeper(fixture.sleeper));

        TransportException failure =
                catchThrowableOfType(TransportException.class, () -> calls.call(pay(), RequestOptions.none()));

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(fixture.sleeper.waits).hasSize(2);
    }

    @Test
    void refusalIsRejected() {
        fixture.server.enqueue(status(400));

        BadRequestException failure = catchThrowableOfType(BadRequestException.class, () -> fixture.made(pay()));

        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void successThatCannotBeReadIsAccepted() {
        fixture.server.enqueue(ok("{\"id\":"));

        OutcomeUnknownException failure = unknown(pay());

        assertThat(failure.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(failure.getCause()).isInstanceOf(DecodingException.class);
        assertThat(failure)
                .hasMessageStartingWith("acme pay was accepted, but its answer could not be read; ask listPayments"
                        + " before sending it again: acme pay: cannot read the 200 response as Payment");
    }

    @Test
    void successThatBreaksOffIsAcceptedAndNotRepeated() {
        fixture.server.enqueue(new MockResponse.Builder()
                .body("{\"a\":\"" + "x".repeat(100_000) + "\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThat(unknown(pay()).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void keyedWithItsKeyIsRepeated() {
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("{}"));

        assertThat(fixture.made(order("{\"externalId\":\"k-1\"}")).attempts()).isEqualTo(2);
    }

    @Test
    void unknownOutcomeNamesOperationAndTheReadThatAnswers() {
        fixture.server.enqueue(status(500));

        OutcomeUnknownException failure = unknown(pay());

        assertThat(failure.operationId()).isEqualTo("pay");
        assertThat(failure.reconcileOperationId()).contains("listPayments");
        assertThat(failure)
                .hasMessage("acme pay may or may not have been executed; ask listPayments before sending it again:"
                        + " acme pay failed: HTTP 500 (POST /payments)");
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void arrivesOnceWhenAnInterceptorOfTheCallersSendsItElsewhere(ApiCall<?> call) {
        OkHttpClient other = new OkHttpClient();
        OkHttpClient failingOver = fixture.httpClient()
                .newBuilder()
                .addInterceptor(chain -> {
                    try {
                        return chain.proceed(chain.request());
                    } catch (IOException e) {
                        return other.newCall(chain.request()
                                        .newBuilder()
                                        .url(fixture.server.url("/spare"))
                                        .build())
                                .execute();
                    }
                })
                .dns(host -> {
                    throw new UnknownHostException(host);
                })
                .build();
        Pipeline calls = fixture.started(new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get("http://api.localhost"))
                .httpClient(failingOver)
                .sleeper(fixture.sleeper));
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("{}"));

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> calls.call(call, RequestOptions.none()));

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    static Stream<Named<ApiCall<?>>> unsafeCallsThatCanHaveABody() {
        return unsafeCalls().limit(3);
    }

    /** A GET has no body that could be marked: what the caller's own connections send again there is the caller's. */
    @ParameterizedTest
    @MethodSource("unsafeCallsThatCanHaveABody")
    void arrivesOnceThoughTheCallersConnectionsAnswerA401Themselves(ApiCall<?> call) {
        OkHttpClient answering = fixture.httpClient()
                .newBuilder()
                .authenticator((route, refused) ->
                        refused.request().newBuilder().header("X-Again", "yes").build())
                .build();
        Pipeline calls = fixture.started(fixture.builder().httpClient(answering));
        fixture.server.enqueue(status(401));
        fixture.server.enqueue(ok("{}"));

        ApiException failure = catchThrowableOfType(ApiException.class, () -> calls.call(call, RequestOptions.none()));

        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        assertThat(failure.status()).isEqualTo(401);
        assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    }
}
