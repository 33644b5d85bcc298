package io.github.climatefinance.trading;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps the last events of the objects told of last. */
final class BoundedEventMemory implements EventMemory {
    private static final int EVENTS_OF_AN_OBJECT = 64;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Subject, Set<EventKey>> events;

    BoundedEventMemory(int objects) {
        if (objects < 1) {
            throw new IllegalArgumentException("`objects` must be at least 1, but was " + objects);
        }
        this.events = new Recent<>(objects);
    }

    @Override
    public Arrival arrive(EventKey key) {
        lock.lock();
        try {
            Set<EventKey> known = events.computeIfAbsent(
                    new Subject(key.type(), key.id()),
                    absent -> Collections.newSetFromMap(new Recent<>(EVENTS_OF_AN_OBJECT)));
            boolean late = known.stream().anyMatch(other -> other.modifiedOn().isAfter(key.modifiedOn()));
            return !known.add(key) ? Arrival.REPEATED : late ? Arrival.LATE : Arrival.NEW;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void forget(EventKey key) {
        lock.lock();
        try {
            events.getOrDefault(new Subject(key.type(), key.id()), new HashSet<>())
                    .remove(key);
        } finally {
            lock.unlock();
        }
    }
}
