package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.ModelFiles.EnumConstant;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The known values of an enumeration. */
final class EnumConstants {
    private EnumConstants() {}

    static List<EnumConstant> of(Schema<?> schema) {
        List<String> values = values(schema);
        List<String> descriptions = texts(schema, "x-enum-descriptions");
        List<String> names = names(schema);
        List<EnumConstant> constants = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            String description = i < descriptions.size() ? descriptions.get(i) : "The value `" + value + "`.";
            constants.add(new EnumConstant(
                    names.get(i),
                    JavaNames.literal(value),
                    JavaNames.literal(value.toLowerCase(Locale.ROOT)),
                    Javadoc.lines(Javadoc.paragraphs(description))));
        }
        return constants;
    }

    /** The texts on the wire; a null in the list only says that the enumeration is nullable. */
    static List<String> values(Schema<?> schema) {
        List<String> values = new ArrayList<>();
        for (Object value : schema.getEnum()) {
            if (value != null) {
                values.add(value.toString());
            }
        }
        return values;
    }

    static List<String> names(Schema<?> schema) {
        List<String> given = texts(schema, "x-enum-varnames");
        return given.isEmpty()
                ? values(schema).stream().map(EnumConstants::name).toList()
                : given;
    }

    private static String name(String value) {
        String name = JavaNames.constant(value);
        return name.equals("CODEC") || name.equals("UNRECOGNIZED") ? name + "_" : name;
    }

    static List<String> texts(Schema<?> schema, String extension) {
        Object list =
                schema.getExtensions() == null ? null : schema.getExtensions().get(extension);
        return list instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }
}
