package io.github.climatefinance.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of lists and maps that hold lists and maps. */
public final class Copies {
    private Copies() {}

    /** Refuses null elements. */
    public static <T> List<T> list(List<T> values, UnaryOperator<T> copy) {
        return values.stream().map(copy).toList();
    }

    /** In the same order; a null value stays null. */
    public static <T> Map<String, T> map(Map<String, T> values, UnaryOperator<T> copy) {
        Map<String, @Nullable T> copies = new LinkedHashMap<>();
        values.forEach((name, value) -> copies.put(name, value == null ? null : copy.apply(value)));
        return Collections.unmodifiableMap(copies);
    }
}
