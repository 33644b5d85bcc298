package io.github.climatefinance.sandbox;

/**
 * Somebody who may log in to the Xpansiv sandbox, with all that its token endpoint wants to know. Synthetic like
 * everything there.
 *
 * @param accountIdentifier the user's own account, which paths name
 * @param accountName its name, also at the registries
 */
public record XpansivUser(
        String accountIdentifier,
        String accountName,
        String clientId,
        String clientSecret,
        String username,
        String password) {

    static XpansivUser of(String who, String accountIdentifier, String accountName) {
        return new XpansivUser(
                accountIdentifier,
                accountName,
                "synthetic-client-of-" + who,
                "synthetic-secret-of-" + who,
                who + "@users.example",
                "synthetic-password-of-" + who);
    }
}
