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
        return wrapped("List<" + name + ">", "list", "java.util.List");
    }

    JavaType map() {
        return wrapped("Map<String, " + name + ">", "map", "java.util.Map");
    }

    private JavaType wrapped(String newName, String combinator, String newImport) {
        Set<String> all = new TreeSet<>(imports);
        all.add(newImport);
        Set<String> codecs = new TreeSet<>(codecImports);
        codecs.add(JSON_PACKAGE + "Codecs");
        return new JavaType(newName, "Codecs." + combinator + "(" + codec + ")", all, codecs);
    }
}
