package io.github.climatefinance.core;

/** Throws as languages without checked exceptions do. */
public final class Undeclared {
    private Undeclared() {}

    /** Throws it as it is; the type it has for the caller is made up. */
    public static <T> T thrown(Exception exception) {
        return Undeclared.<RuntimeException, T>as(exception);
    }

    @SuppressWarnings("unchecked") // the cast is erased, which is what this is for
    private static <E extends Exception, T> T as(Exception exception) throws E {
        throw (E) exception;
    }
}
