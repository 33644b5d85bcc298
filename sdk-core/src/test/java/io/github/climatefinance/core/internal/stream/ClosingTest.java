package io.github.climatefinance.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.stream.EventStream;
import io.github.climatefinance.core.stream.SlowConsumer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How streams end when their owner or their consumer has enough. */
@Timeout(60)
class ClosingTest {
    @RegisterExtension
    final StreamFixture provider = new StreamFixture();

    private final Collector consumer = Collector.ofAll();

    @Test
    void closingSendsACloseFrameAndCompletesTheSubscriber() {
        EventStream<String> stream = provider.stream();
        stream.subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();

        stream.close();
        stream.close();

        assertThat(peer.closeCode()).isEqualTo(1000);
        assertThat(consumer.completed()).isTrue();
        assertThat(consumer.ends).hasValue(1);
        assertThat(provider.handshakes()).isEqualTo(1);
    }

    @Test
    void closingTheClientCompletesItsStreams() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();

        provider.client().close();

        assertThat(peer.closeCode()).isEqualTo(1000);
        assertThat(consumer.completed()).isTrue();
    }

    @Test
    void subscribingToWhatIsClosedCompletesAtOnce() {
        EventStream<String> stream = provider.stream();
        stream.close();

        stream.subscribe(consumer);

        assertThat(consumer.completed()).isTrue();
        EventStream<String> ofClosedClient = provider.stream();
        provider.client().close();
        Collector other = Collector.ofAll();
        ofClosedClient.subscribe(other);
        assertThat(other.completed()).isTrue();
        assertThat(provider.handshakes()).isZero();
    }

    @Test
    void closesDuringThePauseBeforeConnectingAgain() {
        provider.refuse(number -> StreamFixture.status(503));
        provider.time.pass(Duration.ZERO);
        EventStream<String> stream = provider.stream();
        stream.subscribe(consumer);
        consumer.disconnected();
        provider.time.awaitWaits(1);

        stream.close();

        assertThat(consumer.completed()).isTrue();
        assertThat(provider.handshakes()).isEqualTo(1);
    }

    @Test
    void closesDuringAHandshake() {
        provider.refuse(number -> new MockResponse.Builder()
                .code(200)
                .headersDelay(60, TimeUnit.SECONDS)
                .build());
        provider.client(provider.builder().attemptTimeout(Duration.ofMinutes(1)));
        EventStream<String> stream = provider.stream();
        stream.subscribe(consumer);
        Eventually.so(() -> provider.handshakes() == 1);

        stream.close();

        assertThat(consumer.completed()).isTrue();
        assertThat(consumer.isEmpty()).isTrue();
        assertThat(provider.handshakes()).isEqualTo(1);
        provider.client().close();
        awaitNoThreads();
    }

    @Test
    void closesWhileTheConsumerAndTheReaderAreStuck() {
        consumer.hang();
        EventStream<String> stream =
                provider.stream(StreamFixture.settings().buffer(16).slowConsumer(SlowConsumer.BLOCK));
        stream.subscribe(consumer);
        Peer peer = provider.peer();
        for (int i = 0; i < 40; i++) {
            peer.send("a=" + i);
        }
        consumer.awaitHanging();

        stream.close();

        assertThat(peer.closeCode()).isEqualTo(1000);
        assertThat(consumer.isEnded()).isFalse();
        consumer.connected();
        consumer.release();
        assertThat(consumer.completed()).isTrue();
        assertThat(consumer.isEmpty()).as("what waited is discarded").isTrue();
    }

    @Test
    void cancellingSendsACloseFrameAndNoSignal() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();

        consumer.subscription().cancel();

        assertThat(peer.closeCode()).isEqualTo(1000);
        peer.send("a=1");
        provider.client().close();
        assertThat(consumer.isEnded()).isFalse();
        assertThat(consumer.isEmpty()).isTrue();
    }

    @Test
    void itsThreadsEndOrAreDaemons() {
        provider.stream().subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("acme-stream"))
                .allMatch(Thread::isDaemon);
        provider.client().close();
        peer.closeCode();
        awaitNoThreads();
    }

    private static void awaitNoThreads() {
        Eventually.so(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("acme-stream")));
    }
}
