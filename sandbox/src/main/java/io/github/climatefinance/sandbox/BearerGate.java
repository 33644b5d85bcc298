package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecOperation;

/** Admits whoever bears a live token. What a token is bound to is for the provider to judge. */
record BearerGate(IssuedTokens tokens) implements Service.Gate {

    @Override
    public boolean admits(IncomingRequest request, SpecOperation operation) {
        return request.bearer().flatMap(tokens::live).isPresent();
    }
}
