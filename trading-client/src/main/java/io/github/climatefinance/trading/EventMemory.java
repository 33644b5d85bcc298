package io.github.climatefinance.trading;

/**
 * Remembers which events have come. {@link #bounded} keeps them in this process; an application with several processes, or
 * one that must know a repeat after it was started anew, brings a store of its own. Used by many threads at once.
 */
public interface EventMemory {
    /** Says what is known of an event and remembers it, both in one step: of two that come at once one is {@link Arrival#NEW}. */
    Arrival arrive(EventKey key);

    /** Forgets an event, as when it could not be processed: its repeat is then new. */
    void forget(EventKey key);

    /**
     * A memory in this process. What it no longer holds counts as new again.
     *
     * @param objects how many objects it knows events of; those that nothing was told of for longest go first
     * @throws IllegalArgumentException if that is less than one
     */
    static EventMemory bounded(int objects) {
        return new BoundedEventMemory(objects);
    }
}
