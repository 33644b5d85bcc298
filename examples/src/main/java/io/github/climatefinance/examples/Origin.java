package io.github.climatefinance.examples;

/**
 * Where what is shown is from.
 *
 * @param words in a sentence: "read on Monday: …"
 */
record Origin(String words) {
    static final Origin SANDBOX = new Origin("synthetic data from the sandbox");

    boolean isSynthetic() {
        return equals(SANDBOX);
    }
}
