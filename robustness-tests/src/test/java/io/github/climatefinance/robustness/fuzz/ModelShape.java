package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.robustness.fuzz.Models.Model;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The properties of a model by their names in JSON. Those are found by trying: an accessor tells a name, and the codec
 * whether it knows it.
 */
record ModelShape(List<Property> properties) {
    /** A property, and the type of its accessor. */
    record Property(String name, Type type) {}

    static ModelShape of(Class<?> model) {
        Model known = Model.of(model);
        List<Property> properties = new ArrayList<>();
        for (Method method : model.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0) {
                spellings(method.getName())
                        .filter(name -> knows(known, name))
                        .findFirst()
                        .ifPresent(name -> properties.add(new Property(name, method.getGenericReturnType())));
            }
        }
        properties.sort((one, other) -> one.name().compareTo(other.name()));
        return new ModelShape(List.copyOf(properties));
    }

    private static Stream<String> spellings(String accessor) {
        String snake = accessor.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        String capital = accessor.substring(0, 1).toUpperCase(Locale.ROOT) + accessor.substring(1);
        return Stream.of(accessor, snake, capital, snake.replace('_', '-'), accessor.toUpperCase(Locale.ROOT));
    }

    private static boolean knows(Model model, String name) {
        try {
            JsonModel read = model.codec().fromJson("{\"" + name + "\":{}}");
            Object unknown = Hidden.method(model.type().getName(), "additionalProperties")
                    .call(read);
            return !(unknown instanceof Map<?, ?> map && map.containsKey(name));
        } catch (DecodingException e) {
            return true;
        }
    }
}
