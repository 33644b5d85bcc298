package io.github.climatefinance.examples.xpansiv;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several states in a few words. */
final class States {
    private States() {}

    /** One state as it is; of several, how many there are of each. */
    static String of(Stream<String> states) {
        Map<String, Long> counts =
                states.collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        boolean one = counts.values().stream().mapToLong(Long::longValue).sum() == 1;
        return counts.entrySet().stream()
                .map(count -> one ? count.getKey() : count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
