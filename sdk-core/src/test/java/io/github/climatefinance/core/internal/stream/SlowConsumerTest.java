package io.github.climatefinance.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.StreamException;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.SlowConsumer;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of items that a consumer does not take in time. */
@Timeout(60)
class SlowConsumerTest {
    @RegisterExtension
    final StreamFixture provider = new StreamFixture();

    @Test
    void theLatestOfEachSubjectWinsAndWhatWasDroppedIsCounted() {
        Collector consumer = Collector.of(1);
        provider.stream(settings(SlowConsumer.LATEST)).subscribe(consumer);
        Peer peer = provider.peer();
        consumer.connected();
        for (int i = 0; i < 16; i++) {
            peer.send((i % 2 == 0 ? "a=" : "b=") + i);
        }
        peer.send("c=16", "nonsense", "beat");
        Eventually.so(() -> provider.reads.get() == 19);
        consumer.subscription().request(1);

        StreamEvent.Gap<?> dropped = consumer.gap();

        assertThat(dropped.reason()).isEqualTo(GapReason.SLOW_CONSUMER);
        assertThat(dropped.dropped()).isEqualTo(14);
        assertThat(dropped.cause()).isEmpty();
        consumer.subscription().request(Long.MAX_VALUE);
        assertThat(consumer.items(3)).containsExactly("a=14", "b=15", "c=16");
        assertThat(consumer.gap().reason()).isEqualTo(GapReason.MALFORMED);
    }

    @Test
    void theReaderWaitsForAConsumerThatBlocksAndNothingIsLost() {
        Collector consumer = Collector.ofAll();
        consumer.hang();
        provider.stream(settings(SlowConsumer.BLOCK)).subscribe(consumer);
        Peer peer = provider.peer();
        List<String> lines = IntStream.range(0, 200).mapToObj(i -> "a=" + i).toList();
        peer.send(lines.toArray(String[]::new));
        consumer.awaitHanging();
        consumer.connected();

        // One is with the consumer, 16 wait, and the reader has the next in hand.
        Eventually.so(() -> provider.reads.get() == 17);
        provider.time.awaitWaits(1);
        provider.time.advance(Duration.ofMinutes(10)); // far beyond the heartbeat limit: not the provider is silent
        provider.time.awaitWaits(2);
        consumer.release();

        assertThat(consumer.items(200)).isEqualTo(lines);
        assertThat(provider.handshakes()).isEqualTo(1);
    }

    @Test
    void aStreamThatMayNotDropEndsWhenTheBufferIsFull() {
        Collector consumer = Collector.ofAll();
        consumer.hang();
        provider.stream(settings(SlowConsumer.FAIL)).subscribe(consumer);
        Peer peer = provider.peer();
        consumer.awaitHanging();
        for (int i = 0; i < 17; i++) {
            peer.send("a=" + i);
        }

        assertThat(peer.closeCode()).isEqualTo(1000);
        consumer.connected();
        consumer.release();

        assertThat(consumer.error())
                .isInstanceOf(StreamException.class)
                .hasMessage("acme openLines: the consumer is too slow, 16 events are waiting for it");
        assertThat(consumer.isEmpty()).isTrue();
    }

    @Test
    void anythingThatFitsInTheBufferIsDeliveredUnderEveryPolicy() {
        for (SlowConsumer policy : SlowConsumer.values()) {
            Collector consumer = Collector.of(1);
            provider.stream(settings(policy)).subscribe(consumer);
            Peer peer = provider.peer();
            consumer.connected();
            List<String> lines = IntStream.range(0, 16).mapToObj(i -> "a=" + i).toList();
            peer.send(lines.toArray(String[]::new));
            consumer.subscription().request(Long.MAX_VALUE);

            assertThat(consumer.items(16)).as("%s", policy).isEqualTo(lines);
        }
    }

    @Test
    void refusesABufferTooSmallForItsOwnNews() {
        assertThatThrownBy(() -> StreamSettings.builder().buffer(15))
                .hasMessage("`buffer` must be at least 16, but was 15");
    }

    private static StreamSettings.Builder settings(SlowConsumer policy) {
        return StreamFixture.settings().buffer(16).slowConsumer(policy);
    }
}
