package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.Faults;
import io.github.climatefinance.sandbox.ProviderSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * What goes wrong at one sandbox, request by request: calm stretches, single faults and storms, of lengths that a seed
 * decides. Which request meets which fault is up to the threads that call.
 */
final class Weather {
    private static final int LONGEST_CALM = 8;

    private final ProviderSandbox sandbox;
    private final List<Spell> spells = new ArrayList<>();

    private record Spell(Optional<FaultKind> kind, int requests) {}

    private Weather(ProviderSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * Has it begin.
     *
     * @param requests for how many requests
     * @param longest how long an answer may take
     */
    static Weather over(ProviderSandbox sandbox, Random random, int requests, Duration longest) {
        Weather weather = new Weather(sandbox);
        FaultKind[] kinds = FaultKind.values();
        int planned = 0;
        while (planned < requests) {
            planned += weather.add(Optional.empty(), 1 + random.nextInt(LONGEST_CALM), Fault.latency(Duration.ZERO));
            FaultKind kind = kinds[random.nextInt(kinds.length)];
            planned += weather.add(Optional.of(kind), 1 + random.nextInt(kind.most()), kind.fault(random, longest));
        }
        return weather;
    }

    private int add(Optional<FaultKind> kind, int requests, Fault fault) {
        sandbox.faults().next(Faults.ANY, fault).times(requests);
        spells.add(new Spell(kind, requests));
        return requests;
    }

    /** Has it end, and tells how many requests had which fault. */
    Map<String, Long> end() {
        long left = sandbox.faults().pending();
        sandbox.faults().clear();
        long had = spells.stream().mapToLong(Spell::requests).sum() - left;
        Map<String, Long> counts = new TreeMap<>();
        for (Spell spell : spells) {
            long of = Math.min(had, spell.requests);
            had -= of;
            if (of > 0) {
                spell.kind.ifPresent(kind -> counts.merge(kind.name(), of, Long::sum));
            }
        }
        return counts;
    }
}
