package io.github.climatefinance.trading;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps the last events of the objects told of last. */
final class BoundedEventMemory implements EventMemory {
    private static final int EVENTS_OF_AN_OBJECT = 64;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Subject, Set<Change>> changes;

    private record Change(Instant time, Optional<String> status) {
        static Change of(EventKey key) {
            return new Change(key.modifiedOn().toInstant(), key.status());
        }
    }

    BoundedEventMemory(int objects) {
        if (objects < 1) {
            throw new IllegalArgumentException("`objects` must be at least 1, but was " + objects);
        }
        this.changes = new Recent<>(objects);
    }

    @Override
    public Arrival arrive(EventKey key) {
        Change change = Change.of(key);
        lock.lock();
        try {
            Set<Change> known = changes.computeIfAbsent(
                    new Subject(key.type(), key.id()),
                    absent -> Collections.newSetFromMap(new Recent<>(EVENTS_OF_AN_OBJECT)));
            boolean late = known.stream().anyMatch(other -> other.time().isAfter(change.time()));
            return !known.add(change) ? Arrival.REPEATED : late ? Arrival.LATE : Arrival.NEW;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void forget(EventKey key) {
        lock.lock();
        try {
            changes.getOrDefault(new Subject(key.type(), key.id()), new LinkedHashSet<>())
                    .remove(Change.of(key));
        } finally {
            lock.unlock();
        }
    }
}
