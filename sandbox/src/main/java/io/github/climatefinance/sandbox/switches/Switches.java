package io.github.climatefinance.sandbox.switches;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which switches of a sandbox are on. Safe for any number of threads.
 *
 * @param <S> the switches there are
 */
public final class Switches<S extends Enum<S> & Switch> {

    private final Class<S> type;
    private volatile Set<S> on;

    /** As in a fresh sandbox. */
    public Switches(Class<S> type) {
        this.type = type;
        this.on = atFirst(type);
    }

    /** Whether a switch is on. */
    public boolean has(S which) {
        return on.contains(which);
    }

    /** Turns a switch on. */
    public synchronized void on(S which) {
        Set<S> changed = EnumSet.of(Objects.requireNonNull(which, "which"));
        changed.addAll(on);
        on = changed;
    }

    /** Turns a switch off. */
    public synchronized void off(S which) {
        Objects.requireNonNull(which, "which");
        Set<S> changed = EnumSet.allOf(type);
        changed.retainAll(on);
        changed.remove(which);
        on = changed;
    }

    /** As in a fresh sandbox. */
    public synchronized void reset() {
        on = atFirst(type);
    }

    private static <S extends Enum<S> & Switch> Set<S> atFirst(Class<S> type) {
        Set<S> on = EnumSet.allOf(type);
        on.removeIf(each -> !each.isOnAtFirst());
        return on;
    }
}
