package io.github.climatefinance.sandbox.xpansiv;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** An order that nobody can come to rely on, and that is the same each time: the provider promises none. */
final class Shuffle {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Shuffle() {}

    static <T> List<T> of(List<T> things, Function<? super T, String> id) {
        return things.stream()
                .sorted(Comparator.<T>comparingLong(thing -> id.apply(thing).hashCode() * SPREAD)
                        .thenComparing(id))
                .toList();
    }
}
