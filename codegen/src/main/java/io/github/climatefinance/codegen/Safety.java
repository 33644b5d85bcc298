package io.github.climatefinance.codegen;

import org.jspecify.annotations.Nullable;

/** What a repetition of an operation may do, and the sentence that tells the reader. */
enum Safety {
    READ("read", "Only reads; the SDK repeats it after a failure that may pass."),
    IDEMPOTENT("idempotent", "Doing it twice is as doing it once; the SDK repeats it after a failure that may pass."),
    KEYED(
            "keyed",
            "Changes something. It is sent with an idempotency key, which the SDK makes where none is given and which"
                    + " makes a repeat harmless; the SDK repeats it after a failure that may pass."),
    UNSAFE(
            "unsafe",
            "Changes something, and each call may do so again. The SDK repeats it only where the provider certainly did"
                    + " nothing; where it may have acted and no answer can be used, {@code OutcomeUnknownException} is"
                    + " thrown.");

    static final String EXTENSION = "x-safety";

    private final String text;
    private final String sentence;

    Safety(String text, String sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    static @Nullable Safety of(@Nullable Object text) {
        for (Safety each : values()) {
            if (each.text.equals(text)) {
                return each;
            }
        }
        return null;
    }
}
