package io.github.climatefinance.sandbox.trading;

import java.util.EnumSet;
import java.util.Set;

/** Which switches are on. Not safe for several threads. */
final class Switches {

    private final Set<TradingSwitch> on = EnumSet.noneOf(TradingSwitch.class);

    Switches() {
        for (TradingSwitch each : TradingSwitch.values()) {
            if (each.isOnAtFirst()) {
                on.add(each);
            }
        }
    }

    boolean has(TradingSwitch which) {
        return on.contains(which);
    }

    void on(TradingSwitch which) {
        on.add(which);
    }

    void off(TradingSwitch which) {
        on.remove(which);
    }
}
