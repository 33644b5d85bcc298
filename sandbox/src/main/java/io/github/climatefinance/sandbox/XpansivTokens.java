package io.github.climatefinance.sandbox;

import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The token endpoint, with the grant of each user. A token is bound to its user's account. */
final class XpansivTokens implements Service {

    private static final Duration LIFETIME = Duration.ofHours(24);

    private final Map<String, TokenService> byUsername = new LinkedHashMap<>();
    private final TokenService first;

    /** @param users at least one */
    XpansivTokens(List<XpansivUser> users, IssuedTokens tokens) {
        users.forEach(user -> byUsername.put(user.username(), grant(user, tokens)));
        first = byUsername.values().iterator().next();
    }

    /** The specification, read when the first sandbox starts. */
    private static final class Spec {
        static final SpecDocument DOCUMENT = SpecDocument.load("specs/xpansiv/token.yaml");
    }

    private static TokenService grant(XpansivUser user, IssuedTokens tokens) {
        return TokenService.builder(Spec.DOCUMENT, tokens)
                .expects(Map.of(
                        "grant_type", "http://auth0.com/oauth/grant-type/password-realm",
                        "realm", "Username-Password-Authentication",
                        "audience", "https://xpansiv/platform",
                        "client_id", user.clientId(),
                        "client_secret", user.clientSecret(),
                        "username", user.username(),
                        "password", user.password()))
                .lifetime(LIFETIME)
                .status(TokenRefusal.INVALID_GRANT, 403)
                .status(TokenRefusal.UNSUPPORTED_GRANT_TYPE, 403)
                .binding(call -> user.accountIdentifier())
                .answers((fields, call) -> fields.put("scope", ""))
                .build();
    }

    @Override
    public String basePath() {
        return first.basePath();
    }

    @Override
    public SpecDocument spec() {
        return first.spec();
    }

    @Override
    public Gate gate() {
        return first.gate();
    }

    /** The grant of the user that is named; that of another refuses a stranger. */
    @Override
    public Map<String, Work> operations() {
        return Map.of(
                "requestToken",
                call -> byUsername
                        .getOrDefault(call.requiredBody().path("username").asText(), first)
                        .answer(call));
    }

    @Override
    public Reply problem(int status, String message) {
        return first.problem(status, message);
    }
}
