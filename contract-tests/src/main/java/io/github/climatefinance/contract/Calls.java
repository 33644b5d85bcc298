package io.github.climatefinance.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.OpenEnum;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls generated code, of which only the names are known. What it throws arrives as it was thrown. */
final class Calls {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private Calls() {}

    static JsonModel read(Class<?> type, String json) {
        return (JsonModel) invoke(method(type, "fromJson", String.class), null, json);
    }

    /** Through an ObjectMapper that nobody configured. */
    static Object databind(Class<?> type, String json) throws JsonProcessingException {
        return PLAIN.readValue(json, type);
    }

    static String databind(Object value) {
        try {
            return PLAIN.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no ObjectMapper writes it", e);
        }
    }

    static OpenEnum enumeration(Class<?> type, String text) {
        return (OpenEnum) invoke(method(type, "of", String.class), null, text);
    }

    static Object call(Object target, String name) {
        return invoke(method(target.getClass(), name), target);
    }

    static Object staticCall(Class<?> type, String name) {
        return invoke(method(type, name), null);
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(type.getSimpleName() + " has no `" + name + "`", e);
        }
    }

    /** No public method of ours gives null. */
    static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            Object value = method.invoke(target, arguments);
            if (value == null) {
                throw new IllegalStateException(method.getName() + " gave null");
            }
            return value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new LinkageError(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(method + " is not public", e);
        }
    }
}
