package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.climatefinance.contract.Shape.Enumeration;
import io.github.climatefinance.core.json.OpenEnum;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is promised of an enumeration. */
final class EnumerationPromises {
    private static final String UNKNOWN = "Brand_new value";

    private final Enumeration enumeration;
    private final Class<?> type;

    EnumerationPromises(Enumeration enumeration, Class<?> type) {
        this.enumeration = enumeration;
        this.type = type;
    }

    Stream<Promise> all() {
        String name = enumeration.name();
        return Stream.of(
                new Promise(name, "knows every value of the document and no other", this::values),
                new Promise(name, "keeps a value it does not know", this::unknown),
                new Promise(name, "ignores case where the document says so, and only there", this::cases));
    }

    private void values(Findings findings) {
        Map<String, OpenEnum> constants = constants();
        List<String> texts = new ArrayList<>();
        constants.forEach((name, constant) -> {
            texts.add(constant.value());
            findings.expect(
                    OpenEnum.class.cast(Calls.enumeration(type, constant.value())) == constant,
                    () -> "`of(" + constant.value() + ")` is not the constant " + name);
            findings.expect(constant.isKnown(), () -> name + " is not known");
            findings.equal(name, known(constant), "what is known of " + name);
            findings.equal(constant.value(), constant.toString(), "the text of " + name);
            reads(findings, constant);
        });
        findings.equal(sorted(enumeration.values()), sorted(texts), "its values");
        if (!enumeration.constants().isEmpty()) {
            findings.equal(sorted(enumeration.constants()), List.copyOf(constants.keySet()), "its constants");
        }
    }

    private void unknown(Findings findings) {
        OpenEnum unknown = Calls.enumeration(type, UNKNOWN);
        findings.equal(UNKNOWN, unknown.value(), "the text of an unknown value");
        findings.equal(UNKNOWN, unknown.toString(), "toString of an unknown value");
        findings.expect(!unknown.isKnown(), () -> UNKNOWN + " is known");
        findings.equal("UNRECOGNIZED", known(unknown), "what is known of " + UNKNOWN);
        findings.expect(
                !unknown.equals(Calls.enumeration(type, UNKNOWN + "s")),
                () -> "unknown values are equal whatever they say");
        reads(findings, unknown);
    }

    private void cases(Findings findings) {
        for (OpenEnum constant : constants().values()) {
            for (String other : List.of(
                    constant.value().toUpperCase(Locale.ROOT), constant.value().toLowerCase(Locale.ROOT))) {
                OpenEnum read = Calls.enumeration(type, other);
                findings.equal(other, read.value(), "the text of " + other);
                findings.equal(enumeration.knows(other), read.isKnown(), "whether " + other + " is known");
                findings.equal(other.equals(constant.value()), read.equals(constant), other + ": whether it is equal");
                boolean means = enumeration.ignoresCase() || other.equals(constant.value());
                findings.equal(
                        means,
                        Calls.invoke(Calls.method(type, "is", type), read, constant),
                        "whether " + other + " is " + constant);
            }
        }
    }

    /** As equal values, whoever reads them. */
    private void reads(Findings findings, OpenEnum value) {
        String json = TextNode.valueOf(value.value()).toString();
        OpenEnum again = Calls.enumeration(type, value.value());
        findings.equal(value, again, "the value made again of " + json);
        findings.equal(value.hashCode(), again.hashCode(), "its hash code");
        findings.equal(json, Calls.databind(value), "what an ObjectMapper writes");
        try {
            findings.equal(value, Calls.databind(type, json), "what an ObjectMapper reads");
        } catch (JsonProcessingException e) {
            findings.add("an ObjectMapper cannot read " + json + ": " + e.getOriginalMessage());
        }
    }

    private static String known(OpenEnum value) {
        return ((Enum<?>) Calls.call(value, "known")).name();
    }

    private Map<String, OpenEnum> constants() {
        Map<String, OpenEnum> constants = new TreeMap<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    constants.put(field.getName(), (OpenEnum) Objects.requireNonNull(field.get(null)));
                } catch (IllegalAccessException e) {
                    throw new LinkageError(field + " is not public", e);
                }
            }
        }
        return constants;
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
