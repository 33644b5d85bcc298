package io.github.climatefinance.core.auth;

/**
 * What a client proves its identity with. Immutable; may be shared between clients, which then still share no token.
 * {@code toString} never shows a secret.
 */
public sealed interface Credential permits BasicCredentials, ApiKeyCredentials, BearerCredentials {}
