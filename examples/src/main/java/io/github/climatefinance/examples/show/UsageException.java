package io.github.climatefinance.examples.show;

/** What was asked for makes no sense; the message is a sentence for the person who asked. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
