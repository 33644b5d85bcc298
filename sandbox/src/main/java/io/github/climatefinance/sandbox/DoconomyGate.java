package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import io.github.climatefinance.sandbox.switches.Switches;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may call Doconomy: asks for a live token, the certificate it is bound to, the scopes of the operation, and the API key. */
record DoconomyGate(IssuedTokens tokens, Switches<DoconomySwitch> switches, String apiKey) implements Service.Gate {

    private static final String SCHEME = "clientCredentials";

    /** What a token is bound to: the caller's certificate and the scopes that were asked for. */
    static String binding(Exchange call) {
        return thumbprint(call.request()) + " " + scope(call);
    }

    /** The scopes of a token request. */
    static String scope(Exchange call) {
        return call.requiredBody().path("scope").asText();
    }

    @Override
    public boolean admits(IncomingRequest request, SpecOperation operation) {
        Optional<List<String>> binding = binding(request);
        return hasKey(request) && binding.isPresent() && isOwner(request, binding.get());
    }

    @Override
    public boolean permits(IncomingRequest request, SpecOperation operation) {
        return scopes(request).containsAll(operation.scopes(SCHEME));
    }

    /** The scopes of the token that a request bears. */
    Set<String> scopes(IncomingRequest request) {
        return binding(request)
                .map(words -> Set.copyOf(words.subList(1, words.size())))
                .orElse(Set.of());
    }

    private Optional<List<String>> binding(IncomingRequest request) {
        return request.bearer()
                .flatMap(tokens::live)
                .map(token -> List.of(token.binding().split(" ", -1)));
    }

    private boolean isOwner(IncomingRequest request, List<String> binding) {
        return request.clientCertificate().isPresent()
                && (binding.get(0).equals(thumbprint(request))
                        || !switches.has(DoconomySwitch.TOKENS_BOUND_TO_CERTIFICATE));
    }

    private boolean hasKey(IncomingRequest request) {
        List<String> given = request.headers().getOrDefault("x-api-key", List.of());
        return given.isEmpty() ? !switches.has(DoconomySwitch.API_KEY_REQUIRED) : given.equals(List.of(apiKey));
    }

    private static String thumbprint(IncomingRequest request) {
        return request.clientCertificate().map(Certificates::thumbprint).orElse("");
    }
}
