package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.StreamEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events that wait for one consumer, in their order. Not thread-safe. */
final class EventQueue<T> {
    private final int capacity;
    private final Function<? super T, ?> subject;
    private final Deque<StreamEvent<T>> events = new ArrayDeque<>();

    EventQueue(int capacity, Function<? super T, ?> subject) {
        this.capacity = capacity;
        this.subject = subject;
    }

    boolean isFull() {
        return events.size() >= capacity;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    void add(StreamEvent<T> event) {
        events.addLast(event);
    }

    @Nullable
    StreamEvent<T> poll() {
        return events.pollFirst();
    }

    void clear() {
        events.clear();
    }

    /**
     * Makes room: of each subject the latest item stays, and of states of the connection the latest. Gaps, one for each
     * reason, come first, with what was dropped now among them.
     */
    void thinOut() {
        Map<GapReason, StreamEvent.Gap<T>> gaps = new EnumMap<>(GapReason.class);
        Deque<StreamEvent<T>> kept = new ArrayDeque<>();
        Set<Object> seen = new HashSet<>();
        for (StreamEvent<T> event = events.pollLast(); event != null; event = events.pollLast()) {
            if (event instanceof StreamEvent.Gap<T> gap) {
                merge(gaps, gap);
            } else if (seen.add(subjectOf(event))) {
                kept.addFirst(event);
            } else if (event instanceof StreamEvent.Item<T> item) {
                merge(gaps, dropped(item));
            }
        }
        dropOldest(kept, gaps);
        events.addAll(gaps.values());
        events.addAll(kept);
    }

    private Object subjectOf(StreamEvent<T> event) {
        return event instanceof StreamEvent.Item<T> item ? subject.apply(item.value()) : GapReason.CONNECTION;
    }

    /** Leaves room for a gap of every reason and one more event. */
    private void dropOldest(Deque<StreamEvent<T>> kept, Map<GapReason, StreamEvent.Gap<T>> gaps) {
        Iterator<StreamEvent<T>> oldest = kept.iterator();
        while (kept.size() + GapReason.values().length >= capacity) {
            if (oldest.next() instanceof StreamEvent.Item<T> item) {
                oldest.remove();
                merge(gaps, dropped(item));
            }
        }
    }

    private StreamEvent.Gap<T> dropped(StreamEvent.Item<T> item) {
        return new StreamEvent.Gap<>(
                item.receivedAt(), item.receivedAt(), GapReason.SLOW_CONSUMER, 1, Optional.empty());
    }

    /** From the newest gap of a reason to its oldest, the cause of which is told. */
    private void merge(Map<GapReason, StreamEvent.Gap<T>> gaps, StreamEvent.Gap<T> gap) {
        gaps.merge(
                gap.reason(),
                gap,
                (newer, older) -> new StreamEvent.Gap<>(
                        newer.from().isBefore(older.from()) ? newer.from() : older.from(),
                        newer.to().isAfter(older.to()) ? newer.to() : older.to(),
                        newer.reason(),
                        newer.dropped() + older.dropped(),
                        older.cause()));
    }
}
