package io.github.climatefinance.contract;

import java.util.List;
import java.util.Locale;

/** What a schema says of a value, without what it is called where it stands. */
sealed interface Shape {

    /** Single values. */
    enum Scalar implements Shape {
        TEXT,
        DATE_TIME,
        DATE,
        UUID,
        INT32,
        INT64,
        DECIMAL,
        DECIMAL_TEXT,
        BOOLEAN;

        boolean isNumber() {
            return this == INT32 || this == INT64 || this == DECIMAL;
        }
    }

    /** Free-form JSON. */
    record Anything() implements Shape {}

    /** An element of a list or a value of a map. */
    record Slot(Shape shape, boolean nullable) {}

    record Listing(Slot item) implements Shape {}

    record Mapping(Slot value) implements Shape {}

    /**
     * A named enumeration.
     *
     * @param constants names that the document gives the constants; empty when it gives none
     */
    record Enumeration(String name, List<String> values, List<String> constants, boolean ignoresCase) implements Shape {
        boolean knows(String text) {
            return values.stream()
                    .anyMatch(value -> ignoresCase
                            ? value.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))
                            : value.equals(text));
        }
    }

    /** What has properties, or is one of several things that have. */
    sealed interface Structure extends Shape permits ObjectShape, UnionShape {
        String name();
    }

    /** A property of an object. */
    record Property(String name, Shape shape, Traits traits) {
        /** Whether its accessor throws when it is missing. */
        boolean isStrict() {
            return traits.required() && !traits.nullable();
        }

        boolean isContainer() {
            return shape instanceof Listing || shape instanceof Mapping;
        }

        boolean isNullable() {
            return traits.nullable();
        }

        /** Whether a builder refuses its absence. */
        boolean isDemanded() {
            return traits.required() && !traits.readOnly() && !traits.made();
        }
    }

    /** What is said of a property; made is one that every operation which sends it has the SDK make a value for. */
    record Traits(boolean required, boolean nullable, boolean readOnly, boolean secret, boolean made) {}
}
