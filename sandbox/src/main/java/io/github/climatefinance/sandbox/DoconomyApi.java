package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import io.github.climatefinance.sandbox.doconomy.SyntheticIndex;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.switches.Switches;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** Both generations of Doconomy and their token endpoint, over mutual TLS. */
final class DoconomyApi implements Provider {

    static final String CLIENT_ID = "synthetic-client";
    static final String CLIENT_SECRET = "synthetic-secret";
    static final String API_KEY = "synthetic-api-key";

    private static final Map<String, String> GRANT = Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            CLIENT_ID,
            "client_secret",
            CLIENT_SECRET,
            "scope",
            String.join(" ", "urn:transaction:carbon", "urn:aland-index:calculations", DoconomyV21Api.WATER_SCOPE));
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(3);

    final Switches<DoconomySwitch> switches = new Switches<>(DoconomySwitch.class);
    final SandboxClock clock = new SandboxClock();
    final Service v3;
    final Service v21;
    final Service tokenService;

    private final IssuedTokens tokens = new IssuedTokens(clock, "synthetic-");
    private final SSLSocketFactory sockets;

    /** The specification of the tokens, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/doconomy/token.yaml");
    }

    DoconomyApi(SSLSocketFactory sockets) {
        this.sockets = sockets;
        SyntheticIndex index = new SyntheticIndex(switches);
        DoconomyGate gate = new DoconomyGate(tokens, switches, API_KEY);
        v3 = new DoconomyV3Api(index, gate, switches);
        v21 = new DoconomyV21Api(index, gate);
        tokenService = TokenService.builder(Spec.DOCUMENT, tokens)
                .expects(GRANT)
                .clientProof(request -> request.clientCertificate().isPresent())
                .lifetime(TOKEN_LIFE)
                .errorBodies(() -> switches.has(DoconomySwitch.ERROR_BODIES))
                .binding(DoconomyGate::binding)
                .answers((json, call) -> json.put("scope", DoconomyGate.scope(call)))
                .build();
    }

    @Override
    public List<Service> services() {
        return List.of(v3, v21, tokenService);
    }

    @Override
    public void reset() {
        switches.reset();
        clock.reset();
        tokens.revokeAll();
    }

    @Override
    public Optional<Tls> tls() {
        boolean optional = switches.has(DoconomySwitch.HANDSHAKE_WITHOUT_CERTIFICATE);
        return Optional.of(new Tls(sockets, optional ? ClientCertificate.REQUESTED : ClientCertificate.REQUIRED));
    }
}
