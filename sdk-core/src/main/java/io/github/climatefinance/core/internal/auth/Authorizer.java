package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.TokenTransport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** Chooses and applies the credentials of a call. */
public final class Authorizer implements AutoCloseable {
    public Authorizer(
            Map<String, Credential> credentials, TokenTransport transport, ServerClock clock, Executor background) {}

    /** Headers for the first alternative whose credentials are all there. */
    public Authorization authorize(List<List<String>> alternatives, CallScope scope) {
        return new Authorization(Map.of(), List.of());
    }

    /** After a 401: forgets the token only if it still is the one that was sent; true if one repeat makes sense. */
    public boolean rejected(Authorization used) {
        return false;
    }

    @Override
    public void close() {}
}
