package io.github.climatefinance.sandbox;

/**
 * Something said to a sandbox, or by it, that does not keep to the provider's specification.
 *
 * @param operation the operationId, or the request line where no operation fits
 * @param side whose fault it is: the caller's request or the sandbox's own answer
 * @param problem one sentence
 */
public record Violation(String operation, Side side, String problem) {

    /** Where a violation lies. */
    public enum Side {
        /** What a client sent. */
        REQUEST,
        /** What the sandbox was about to answer: a defect of the sandbox or of the specification. */
        ANSWER
    }

    @Override
    public String toString() {
        return operation + " " + side + ": " + problem;
    }
}
