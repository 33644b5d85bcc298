package io.github.climatefinance.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.core.error.StreamException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.StreamEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How connections are subscribed to, watched, lost and made again. */
@Timeout(60)
class ReconnectTest {
    @RegisterExtension
    final StreamFixture provider = new StreamFixture();

    private final Collector consumer = Collector.ofAll();

    @Test
    void subscribesOnceAndDeliversAThousandItemsInOrder() throws Exception {
        List<String> lines =
                IntStream.range(0, 1000).mapToObj(i -> "a" + i % 7 + "=" + i).toList();
        provider.stream().subscribe(consumer);
        Peer peer = provider.unsubscribedPeer();

        assertThat(peer.message()).isEqualTo("all lines");
        peer.send(lines.toArray(String[]::new));

        assertThat(consumer.connected().at()).isEqualTo(ManualTime.START);
        assertThat(consumer.items(1000)).isEqualTo(lines);
        assertThat(peer.hasMessage()).isFalse();
        RecordedRequest handshake = provider.server.takeRequest();
        assertThat(handshake.getTarget()).isEqualTo("/base/lines");
        assertThat(handshake.getHeaders().get("Authorization")).isEqualTo("Bearer " + StreamFixture.SECRET + "-1");
        assertThat(handshake.getHeaders().get("User-Agent")).startsWith("climatefinance-sdk-java/");
    }

    @Test
    void saysWhenAnItemWasReceived() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();
        provider.time.advance(Duration.ofSeconds(3));

        peer.send("a=1");

