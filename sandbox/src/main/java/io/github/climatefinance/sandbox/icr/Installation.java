package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.time.Instant;
import java.util.Map;

/** An app in an organization. Not safe for several threads. */
final class Installation {

    private final String id;
    private final Organization organization;
    private final Instant created;
    private Instant updated;
    private Map<String, String> permissions;
    private boolean suspended;

    Installation(String id, Organization organization, Map<String, String> permissions, Instant created) {
        this.id = id;
        this.organization = organization;
        this.permissions = Map.copyOf(permissions);
        this.created = created;
        updated = created;
    }

    String id() {
        return id;
    }

    Organization organization() {
        return organization;
    }

    boolean isSuspended() {
        return suspended;
    }

    void suspended(boolean yes, Instant at) {
        suspended = yes;
        updated = at;
    }

    void permissions(Map<String, String> accepted, Instant at) {
        permissions = Map.copyOf(accepted);
        updated = at;
    }

    Grant grant() {
        return new Grant(Grant.Kind.INSTALLATION, organization.id(), id, permissions);
    }

    ObjectNode json(Switches<IcrSwitch> switches) {
        ObjectNode json =
                Json.object().put("id", id).put("createdAt", Json.time(created)).put("updatedAt", Json.time(updated));
        json.set(
                "organization",
                organization.ofInstallation(switches.has(IcrSwitch.SHORT_ORGANIZATION_IN_INSTALLATION)));
        json.set("permissions", Json.texts(permissions));
        String host = switches.has(IcrSwitch.ACCESS_TOKENS_URL_WITHOUT_HOST) ? "undefined" : "https://api.icr.example";
        return json.put("appNameId", IcrRegistry.APP_NAME_ID)
                .put("appId", IcrRegistry.APP_ID)
                .put("accessTokensUrl", host + "/app/installations/" + id + "/accessTokens");
    }
}
