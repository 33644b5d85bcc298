package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import io.github.climatefinance.sandbox.trading.TradingPlatform;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The token endpoint under both documented paths. */
final class TradingTokens implements Service {

    static final String CLIENT_ID = "synthetic-partner";
    static final String CLIENT_SECRET = "synthetic-partner-secret";
    static final String SCOPE = "tradevest.api";

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final TradingPlatform platform;
    private final TokenService service;

    TradingTokens(TradingPlatform platform, IssuedTokens tokens) {
        this.platform = platform;
        this.service = TokenService.builder(Spec.DOCUMENT, tokens)
                .expects(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", CLIENT_ID,
                        "client_secret", CLIENT_SECRET,
                        "scope", SCOPE))
                .lifetime(LIFETIME)
                .status(TokenRefusal.INVALID_CLIENT, this::wrongClient)
                .errorBodies(() -> platform.has(TradingSwitch.TOKEN_ERROR_BODIES))
                .build();
    }

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/trading/token.yaml");
    }

    private int wrongClient() {
        return platform.has(TradingSwitch.WRONG_CLIENT_UNAUTHORIZED) ? 401 : 400;
    }

    @Override
    public String basePath() {
        return "";
    }

    @Override
    public SpecDocument spec() {
        return Spec.DOCUMENT;
    }

    @Override
    public Gate gate() {
        return service.gate();
    }

    @Override
    public Map<String, Work> operations() {
        return Spec.DOCUMENT.operationIds().stream().collect(Collectors.toMap(id -> id, id -> this::answer));
    }

    private Reply answer(Exchange call) {
        boolean lacksScope = !call.requiredBody().has("scope") && platform.has(TradingSwitch.SCOPE_REQUIRED);
        return lacksScope ? problem(400, "the scope is missing") : service.answer(call);
    }

    @Override
    public Reply problem(int status, String message) {
        return service.problem(status, message);
    }
}
