package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveriesTest {

    private final MockWebServer receiver = new MockWebServer();
    private final AtomicInteger attempts = new AtomicInteger(3);
    private final Deliveries deliveries = new Deliveries(attempts::get);

    @BeforeEach
    void listen() throws Exception {
        receiver.start();
    }

    @AfterEach
    void close() {
        deliveries.close();
        receiver.close();
    }

    @Test
    void sendsInOrderWithTheHeadersOfTheProvider() throws Exception {
        for (int i = 0; i < 5; i++) {
            answer(202);
            send("event-" + i);
        }

        assertThat(deliveries.log())
                .extracting(WebhookDelivery::event)
                .containsExactly("event-0", "event-1", "event-2", "event-3", "event-4");
        for (int i = 0; i < 5; i++) {
            RecordedRequest request = taken();
            assertThat(request.getMethod()).isEqualTo("POST");
            assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
            assertThat(request.getHeaders().get("x-synthetic")).isEqualTo("static");
            assertThat(request.getBody().utf8()).isEqualTo("{\"event\":\"event-" + i + "\"}");
        }
    }

    @Test
    void sendsAgainUntilItIsTakenAndThenWhatFollows() throws Exception {
        answer(500);
        receiver.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        answer(200);
        answer(204);
        send("first");
        send("second");

        assertThat(deliveries.log())
                .extracting(WebhookDelivery::event, WebhookDelivery::attempts, WebhookDelivery::status)
                .containsExactly(tuple("first", 3, OptionalInt.of(200)), tuple("second", 1, OptionalInt.of(204)));
    }

    @Test
    void givesUpAfterSoManyAttempts() throws Exception {
        attempts.set(2);
        answer(403);
        answer(302);
        answer(200);
        send("first");
        send("second");

        assertThat(deliveries.log())
                .extracting(WebhookDelivery::event, WebhookDelivery::attempts, WebhookDelivery::status)
                .containsExactly(tuple("first", 2, OptionalInt.of(302)), tuple("second", 1, OptionalInt.of(200)));
    }

    @Test
    void tellsThatNobodyAnswered() {
        URI url = url();
        receiver.close();
        deliveries.send(new Deliveries.Message("lost", url, Map.of(), "{}"));

        assertThat(deliveries.log())
                .containsExactly(new WebhookDelivery("lost", url, Map.of(), "{}", 3, OptionalInt.empty()));
    }

    @Test
    void forgetsWhatWasSentWhenCleared() throws Exception {
        answer(200);
        answer(200);
        send("before");
        assertThat(deliveries.log()).hasSize(1);
        deliveries.clear();
        send("after");

        assertThat(deliveries.log()).extracting(WebhookDelivery::event).containsExactly("after");
    }

    @Test
    void sendsNothingOnceClosed() {
        deliveries.close();
        send("late");

        assertThat(deliveries.log()).isEmpty();
        assertThat(receiver.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://192.0.2.1/hook", "http://nobody.invalid/hook", "mailto:someone", "https://localhost/"})
    void sendsNothingElsewhere(String url) {
        assertThatThrownBy(() -> Deliveries.onLoopback(URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`url` must be http on loopback, but was " + url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/hook", "http://localhost/hook", "http://[::1]:8080/"})
    void sendsToThisMachine(String url) {
        assertThat(Deliveries.onLoopback(URI.create(url))).hasToString(url);
    }

    private void answer(int status) {
        receiver.enqueue(new MockResponse.Builder().code(status).build());
    }

    private void send(String event) {
        deliveries.send(
                new Deliveries.Message(event, url(), Map.of("x-synthetic", "static"), "{\"event\":\"" + event + "\"}"));
    }

    private URI url() {
        return receiver.url("/hook").uri();
    }

    private RecordedRequest taken() throws InterruptedException {
        RecordedRequest request = receiver.takeRequest(20, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("nothing arrived");
        }
        return request;
    }
}
