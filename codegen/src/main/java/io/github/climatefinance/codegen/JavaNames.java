package io.github.climatefinance.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns names of a spec into names of Java. */
final class JavaNames {
    /** Members that every generated class or its builder has already. */
    private static final Set<String> TAKEN_MEMBERS = Set.of(
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "builder",
            "build",
            "toBuilder",
            "toJson",
            "fromJson",
            "writeTo",
            "serialize",
            "serializeWithType",
            "isEmpty",
            "additionalProperties",
            "additionalProperty",
            "codec",
            "extras");

    /** Types that generated code names; a schema of the same name would hide them. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "List",
            "Set",
            "Map",
            "LinkedHashMap",
            "Collections",
            "Optional",
            "Objects",
            "Locale",
            "UUID",
            "OffsetDateTime",
            "LocalDate",
            "BigDecimal",
            "IOException",
            "Consumer",
            "CompletableFuture",
            "JsonNode",
            "JsonGenerator",
            "JsonDeserialize",
            "JsonModel",
            "JsonReader",
            "JsonCodec",
            "ModelCodec",
            "UnionCodec",
            "OpenEnum",
            "OpenEnumCodec",
            "Codecs",
            "Extras",
            "Rendering",
            "ObjectCodec",
            "Values",
            "MissingProperty",
            "DecodingException",
            "SdkException",
            "ApiException",
            "ItemsFailedException",
            "ErrorBody",
            "Copies",
            "BodyFlag",
            "ItemResult",
            "ItemResults",
            "Generated",
            "Nullable",
            "Builder",
            "Codec",
            "Known",
            "Operation",
            "Safety",
            "SettlingRead",
            "Answer",
            "ApiCall",
            "ApiResponse",
            "CallExecutor",
            "Checks",
            "Download",
            "Upload",
            "Pager",
            "Paging",
            "QueryStyle",
            "RequestOptions");

    private JavaNames() {}

    /** A member name: camel case, with a trailing underscore where Java or the generated class has the name already. */
    static String member(String specName) {
        String name = camel(specName);
        return SourceVersion.isKeyword(name) || TAKEN_MEMBERS.contains(name) ? name + "_" : name;
    }

    /** Camel case without regard to taken names; empty when the name has no letter or digit. */
    static String camel(String specName) {
        StringBuilder name = new StringBuilder();
        for (String word : words(specName)) {
            name.append(name.isEmpty() ? lowerStart(word) : capital(tame(word)));
        }
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }

    /** A member's name without the underscore that it got for a taken name: names made of it are free again. */
    static String stem(String member) {
        return member.endsWith("_") ? member.substring(0, member.length() - 1) : member;
    }

    static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A constant's name: {@code InternalTransfer} and {@code internal-transfer} are both {@code INTERNAL_TRANSFER}. */
    static String constant(String specName) {
        String split = String.join("_", words(specName))
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
        if (split.isEmpty()) {
            return "EMPTY";
        }
        return Character.isDigit(split.charAt(0)) ? "VALUE_" + split : split;
    }

    /** Whether a schema of this name would hide a type that generated code needs. */
    static boolean hidesType(String schemaName) {
        return TAKEN_TYPES.contains(schemaName) || isInJavaLang(schemaName);
    }

    /** A Java string literal, quotes included. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isInJavaLang(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static List<String> words(String specName) {
        List<String> words = new ArrayList<>();
        for (String word : specName.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Lowers the capitals a word starts with, but not the one that starts its next part: URLPath is urlPath. */
    private static String lowerStart(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean nextPart = capitals > 1 && capitals < word.length() && Character.isLowerCase(word.charAt(capitals));
        int lowered = nextPart ? capitals - 1 : capitals;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }

    private static String tame(String word) {
        boolean shouting = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return shouting ? word.toLowerCase(Locale.ROOT) : word;
    }
}
