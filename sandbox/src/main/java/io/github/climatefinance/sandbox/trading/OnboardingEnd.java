package io.github.climatefinance.sandbox.trading;

/** What becomes of an onboarding. */
public enum OnboardingEnd {
    /** The checks are passed. */
    APPROVED,
    /** Something is to be mended; then a new one can be started. */
    REJECTED,
    /** The data cannot be onboarded at all. */
    INVALID,
    /** Somebody has to decide, and nobody has yet. */
    REVIEW
}
