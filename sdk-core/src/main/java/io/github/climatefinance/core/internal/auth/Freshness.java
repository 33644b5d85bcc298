package io.github.climatefinance.core.internal.auth;

/** What a kept token is good for. */
enum Freshness {
    /** Serve it. */
    FRESH,
    /** Serve it, and renew it in the background. */
    ADVISORY,
    /** Wait for a new one. */
    MANDATORY
}
