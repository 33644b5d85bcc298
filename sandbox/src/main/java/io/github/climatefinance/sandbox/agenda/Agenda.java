package io.github.climatefinance.sandbox.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The time of a provider's books and what is due at some later time. Not safe for several threads. */
public final class Agenda {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparing(Entry::number));
    private Duration delay;
    private Instant now = Instant.EPOCH;
    private long count;

    /** @param delay how long the provider needs for a step */
    public Agenda(Duration delay) {
        this.delay = delay;
    }

    /** In milliseconds, as answers write it: a time that was read finds again what happened then. */
    public Instant now() {
        return now;
    }

    /**
     * How long each step takes that begins from now on.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public void delay(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("`delay` must not be negative, but was " + time);
        }
        delay = time;
    }

    /** Has something done once the provider has had its time to process it. */
    public void later(Runnable step) {
        after(delay, step);
    }

    /** Has something done after a time. */
    public void after(Duration time, Runnable step) {
        entries.add(new Entry(now.plus(time), count++, step));
    }

    /** Does what is due until a time, each at its own, and goes on from there. Never goes back. */
    public void advanceTo(Instant time) {
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
