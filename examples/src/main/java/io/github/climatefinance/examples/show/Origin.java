package io.github.climatefinance.examples.show;

/**
 * Where what is shown is from.
 *
 * @param words in a sentence: "read on Monday: …"
 */
public record Origin(String words) {
    public static final Origin SANDBOX = new Origin("synthetic data from the sandbox");

    public boolean isSynthetic() {
        return equals(SANDBOX);
    }
}
