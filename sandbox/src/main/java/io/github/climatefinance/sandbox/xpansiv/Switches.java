package io.github.climatefinance.sandbox.xpansiv;

import java.util.EnumSet;
import java.util.Set;

/** Which switches are on. Not safe for several threads. */
final class Switches {

    private final Set<XpansivSwitch> on = EnumSet.noneOf(XpansivSwitch.class);

    Switches() {
        for (XpansivSwitch each : XpansivSwitch.values()) {
            if (each.isOnAtFirst()) {
                on.add(each);
            }
        }
    }

    boolean has(XpansivSwitch which) {
        return on.contains(which);
    }

    void on(XpansivSwitch which) {
        on.add(which);
    }

    void off(XpansivSwitch which) {
        on.remove(which);
    }
}
