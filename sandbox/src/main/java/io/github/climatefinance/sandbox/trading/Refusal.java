package io.github.climatefinance.sandbox.trading;

/** Ends an operation that is refused at once, before it has changed anything. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String field;

    private Refusal(int status, String message, String field) {
        super(message, null, false, false);
        this.status = status;
        this.field = field;
    }

    static Refusal badRequest(String field, String message) {
        return new Refusal(400, message, field);
    }

    /** @param what such as {@code order} */
    static Refusal notFound(String what) {
        return new Refusal(404, what + " not found", "");
    }

    static Refusal conflict(String field, String message) {
        return new Refusal(409, message, field);
    }

    Answer answer() {
        return new Answer.Refused(status, String.valueOf(getMessage()), field);
    }
}
