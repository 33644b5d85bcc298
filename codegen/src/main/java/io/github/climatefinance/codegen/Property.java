package io.github.climatefinance.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A property of an object, or a value of a params class, as templates print it.
 *
 * @param json its name on the wire, as a Java literal
 * @param name its Java name
 * @param label its name on the wire, safe in Javadoc
 * @param demanded whether {@code build()} refuses its absence: not where only the provider sets it
 * @param doc lines of its Javadoc
 * @param range bounds as the arguments of a check, or empty
 * @param start what a new builder of a params class has, as Java; empty for nothing
 * @param inherited whether a union over the object has the accessor too
 * @param index its place among the properties of its object, from 0
 */
record Property(
        String json,
        String name,
        String label,
        JavaType type,
        boolean required,
        boolean demanded,
        boolean nullable,
        boolean secret,
        List<String> doc,
        String range,
        String phrase,
        String start,
        boolean inherited,
        int index) {

    Property inherited(boolean fromUnion) {
        return new Property(
                json, name, label, type, required, demanded, nullable, secret, doc, range, phrase, start, fromUnion,
                index);
    }

    /** At this place among the properties of its object, from 0. */
    Property at(int place) {
        return new Property(
                json, name, label, type, required, demanded, nullable, secret, doc, range, phrase, start, inherited,
                place);
    }

    /** One that nobody has to give: the operation that sends it makes a value. */
    Property made() {
        List<String> lines = new ArrayList<>(doc);
        lines.add("");
        lines.addAll(Javadoc.lines(List.of("<p>" + IdempotencyKey.NOTE)));
        return new Property(
                json, name, label, type, required, false, nullable, secret, lines, range, phrase, start, inherited,
                index);
    }

    /** Its name on the wire, to stand inside a Java literal. */
    String text() {
        return json.substring(1, json.length() - 1);
    }

    String typeName() {
        return type.name();
    }

    /** The type of an argument that is this value. */
    String passed() {
        return type.passed();
    }

    String codec() {
        return type.codec();
    }

    /** Whether the accessor throws when the property is missing; a list or map is empty instead where it may be absent. */
    boolean strict() {
        return required && !nullable;
    }

    boolean empties() {
        return type.isContainer() && !strict();
    }

    boolean optional() {
        return !type.isContainer() && !strict();
    }

    /** Whether there is a {@code has…} method: not beside an Optional, which says it already. */
    boolean asks() {
        return !optional();
    }

    String returnType() {
        if (optional()) {
            return "Optional<" + typeName() + ">";
        }
        return strict() ? passed() : typeName();
    }

    /** How a model looks a list or map up that may be absent. */
    String lookup() {
        return type.isList() ? "list" : "map";
    }

    /** What the codec of its object is told of it, in one letter. */
    String trait() {
        String trait = demanded ? "n" : "o";
        if (strict()) {
            trait = demanded ? "b" : "p";
        }
        return secret ? trait.toUpperCase(Locale.ROOT) : trait;
    }

    String empty() {
        return type.isList() ? "List.of()" : "Map.of()";
    }

    /** The builder's own copy of its argument. */
    String copy() {
        if (type.isPrimitive()) {
            return "value";
        }
        return type.isContainer() ? type.copyOf("value") : "Objects.requireNonNull(value, \"" + name + "\")";
    }

    /** What a model's builder hands to core, which refuses null too, but knows the name on the wire only. */
    String stored() {
        boolean refusedByName = !type.isContainer() && text().equals(name);
        return refusedByName ? "value" : copy();
    }

    /** What {@link #copy} needs beyond the type. */
    Set<String> copyImports() {
        Set<String> imports = new TreeSet<>();
        if (type.isContainer()) {
            imports.addAll(copy().contains("Copies.") ? Set.of(JavaType.JSON_PACKAGE + "Copies") : Set.of());
            imports.addAll(
                    copy().contains("LinkedHashMap")
                            ? Set.of("java.util.Collections", "java.util.LinkedHashMap")
                            : Set.of());
        }
        return imports;
    }

    String capital() {
        return JavaNames.capital(JavaNames.stem(name));
    }

    String hasName() {
        return "has" + capital();
    }

    String isNullName() {
        return "is" + capital() + "Null";
    }

    String nullName() {
        return JavaNames.stem(name) + "Null";
    }

    boolean starts() {
        return !start.isEmpty();
    }

    /** Whether a caller has to say it. */
    boolean asked() {
        return required && !starts();
    }

    boolean checked() {
        return !range.isEmpty();
    }
}
