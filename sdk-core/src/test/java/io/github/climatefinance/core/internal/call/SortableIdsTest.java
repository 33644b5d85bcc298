package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.internal.Time;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortableIdsTest {
    private static final long MOMENT = Instant.parse("2026-03-04T05:06:07.089Z").toEpochMilli();

    private final AtomicLong clock = new AtomicLong(MOMENT);
    private final SortableIds ids = new SortableIds(new Time() {
        @Override
        public Instant now() {
            return Instant.ofEpochMilli(clock.get());
        }

        @Override
        public long nanos() {
            return 0;
        }
    });

    @Test
    void areUuidsOfVersion7ThatBeginWithTheMilliseconds() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT);
        assertThat(id).hasToString(UUID.fromString(id.toString()).toString());
    }

    @Test
    void riseAsTextWithinOneMillisecondAndOverItsEnd() {
        List<String> made = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> made.add(ids.next().toString()));

        assertThat(made).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> UUID.fromString(id).version() == 7);
    }

    @Test
    void riseWhenTheClockIsSetBack() {
        UUID before = ids.next();
        clock.addAndGet(-60_000);

        assertThat(ids.next().toString()).isGreaterThan(before.toString());
    }

    @Test
    void followTheClock() {
        UUID before = ids.next();
        clock.incrementAndGet();
        UUID after = ids.next();

        assertThat(after.getMostSignificantBits() >>> 16).isEqualTo(MOMENT + 1);
        assertThat(after.toString()).isGreaterThan(before.toString());
    }

    @Test
    void areDifferentAmongInstancesAndThreads() {
        SortableIds others = new SortableIds(Time.system());
        Set<UUID> all = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 20_000).parallel().forEach(i -> all.add((i % 2 == 0 ? ids : others).next()));

        assertThat(all).hasSize(20_000);
    }

    @Test
    void areRandomBehindTheMilliseconds() {
        Set<Long> ends = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 1_000).forEach(i -> ends.add(ids.next().getLeastSignificantBits()));

        assertThat(ends).hasSize(1_000);
    }
}
