package io.github.climatefinance.sandbox.xpansiv;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The time of the books and what is due at some later time. Not safe for several threads. */
final class Agenda {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparing(Entry::number));
    private Duration delay;
    private Instant now = Instant.EPOCH;
    private long count;

    Agenda(Duration delay) {
        this.delay = delay;
    }

    /** In milliseconds, as answers write it: a time that was read finds again what happened then. */
    Instant now() {
        return now;
    }

    void delay(Duration delay) {
        this.delay = delay;
    }

    /** Has something done once the platform has had its time to process it. */
    void later(Runnable step) {
        entries.add(new Entry(now.plus(delay), count++, step));
    }

    /** Does what is due until a time, each at its own, and goes on from there. Never goes back. */
    void advanceTo(Instant time) {
        Instant target = time.truncatedTo(ChronoUnit.MILLIS);
        Entry next = entries.peek();
        while (next != null && !next.due().isAfter(target)) {
            entries.remove();
            now = next.due();
            next.step().run();
            next = entries.peek();
        }
        now = target.isAfter(now) ? target : now;
    }

    private record Entry(Instant due, long number, Runnable step) {}
}
