package io.github.climatefinance.codegen;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a document, each as one sentence that names the place. */
final class Problems {
    private final List<String> sentences = new ArrayList<>();

    void add(String place, String problem) {
        sentences.add(place + " " + problem);
    }

    void addIf(boolean wrong, String place, String problem) {
        if (wrong) {
            add(place, problem);
        }
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Ends the build with all sentences at once, where there is one. */
    void failIfAny(String title) {
        if (!sentences.isEmpty()) {
            throw new IllegalArgumentException("The API description \"" + title + "\" breaks " + sentences.size()
                    + (sentences.size() == 1 ? " rule:" : " rules:") + "\n- " + String.join("\n- ", sentences));
        }
    }
}
