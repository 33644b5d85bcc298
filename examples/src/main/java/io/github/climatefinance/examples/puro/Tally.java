package io.github.climatefinance.examples.puro;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;

/** Certificates by kind of event. One certificate is one tonne of CO2 removed. */
final class Tally {
    private final Map<EntryKind, BigInteger> volumes = new EnumMap<>(EntryKind.class);

    void add(EntryKind kind, BigInteger volume) {
        volumes.merge(kind, volume, BigInteger::add);
    }

    void addAll(Tally other) {
        other.volumes.forEach(this::add);
    }

    BigInteger of(EntryKind kind) {
        return volumes.getOrDefault(kind, BigInteger.ZERO);
    }

    /** What was issued and is neither retired nor withdrawn. */
    BigInteger outstanding() {
        return of(EntryKind.ISSUED).subtract(of(EntryKind.RETIRED)).subtract(of(EntryKind.WITHDRAWN));
    }
}
