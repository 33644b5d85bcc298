package io.github.climatefinance.examples;

/** What was asked for makes no sense; the message is a sentence for the person who asked. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
