package io.github.climatefinance.codegen;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Java type with the expression of its codec.
 *
 * @param name as it is written in code
 * @param codec an expression that may be evaluated in a method only: schemas may refer to themselves
 * @param imports full names of the types in {@code name}
 * @param codecImports full names of the types in {@code codec}
 */
record JavaType(String name, String codec, Set<String> imports, Set<String> codecImports) {
    private static final Map<String, String> PRIMITIVES =
            Map.of("Boolean", "boolean", "Integer", "int", "Long", "long");
    static final String JSON_PACKAGE = "io.github.climatefinance.core.json.";
    private static final String NULLABLE = "@Nullable ";

    static JavaType scalar(String name, String codec, String... imports) {
        return new JavaType(name, "Codecs." + codec, Set.of(imports), Set.of(JSON_PACKAGE + "Codecs"));
    }

    boolean isPrimitive() {
        return PRIMITIVES.containsKey(name);
    }

    /** How a value that cannot be missing is passed: numbers and booleans as primitives. */
    String passed() {
        return PRIMITIVES.getOrDefault(name, name);
    }

    boolean isList() {
        return name.startsWith("List<");
    }

    boolean isMap() {
        return name.startsWith("Map<");
    }

    boolean isContainer() {
        return isList() || isMap();
    }

    JavaType list() {
        return wrapped("List<" + name + ">", "Codecs.list", "java.util.List", JSON_PACKAGE + "Codecs");
    }

    JavaType map() {
        return wrapped("Map<String, " + name + ">", "Codecs.map", "java.util.Map", JSON_PACKAGE + "Codecs");
    }

    /** A map whose values may be null. */
    JavaType mapOfNullable() {
        JavaType map = wrapped(
                "Map<String, " + NULLABLE + name + ">",
                "Codecs.mapOfNullable",
                "java.util.Map",
                JSON_PACKAGE + "Codecs");
        map.imports().add("org.jspecify.annotations.Nullable");
        return map;
    }

    /** A list that can be asked which of its items failed. */
    JavaType itemResults() {
        String type = "io.github.climatefinance.core.ItemResults";
        return wrapped("ItemResults<" + name + ">", "ItemResults.codec", type, type);
    }

    /** An unmodifiable copy of a list or map of this type, as an expression. */
    String copyOf(String value) {
        String inner = inner();
        boolean deep = inner.startsWith("List<") || inner.startsWith("Map<");
        if (!deep) {
            return isList()
                    ? "List.copyOf(" + value + ")"
                    : "Collections.unmodifiableMap(new LinkedHashMap<>(" + value + "))";
        }
        String each = "each".equals(value) ? "one" : "each";
        String copy = new JavaType(inner, "", Set.of(), Set.of()).copyOf(each);
        return "Copies." + (isList() ? "list(" : "map(") + value + ", " + each + " -> " + copy + ")";
    }

    private String inner() {
        String start = isList() ? "List<" : "Map<String, ";
        String inner = name.substring(start.length(), name.length() - 1);
        return inner.startsWith(NULLABLE) ? inner.substring(NULLABLE.length()) : inner;
    }

    private JavaType wrapped(String newName, String combinator, String newImport, String codecImport) {
        Set<String> all = new TreeSet<>(imports);
        all.add(newImport);
        Set<String> codecs = new TreeSet<>(codecImports);
        codecs.add(codecImport);
        return new JavaType(newName, combinator + "(" + codec + ")", all, codecs);
    }
}
