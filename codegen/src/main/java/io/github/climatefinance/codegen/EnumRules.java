package io.github.climatefinance.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules for enumerations. */
final class EnumRules {
    private EnumRules() {}

    static void check(Schema<?> schema, String place, Problems problems) {
        List<String> values = EnumConstants.values(schema);
        List<String> names = EnumConstants.names(schema);
        problems.addIf(values.isEmpty(), place, "has no value");
        problems.addIf(new HashSet<>(values).size() < values.size(), place, "has a value twice");
        problems.addIf(
                names.size() != values.size(),
                place,
                "has " + values.size() + " values, but " + names.size() + " in `x-enum-varnames`");
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            problems.addIf(!seen.add(name), place, "has two values that need the Java name `" + name + "`");
            problems.addIf(
                    !name.matches("[A-Z][A-Z0-9_]*"), place, "has the constant `" + name + "`, which is no Java name");
        }
        int described = EnumConstants.texts(schema, "x-enum-descriptions").size();
        problems.addIf(
                described > 0 && described != values.size(),
                place,
                "has " + values.size() + " values, but " + described + " in `x-enum-descriptions`");
        Map<String, Object> extensions = schema.getExtensions();
        long distinct = values.stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        problems.addIf(
                Properties.flag(extensions, "x-case-insensitive") && distinct < values.size(),
                place,
                "ignores case, but has values that differ in case only");
    }
}
