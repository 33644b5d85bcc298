package io.github.climatefinance.sandbox.icr;

/** Ends an operation that is refused, before it has changed anything. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    /** @param what such as {@code project} */
    static Refusal notFound(String what) {
        return new Refusal(404, what + " not found");
    }

    Answer answer() {
        return new Answer.Refused(status, String.valueOf(getMessage()));
    }
}
