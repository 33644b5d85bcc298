package io.github.climatefinance.robustness.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Parsers that are nobody's but their package's, and read what a provider sends. */
final class Hidden {
    private final Method method;

    private Hidden(Method method) {
        this.method = method;
    }

    /** The only method of that name. */
    static Hidden method(String type, String name) {
        try {
            for (Method method : Class.forName(type).getDeclaredMethods()) {
                if (method.getName().equals(name) && !method.isSynthetic()) {
                    method.setAccessible(true);
                    return new Hidden(method);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new LinkageError(type, e);
        }
        throw new LinkageError(type + " has no method " + name);
    }

    /** What it gives back; what it throws goes through. */
    @Nullable
    Object call(@Nullable Object receiver, @Nullable Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw Hidden.<RuntimeException>thrown(e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    @SuppressWarnings("unchecked") // the cast is erased: whatever it is, it is thrown as it is
    private static <E extends Throwable> E thrown(@Nullable Throwable cause) throws E {
        throw (E) (cause == null ? new AssertionError("no cause") : cause);
    }
}
