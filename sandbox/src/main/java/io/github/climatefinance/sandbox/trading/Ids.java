package io.github.climatefinance.sandbox.trading;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Gives everything an id of its own, the same ones on every machine. Not safe for several threads. */
final class Ids {

    private final Map<String, Integer> counts = new HashMap<>();

    /** The next id of a kind of thing. */
    String next(String kind) {
        return of(kind, counts.merge(kind, 1, Integer::sum));
    }

    static String of(String kind, int number) {
        return UUID.nameUUIDFromBytes(("synthetic trading " + kind + " " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The twelve characters by which all partners know a person or company. */
    static String global(String id) {
        return "SYN" + id.replace("-", "").substring(0, 9).toUpperCase(Locale.ROOT);
    }
}
