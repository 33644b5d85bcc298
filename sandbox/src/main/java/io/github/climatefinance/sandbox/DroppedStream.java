package io.github.climatefinance.sandbox;

import java.io.IOException;

/** Has MockWebServer reset a stream of HTTP/2 and go on with the others. It logs this, so there is no stack to show. */
final class DroppedStream extends IOException {
    private static final long serialVersionUID = 1L;

    private DroppedStream() {
        super("a fault drops the stream");
    }

    /**
     * Throws one. MockWebServer is in Kotlin: it expects what Java does not let a dispatcher declare.
     *
     * @param declared what the caller may throw for the compiler
     */
    @SuppressWarnings({"unchecked", "DoNotCallSuggester"}) // the cast is erased; always throwing is what it is for
    static <E extends Exception> void raise(Class<E> declared) throws E {
        throw (E) new DroppedStream();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
