package io.github.climatefinance.contract;

import io.github.climatefinance.contract.Shape.Property;
import io.github.climatefinance.core.json.JsonModel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The generated class of an object. Its members are found by the letters and digits of a property's name, whatever became
 * of the rest of it and of their case.
 */
final class ModelClass {
    /** What every class has, whatever its properties. */
    private static final Set<String> OWN =
            Set.of("toBuilder", "additionalProperties", "hashCode", "toString", "toJson");

    private final Class<?> type;
    private final Class<?> builderType;
    private final ObjectShape shape;
    private final Map<String, Optional<Method>> found = new HashMap<>();

    ModelClass(Class<?> type, ObjectShape shape) {
        this.type = type;
        this.shape = shape;
        this.builderType = Calls.method(type, "toBuilder").getReturnType();
    }

    Class<?> type() {
        return type;
    }

    ObjectShape shape() {
        return shape;
    }

    JsonModel read(Object json) {
        return Calls.read(type, json.toString());
    }

    Optional<Method> accessor(Property property) {
        return find(type, property.name(), 0);
    }

    /** The method that says whether the property is there. */
    Optional<Method> presence(Property property) {
        return find(type, "has" + property.name(), 0);
    }

    /** The method that says whether the property is null. */
    Optional<Method> nullness(Property property) {
        return find(type, "is" + property.name() + "null", 0);
    }

    Object value(JsonModel model, Property property) {
        return Calls.invoke(required(accessor(property), "accessor", property), model);
    }

    /** The value, out of its Optional. */
    Object content(JsonModel model, Property property) {
        return value(model, property) instanceof Optional<?> optional ? optional.orElseThrow() : value(model, property);
    }

    boolean isNull(JsonModel model, Property property) {
        return (boolean) Calls.invoke(required(nullness(property), "question for null", property), model);
    }

    Object builder() {
        return Calls.staticCall(type, "builder");
    }

    void set(Object builder, Property property, Object value) {
        Calls.invoke(required(find(builderType, property.name(), 1), "setter", property), builder, value);
    }

    void setNull(Object builder, Property property) {
        Calls.invoke(required(find(builderType, property.name() + "null", 0), "setter of null", property), builder);
    }

    JsonModel build(Object builder) {
        return (JsonModel) Calls.call(builder, "build");
    }

    /** Methods without parameters and setters of the builder that belong to nothing in the document. */
    Set<String> surplus() {
        Set<String> names = new LinkedHashSet<>();
        candidates(type, 0).map(Method::getName).forEach(names::add);
        if (shape.schema().has("x-item-status")) {
            names.removeAll(Set.of("isFailed", "itemStatus"));
        }
        if (shape.schema().has("x-item-results")) {
            names.removeAll(Set.of("failed", "throwIfAnyFailed"));
        }
        candidates(builderType, 1).map(method -> "builder." + method.getName()).forEach(names::add);
        for (Property property : shape.properties()) {
            Stream.of(accessor(property), presence(property), nullness(property))
                    .flatMap(Optional::stream)
                    .forEach(method -> names.remove(method.getName()));
            find(builderType, property.name(), 1).ifPresent(method -> names.remove("builder." + method.getName()));
        }
        return names;
    }

    private Optional<Method> find(Class<?> owner, String name, int parameters) {
        return found.computeIfAbsent(
                owner.getName() + " " + parameters + " " + name, key -> search(owner, name, parameters));
    }

    private Method required(Optional<Method> method, String what, Property property) {
        return method.orElseThrow(
                () -> new LinkageError(type.getSimpleName() + " has no " + what + " for `" + property.name() + "`"));
    }

    private static Optional<Method> search(Class<?> type, String name, int parameters) {
        List<Method> found = candidates(type, parameters)
                .filter(method -> letters(method.getName()).equals(letters(name)))
                .toList();
        return found.size() < 2
                ? found.stream().findFirst()
                : found.stream().filter(method -> method.getName().equals(name)).findFirst();
    }

    private static Stream<Method> candidates(Class<?> type, int parameters) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && method.getParameterCount() == parameters)
                .filter(method ->
                        !OWN.contains(method.getName()) && !method.getName().equals("build"));
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
