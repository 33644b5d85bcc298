package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.robustness.fuzz.ModelShape.Property;
import io.github.climatefinance.robustness.fuzz.Models.Model;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes JSON that a model may well read, with odd values here and there. */
final class JsonMaker {
    private static final int DEEPEST = 6;
    private static final List<String> DATES = List.of(
            "2026-02-28",
            "2026-02-28T10:11:12Z",
            "2026-02-28T10:11:12.123456789+05:30",
            "2026-02-30",
            "2026-02-30T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2016-12-31T23:59:60Z",
            "0000-01-01",
            "0000-01-01T00:00:00+18:00",
            "9999-12-31T23:59:59.999999999-18:00",
            "2026-01-01T00:00:00-00:00",
            "2026-01-01 00:00",
            "2026-01-01T00:00:00,5+0100",
            "2026-1-1",
            "2026-01",
            "+12026-01-01",
            " 2026-01-01 ",
            "2026-01-01T00:00:00+19:00",
            "2026-01-01T00:00:00.1234567890123Z");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-0.0",
            "1",
            "1.50",
            "1e5",
            "1.0E+2",
            "0e5",
            "0e-5",
            "1e-7",
            "1e999999999",
            "1e-999999999",
            "-1E2147483647",
            "1E-2147483647",
            "1e2147483648",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890.123456789",
            "1e999",
            "1e1000",
            "0.1e-998",
            "0.1e-999",
            "9".repeat(1000),
            "9".repeat(1001),
            "9".repeat(600) + "e500",
            "0." + "0".repeat(998) + "1",
            "0.0000001",
            "12.0",
            "12.5");
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[null]",
            "{\"a\":null}",
            "1e400",
            "[".repeat(490) + "]".repeat(490),
            "[".repeat(600) + "]".repeat(600),
            "\"" + "x".repeat(3000) + "\"");
    private static final List<String> UUIDS = List.of(
            "00000000-0000-7000-8000-000000000001",
            "ABCDEF01-2345-4789-abcd-ef0123456789",
            "123456789abcdef0-0001-0001-0001-0001",
            "1-1-1-1-1",
            "");

    private final Choices choices;
    private final Map<Class<?>, ModelShape> shapes;
    private int names;

    JsonMaker(Choices choices, Map<Class<?>, ModelShape> shapes) {
        this.choices = choices;
        this.shapes = shapes;
    }

    /** One value of the type. */
    String json(Type type) {
        return json(type, 0);
    }

    private String json(Type type, int depth) {
        if (depth > DEEPEST || (depth > 0 && choices.below(16) == 15)) {
            return choices.oneOf(ODD);
        }
        if (type instanceof ParameterizedType of) {
            return container((Class<?>) of.getRawType(), of.getActualTypeArguments(), depth);
        }
        Class<?> plain = (Class<?>) type;
        if (JsonModel.class.isAssignableFrom(plain)) {
            return model(plain, depth);
        }
        return scalar(plain);
    }

    private String container(Class<?> container, Type[] of, int depth) {
        Type content = of[of.length - 1];
        if (container == List.class) {
            List<String> items = new ArrayList<>();
            for (int i = choices.below(4); i > 0; i--) {
                items.add(json(content, depth + 1));
            }
            return "[" + String.join(",", items) + "]";
        }
        if (container == Map.class) {
            return "{\"k" + choices.below(9) + "\":" + json(content, depth + 1) + "}";
        }
        return json(content, depth);
    }

    private String model(Class<?> model, int depth) {
        Class<?> variant = model;
        if (model.isInterface()) {
            List<Class<?>> variants = new ArrayList<>(List.of(model.getPermittedSubclasses()));
            variants.removeIf(each -> each.getSimpleName().startsWith("Unknown"));
            variant = choices.oneOf(variants);
        }
        if (!Model.isObject(variant)) {
            return tree();
        }
        ModelShape shape = shapes.computeIfAbsent(variant, ModelShape::of);
        List<String> members = new ArrayList<>();
        for (Property property : shape.properties()) {
            int choice = choices.below(8);
            if (choice < 5) {
                members.add("\"" + property.name() + "\":" + json(property.type(), depth + 1));
            } else if (choice == 5) {
                members.add("\"" + property.name() + "\":null");
            }
        }
        if (choices.below(4) == 3) {
            members.add("\"unknown-" + names++ + "\":" + tree());
        }
        if (members.size() > 1 && choices.below(8) == 7) {
            members.add(members.get(0));
        }
        return "{" + String.join(",", members) + "}";
    }

    /** What nobody knows: its text must not be shown. */
    private String tree() {
        return switch (choices.below(4)) {
            case 0 -> "\"what nobody may see, " + names++ + "\"";
            case 1 -> "{\"a\":[" + choices.oneOf(NUMBERS) + ",{\"b\":\"not to be seen, " + names++ + "\"}]}";
            case 2 -> choices.oneOf(NUMBERS);
            default -> choices.oneOf(ODD);
        };
    }

    private String scalar(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return choices.below(2) == 0 ? "true" : "false";
        }
        if (type == JsonNode.class) {
            return tree();
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return quoted(choices.below(4) == 3 ? choices.text() : known(type));
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type) || isOptionalNumber(type)) {
            String number = choices.oneOf(NUMBERS);
            return choices.below(4) == 3 ? quoted(number) : number;
        }
        return quoted(
                switch (type.getSimpleName()) {
                    case "OffsetDateTime", "LocalDate" -> choices.oneOf(DATES);
                    case "UUID" -> choices.oneOf(UUIDS);
                    default -> choices.below(3) == 0 ? "a text of some length " + names++ : choices.text();
                });
    }

    private static boolean isOptionalNumber(Class<?> type) {
        return type == OptionalInt.class || type == OptionalLong.class || type == OptionalDouble.class;
    }

    private String known(Class<?> type) {
        List<String> values = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (field.getType() == type) {
                try {
                    values.add(String.valueOf(field.get(null)));
                } catch (IllegalAccessException e) {
                    throw new LinkageError(field.toString(), e);
                }
            }
        }
        return values.isEmpty() ? "" : choices.oneOf(values);
    }

    private static String quoted(String text) {
        return JsonDocument.text(Codecs.STRING, text);
    }
}
