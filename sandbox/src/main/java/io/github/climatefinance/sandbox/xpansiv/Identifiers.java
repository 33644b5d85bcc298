package io.github.climatefinance.sandbox.xpansiv;

import java.util.EnumMap;
import java.util.Map;

/** Gives everything a number of its own, the same ones on every machine. Not safe for several threads. */
final class Identifiers {

    /** What has numbers. */
    enum Kind {
        POSITION(40_001),
        TAX_LOT(700_001),
        DEPOSIT(1_001),
        RETIREMENT(1_001),
        TRANSFER(1_001),
        ISSUANCE(1_001),
        SPLIT(1_001),
        BATCH(1_001);

        private final long first;

        Kind(long first) {
            this.first = first;
        }
    }

    /** What a dry run answers in place of an identifier that does not come into being. */
    static final String OF_DRY_RUN = "DRY-RUN";

    private final Map<Kind, Long> next = new EnumMap<>(Kind.class);

    long number(Kind kind) {
        long number = next.getOrDefault(kind, kind.first);
        next.put(kind, number + 1);
        return number;
    }

    String text(Kind kind) {
        return "SYN-" + kind + "-" + number(kind);
    }
}
