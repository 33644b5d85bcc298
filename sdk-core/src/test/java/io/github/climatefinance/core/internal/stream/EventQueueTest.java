package io.github.climatefinance.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.StreamException;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.StreamEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private final StreamException first = new StreamException("first", Outcome.ACCEPTED, null);
    private final StreamException second = new StreamException("second", Outcome.ACCEPTED, null);

    private final EventQueue<String> queue = new EventQueue<>(16, item -> item.substring(0, 1));

    @Test
    void keepsTheLatestOfEachSubjectInTheOrderTheyCame() {
        add(item("a1", 1), item("b1", 2), item("a2", 3), item("c1", 4), item("b2", 5));

        queue.thinOut();

        assertThat(drained()).containsExactly(dropped(1, 2, 2), item("a2", 3), item("c1", 4), item("b2", 5));
    }

    @Test
    void mergesGapsByReasonAndKeepsTheFirstCause() {
        add(gap(1, 2, first), item("a1", 3), gap(5, 9, second), item("a2", 10));

        queue.thinOut();

        assertThat(drained()).containsExactly(gap(1, 9, first), dropped(3, 3, 1), item("a2", 10));
    }

    @Test
    void keepsOnlyTheLatestStateOfTheConnection() {
        StreamEvent<String> connected = new StreamEvent.Connected<>(NOON);
        StreamEvent<String> lost =
                new StreamEvent.Disconnected<>(NOON, GapReason.CONNECTION, first, Duration.ofSeconds(1));
        add(connected, item("a1", 1), lost, connected, lost);

        queue.thinOut();

        assertThat(drained()).containsExactly(item("a1", 1), lost);
    }

    @Test
    void dropsTheOldestItemsWhenEachIsTheLatestOfItsSubject() {
        StreamEvent<String> connected = new StreamEvent.Connected<>(NOON);
        add(connected);
        for (int i = 0; i < 15; i++) {
            add(item((char) ('a' + i) + "1", i));
        }
        assertThat(queue.isFull()).isTrue();

        queue.thinOut();

        assertThat(queue.isFull()).isFalse();
        List<StreamEvent<String>> left = drained();
        assertThat(left.get(0)).isEqualTo(dropped(0, 5, 6));
        assertThat(left.get(1)).as("a state is no item").isEqualTo(connected);
        assertThat(left.get(2)).isEqualTo(item("g1", 6));
        assertThat(left).hasSize(11);
    }

    @SafeVarargs
    private void add(StreamEvent<String>... events) {
        for (StreamEvent<String> event : events) {
            queue.add(event);
        }
    }

    private List<StreamEvent<String>> drained() {
        List<StreamEvent<String>> all = new ArrayList<>();
        while (!queue.isEmpty()) {
            all.add(queue.poll());
        }
        return all;
    }

    private static StreamEvent<String> item(String value, int second) {
        return new StreamEvent.Item<>(value, NOON.plusSeconds(second));
    }

    private static StreamEvent<String> gap(int from, int to, StreamException cause) {
        return new StreamEvent.Gap<>(
                NOON.plusSeconds(from), NOON.plusSeconds(to), GapReason.MALFORMED, 0, Optional.of(cause));
    }

    private static StreamEvent<String> dropped(int from, int to, long count) {
        return new StreamEvent.Gap<>(
                NOON.plusSeconds(from), NOON.plusSeconds(to), GapReason.SLOW_CONSUMER, count, Optional.empty());
    }
}
