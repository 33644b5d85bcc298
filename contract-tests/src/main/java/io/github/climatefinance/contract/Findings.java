package io.github.climatefinance.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a check found wrong, one sentence each. */
final class Findings {
    private static final int SHOWN = 20;

    private final List<String> sentences = new ArrayList<>();

    void add(String sentence) {
        sentences.add(sentence);
    }

    void expect(boolean kept, Supplier<String> sentence) {
        if (!kept) {
            add(sentence.get());
        }
    }

    void equal(Object expected, @Nullable Object actual, String what) {
        expect(Objects.equals(expected, actual), () -> what + ": expected " + expected + ", but was " + actual);
    }

    /** Runs a part of a check; what it throws is one more finding. */
    void trying(String what, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | LinkageError e) {
            add(what + ": threw " + e);
        }
    }

    List<String> sentences() {
        return sentences;
    }

    void failIfAny(String subject) {
        if (!sentences.isEmpty()) {
            String more = sentences.size() > SHOWN ? "\n- and " + (sentences.size() - SHOWN) + " more" : "";
            throw new AssertionError(subject + "\n- "
                    + String.join("\n- ", sentences.subList(0, Math.min(SHOWN, sentences.size()))) + more);
        }
    }
}
