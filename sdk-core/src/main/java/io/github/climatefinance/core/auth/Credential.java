package io.github.climatefinance.core.auth;

/** What proves who calls. */
public interface Credential {}
