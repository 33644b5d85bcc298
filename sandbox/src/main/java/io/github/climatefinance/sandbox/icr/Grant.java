package io.github.climatefinance.sandbox.icr;

import java.util.Map;

/**
 * What the bearer of a token is and may do.
 *
 * @param organizationId the one organization it is for; empty text for an app's own
 * @param installationId the installation it was made for; empty text if for none
 * @param permissions levels by area, in the provider's words, as they were when the token was made
 */
public record Grant(Kind kind, String organizationId, String installationId, Map<String, String> permissions) {

    /** The kinds of credentials. */
    public enum Kind {
        ORGANIZATION,
        APP,
        INSTALLATION
    }

    /** Copies the permissions. */
    public Grant {
        permissions = Map.copyOf(permissions);
    }

    /** That of an app for itself. */
    public static Grant ofApp() {
        return new Grant(Kind.APP, "", "", Map.of());
    }

    /** That of an organization's own token. */
    public static Grant ofOrganization(String organizationId, Map<String, String> permissions) {
        return new Grant(Kind.ORGANIZATION, organizationId, "", permissions);
    }

    boolean permits(Permission needed) {
        return needed.isGivenBy(permissions.getOrDefault(needed.area(), ""));
    }
}
