package io.github.climatefinance.sandbox.icr;

import java.util.EnumSet;
import java.util.Set;

/** Which switches are on. Not safe for several threads. */
final class Switches {

    private final Set<IcrSwitch> on = EnumSet.noneOf(IcrSwitch.class);

    Switches() {
        for (IcrSwitch each : IcrSwitch.values()) {
            if (each.isOnAtFirst()) {
                on.add(each);
            }
        }
    }

    boolean has(IcrSwitch which) {
        return on.contains(which);
    }

    void on(IcrSwitch which) {
        on.add(which);
    }

    void off(IcrSwitch which) {
        on.remove(which);
    }
}