        StreamEvent.Item<?> item = consumer.next(StreamEvent.Item.class);
        assertThat(item.receivedAt()).isEqualTo(ManualTime.START.plusSeconds(3));
    }

    @Test
    void readsAMessageOfBytesAsText() {
        provider.stream().subscribe(consumer);
        provider.peer().sendBytes("a=ü");
        consumer.connected();

        assertThat(consumer.item()).isEqualTo("a=ü");
    }

    @Test
    void heartbeatsKeepAConnectionAndAreNoItems() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();
        for (int i = 1; i <= 6; i++) {
            provider.time.advance(Duration.ofSeconds(30));
            peer.send("beat", "a=" + i);
            assertThat(consumer.item()).isEqualTo("a=" + i);
            provider.time.advance(Duration.ofSeconds(10));
        }

        assertThat(provider.handshakes()).isEqualTo(1);
        assertThat(consumer.isEmpty()).isTrue();
    }

    @Test
    void givesUpASilentConnectionAndTellsTheGapWhenThereIsAnother() {
        provider.stream().subscribe(consumer);
        Peer silent = provider.peer();
        consumer.connected();
        provider.time.awaitWaits(1);
        provider.time.advance(Duration.ofSeconds(20));
        silent.send("a=1");
        assertThat(consumer.item()).isEqualTo("a=1");

        provider.time.advance(Duration.ofSeconds(30)); // the first wait is over, the limit not yet reached
        provider.time.awaitWaits(2);
        assertThat(provider.time.waits.get(1)).isEqualTo(Duration.ofSeconds(20));
        provider.time.advance(Duration.ofSeconds(20));

        StreamEvent.Disconnected<?> lost = consumer.disconnected();
        assertThat(lost.reason()).isEqualTo(GapReason.SILENCE);
        assertThat(lost.cause())
                .isInstanceOf(StreamException.class)
                .hasMessage("acme openLines: nothing was heard for 50000 ms");
        assertThat(silent.brokeOff()).isTrue();
        assertThat(provider.unsubscribedPeer().message()).isEqualTo("all lines");
        assertThat(consumer.connected().at()).isEqualTo(ManualTime.START.plusSeconds(70));
        StreamEvent.Gap<?> gap = consumer.gap();
        assertThat(gap.reason()).isEqualTo(GapReason.SILENCE);
        assertThat(gap.from()).isEqualTo(ManualTime.START.plusSeconds(20));
        assertThat(gap.to()).isEqualTo(ManualTime.START.plusSeconds(70));
        assertThat(gap.cause().orElseThrow()).isSameAs(lost.cause());
    }

    @Test
    void survivesADropInMidMessageWithoutDeliveringHalfOfIt() {
        provider.stream().subscribe(consumer);
        provider.peer().send("a=1").sendBeginning("a=22222", 4).drop();

        consumer.connected();
        assertThat(consumer.item()).isEqualTo("a=1");
        StreamEvent.Disconnected<?> lost = consumer.disconnected();
        assertThat(lost.reason()).isEqualTo(GapReason.CONNECTION);
        assertThat(lost.cause())
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("acme openLines: the connection broke off, ");
        provider.peer().send("a=3");
        consumer.connected();
        assertThat(consumer.gap().reason()).isEqualTo(GapReason.CONNECTION);
        assertThat(consumer.item()).isEqualTo("a=3");
    }

    @Test
    void aMalformedMessageIsAGapAndTheConnectionGoesOn() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer().send("a=1");
        consumer.connected();
        assertThat(consumer.item()).isEqualTo("a=1");
        provider.time.advance(Duration.ofSeconds(1));

        peer.send("nonsense", "a=3");

        StreamEvent.Gap<?> gap = consumer.gap();
        assertThat(gap.reason()).isEqualTo(GapReason.MALFORMED);
        assertThat(gap.from()).isEqualTo(ManualTime.START);
        assertThat(gap.to()).isEqualTo(ManualTime.START.plusSeconds(1));
        assertThat(gap.cause().orElseThrow()).hasMessage("acme openLines: cannot read a message: it has no =");
        assertThat(consumer.item()).isEqualTo("a=3");
        assertThat(provider.handshakes()).isEqualTo(1);
    }

    @Test
    void connectsAgainAfterAnErrorOfAProviderThatHadTakenTheSubscription() {
        provider.stream().subscribe(consumer);
        Peer first = provider.peer().send("beat", "error: out of order");
        consumer.connected();

        StreamEvent.Disconnected<?> lost = consumer.disconnected();

        assertThat(lost.reason()).isEqualTo(GapReason.PROVIDER_ERROR);
        assertThat(lost.cause()).hasMessage("acme openLines: the provider reported an error, \"out of order\"");
        assertThat(first.closeCode()).isEqualTo(1000);
        provider.peer();
        consumer.connected();
        assertThat(consumer.gap().reason()).isEqualTo(GapReason.PROVIDER_ERROR);
    }

    @Test
    void anErrorRightAfterConnectingAgainDoesNotEndAStreamThatOnceWorked() {
        provider.stream().subscribe(consumer);
        provider.peer().send("a=1").drop();
        provider.peer().send("error: starting up");
        provider.peer().send("a=2");

        consumer.connected();
        assertThat(consumer.item()).isEqualTo("a=1");
        assertThat(consumer.disconnected().reason()).isEqualTo(GapReason.CONNECTION);
        consumer.connected();
        assertThat(consumer.gap().reason()).isEqualTo(GapReason.CONNECTION);
        assertThat(consumer.disconnected().reason()).isEqualTo(GapReason.PROVIDER_ERROR);
        consumer.connected();
        assertThat(consumer.gap().reason()).isEqualTo(GapReason.PROVIDER_ERROR);
        assertThat(consumer.item()).isEqualTo("a=2");
    }

    @Test
    void connectsAgainWhenTheProviderCloses() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();

        peer.close(1001, "maintenance");

        assertThat(consumer.disconnected().cause())
                .hasMessage("acme openLines: the provider closed the connection with code 1001, \"maintenance\"");
        provider.peer();
        consumer.connected();
        assertThat(consumer.gap().reason()).isEqualTo(GapReason.CONNECTION);
    }

    @Test
    void waitsAsLongAsARefusalAsks() {
        provider.refuse(number -> number == 1
                ? new MockResponse.Builder()
                        .code(503)
                        .setHeader("Retry-After", "3")
                        .build()
                : null);
        provider.stream().subscribe(consumer);

        StreamEvent.Disconnected<?> refused = consumer.disconnected();

        assertThat(refused.cause()).isInstanceOf(ServerException.class);
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(3));
        provider.peer().send("a=1");
        consumer.connected();
        assertThat(consumer.item())
                .as("no gap where nothing was received before")
                .isEqualTo("a=1");
    }

    @Test
    void pausesGrowToABoundAndShrinkAfterAStableConnection() {
        provider.refuse(number -> number <= 6 || number > 7 ? StreamFixture.status(503) : null);
        provider.stream(StreamFixture.settings().stableAfter(Duration.ofSeconds(4)))
                .subscribe(consumer);

        assertThat(pauses(6)).containsExactly(100L, 200L, 400L, 800L, 1000L, 1000L);
        Peer stable = provider.peer();
        consumer.connected();
        provider.time.advance(Duration.ofSeconds(4));
        stable.drop();

        assertThat(pauses(2)).containsExactly(100L, 200L);
    }

    @Test
    void aConnectionThatDoesNotLastDoesNotShrinkThePauses() {
        provider.stream(StreamFixture.settings().stableAfter(Duration.ofSeconds(4)))
                .subscribe(consumer);
        List<Long> pauses = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            Peer peer = provider.peer();
            provider.time.advance(Duration.ofMillis(3999));
            peer.send("beat").drop();
            StreamEvent<String> event = consumer.next();
            while (!(event instanceof StreamEvent.Disconnected<String>)) {
                event = consumer.next();
            }
            pauses.add(((StreamEvent.Disconnected<String>) event).retryAfter().toMillis());
        }

        assertThat(pauses).containsExactly(100L, 200L, 400L, 800L);
    }

    private List<Long> pauses(int count) {
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pauses.add(consumer.disconnected().retryAfter().toMillis());
        }
        return pauses;
    }

    @Test
    void endsWithTheLastFailureWhenItsAttemptsAreUsedUp() {
        provider.refuse(number -> StreamFixture.status(503));
        provider.stream(StreamFixture.settings().reconnect(StreamFixture.patience(3)))
                .subscribe(consumer);

        consumer.disconnected();
        consumer.disconnected();

        assertThat(consumer.error()).isInstanceOf(ServerException.class);
        assertThat(provider.handshakes()).isEqualTo(3);
    }

    @Test
    void twoConsumersHaveConnectionsOfTheirOwn() {
        var stream = provider.stream();
        Collector other = Collector.ofAll();
        stream.subscribe(consumer);
        Peer first = provider.peer();
        stream.subscribe(other);
        Peer second = provider.peer();

        first.send("a=1");
        second.send("b=1");

        consumer.connected();
        other.connected();
        assertThat(consumer.item()).isEqualTo("a=1");
        assertThat(other.item()).isEqualTo("b=1");
        consumer.subscription().cancel();
        assertThat(first.closeCode()).isEqualTo(1000);
        second.send("b=2");
        assertThat(other.item()).isEqualTo("b=2");
    }
}
