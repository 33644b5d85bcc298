package io.github.climatefinance.sandbox.doconomy;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Which switches of a sandbox are on. Safe for any number of threads. */
public final class Switches {

    private volatile Set<DoconomySwitch> on = atFirst();

    /** Whether a switch is on. */
    public boolean has(DoconomySwitch which) {
        return on.contains(which);
    }

    /** Turns a switch on. */
    public void on(DoconomySwitch which) {
        change(set -> set.add(which));
    }

    /** Turns a switch off. */
    public void off(DoconomySwitch which) {
        change(set -> set.remove(which));
    }

    /** As in a fresh sandbox. */
    public synchronized void reset() {
        on = atFirst();
    }

    private synchronized void change(Consumer<Set<DoconomySwitch>> change) {
        Set<DoconomySwitch> changed = EnumSet.noneOf(DoconomySwitch.class);
        changed.addAll(on);
        change.accept(changed);
        on = changed;
    }

    private static Set<DoconomySwitch> atFirst() {
        Set<DoconomySwitch> on = EnumSet.allOf(DoconomySwitch.class);
        on.removeIf(each -> !each.isOnAtFirst());
        return on;
    }
}
