package io.github.climatefinance.contract;

import java.util.function.Consumer;

/**
 * One thing that a client must keep to.
 *
 * @param subject a schema, or the package of them all
 * @param sentence what is promised of it, with the subject before it a sentence
 */
record Promise(String subject, String sentence, Consumer<Findings> check) {
    /** Fails with all that was found. */
    void keep() {
        Findings findings = new Findings();
        findings.trying(sentence, () -> check.accept(findings));
        findings.failIfAny(subject + " " + sentence);
    }
}
