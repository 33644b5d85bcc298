package io.github.climatefinance.core.error;

/** What is known about the effect of a call that failed. In doubt it is {@link #UNKNOWN}. */
public enum Outcome {
    /** Nothing left this machine: the provider cannot have acted. */
    NOT_SENT,
    /** The provider answered that it refused: it did not act. */
    REJECTED,
    /** The request may have arrived and no answer tells whether the provider acted. */
    UNKNOWN,
    /** The provider acted, as it answered or as a read showed, but its answer is lost or could not be read. */
    ACCEPTED
}
