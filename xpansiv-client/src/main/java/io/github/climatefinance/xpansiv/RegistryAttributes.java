package io.github.climatefinance.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Builds the {@code attributes} of a retirement: what its registry wants to know of it. Not thread-safe.
 *
 * <p>The provider publishes no schema of the attributes; which there are, {@code retirements().getRules(program)} tells
 * at run time. The names are checked here if the rules are given. That the rules have the names of the attributes as
 * their keys is inferred; if they do not, build without them. Values are checked by the provider only: a dry run shows what
 * it thinks of them.
 */
public final class RegistryAttributes {
    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final @Nullable Set<String> names;

    private RegistryAttributes(@Nullable Set<String> names) {
        this.names = names;
    }

    /** Attributes of any name. */
    public static RegistryAttributes builder() {
        return new RegistryAttributes(null);
    }

    /** Attributes whose names are keys of these rules. */
    public static RegistryAttributes describedBy(Map<String, JsonNode> rules) {
        return new RegistryAttributes(new TreeSet<>(rules.keySet()));
    }

    public RegistryAttributes text(String name, String value) {
        return json(name, TextNode.valueOf(Objects.requireNonNull(value, "value")));
    }

    public RegistryAttributes number(String name, BigDecimal value) {
        return json(name, DecimalNode.valueOf(Objects.requireNonNull(value, "value")));
    }

    /** A day, as {@code 2026-01-31}. */
    public RegistryAttributes day(String name, LocalDate value) {
        return text(name, value.toString());
    }

    /** The value true. */
    public RegistryAttributes yes(String name) {
        return json(name, BooleanNode.TRUE);
    }

    /** The value false. */
    public RegistryAttributes no(String name) {
        return json(name, BooleanNode.FALSE);
    }

    /**
     * Any value, as it is.
     *
     * @throws IllegalArgumentException if rules were given that do not have the name
     */
    public RegistryAttributes json(String name, JsonNode value) {
        Objects.requireNonNull(name, "name");
        if (names != null && !names.contains(name)) {
            throw new IllegalArgumentException(
                    "`" + name + "` is not among the attributes of the rules, which are " + names);
        }
        values.put(name, Objects.requireNonNull(value, "value"));
        return this;
    }

    /** The attributes in the order they were given. */
    public Map<String, JsonNode> build() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
