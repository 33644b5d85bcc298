package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what came with what is written. */
final class SameTree {
    private SameTree() {}

    /** The same names, lengths and nulls everywhere; values may be spelt otherwise, as dates and numbers in strings are. */
    static void require(JsonNode came, @Nullable JsonNode written) {
        if (written == null) {
            throw new AssertionError("nothing is written");
        }
        compare(came, written, "", false);
    }

    /** The same values, too. */
    static void requireExact(JsonNode came, @Nullable JsonNode kept) {
        if (kept == null) {
            throw new AssertionError("nothing is kept");
        }
        compare(came, kept, "", true);
    }

    private static void compare(JsonNode came, JsonNode written, String place, boolean exact) {
        if (came.isObject() || written.isObject()) {
            same(names(came), names(written), place);
            came.properties()
                    .forEach(each ->
                            compare(each.getValue(), written.path(each.getKey()), place + "/" + each.getKey(), exact));
        } else if (came.isArray() || written.isArray()) {
            same(came.isArray() ? came.size() : -1, written.isArray() ? written.size() : -1, place);
            for (int i = 0; i < came.size(); i++) {
                compare(came.path(i), written.path(i), place + "/" + i, exact);
            }
        } else if (came.isNumber() && written.isNumber()) {
            sameNumber(came.decimalValue(), written.decimalValue(), place);
        } else if (!exact && (came.isNumber() || written.isNumber())) {
            sameNumber(new BigDecimal(came.asText().strip()), new BigDecimal(written.asText()), place);
        } else if (came.isTextual() && written.isTextual()) {
            sameText(came.textValue(), written.textValue(), place, exact);
        } else {
            same(came, written, place);
        }
    }

    private static void sameText(String came, String written, String place, boolean exact) {
        boolean mayDiffer = !exact && came.strip().matches("(?s)[-+0-9].*");
        if (!mayDiffer && !came.equals(written) && (exact || !came.equalsIgnoreCase(written))) {
            throw new AssertionError(place + ": \"" + came + "\" came, \"" + written + "\" is written");
        }
    }

    private static void sameNumber(BigDecimal came, BigDecimal written, String place) {
        if (came.compareTo(written) != 0) {
            throw new AssertionError(place + ": " + came + " came, " + written + " is written");
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.properties().forEach(each -> names.add(each.getKey()));
        return names;
    }

    private static void same(Object came, Object written, String place) {
        if (!came.equals(written)) {
            throw new AssertionError(place + ": " + came + " came, " + written + " is written");
        }
    }
}
