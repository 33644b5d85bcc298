package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.icr.Grant;
import io.github.climatefinance.sandbox.icr.IcrRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens of organizations, of the app and of its installations. Safe for any number of threads. */
final class IcrTokens {

    private static final Duration LIFETIME = Duration.ofHours(2);
    private static final Duration LIFETIME_OF_ORGANIZATIONS = Duration.ofDays(90);

    private final IssuedTokens tokens;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final String mainToken;

    /** @param main what the organization token permits that outlives a reset */
    IcrTokens(SandboxClock clock, Grant main) {
        tokens = new IssuedTokens(clock, "crs_");
        mainToken = forOrganization(main);
    }

    /** The token that outlives a reset, for those who took it before. */
    String mainToken() {
        return mainToken;
    }

    String forOrganization(Grant grant) {
        return issued(grant, LIFETIME_OF_ORGANIZATIONS).text();
    }

    /** A token for the app or one of its installations, as it is answered. */
    ObjectNode answered(Grant grant) {
        IssuedTokens.Issued token = issued(grant, LIFETIME);
        String created = token.issuedAt().truncatedTo(ChronoUnit.MILLIS).toString();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id(token))
                .put("createdAt", created)
                .put("updatedAt", created)
                .put("token", token.text())
                .put(
                        "expiresAt",
                        token.expiresAt().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("isActive", true)
                .put("appId", IcrRegistry.APP_ID);
        grant.permissions().forEach(json.putObject("permissions")::put);
        return grant.kind() == Grant.Kind.INSTALLATION
                ? json.put("installationId", grant.installationId()).put("organizationId", grant.organizationId())
                : json;
    }

    /** What the bearer of a live token may do. */
    Optional<Grant> grant(IncomingRequest request) {
        return request.bearer().flatMap(tokens::live).map(token -> grants.get(token.text()));
    }

    void revoke(String text) {
        tokens.revoke(text);
        grants.remove(text);
    }

    void revokeOf(String installationId) {
        grants.forEach((text, grant) -> {
            if (grant.installationId().equals(installationId)) {
                revoke(text);
            }
        });
    }

    /** Revokes every token but the main one. */
    void reset() {
        grants.keySet().stream()
                .filter(text -> !text.equals(mainToken))
                .toList()
                .forEach(this::revoke);
    }

    private IssuedTokens.Issued issued(Grant grant, Duration lifetime) {
        IssuedTokens.Issued token = tokens.issue(lifetime);
        grants.put(token.text(), grant);
        return token;
    }

    private static String id(IssuedTokens.Issued token) {
        return UUID.nameUUIDFromBytes(token.text().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
