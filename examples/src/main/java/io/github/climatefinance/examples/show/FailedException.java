package io.github.climatefinance.examples.show;

/** What was asked for was not done, though every call went well; the message is a sentence for the person who asked. */
public final class FailedException extends Exception {
    private static final long serialVersionUID = 1L;

    public FailedException(String message) {
        super(message);
    }
}
