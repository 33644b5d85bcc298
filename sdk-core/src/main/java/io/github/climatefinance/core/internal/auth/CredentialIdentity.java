package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;

/**
 * Whose credentials a call is sent with. Two are equal if the credentials are: of a token source, if the source says so,
 * which by default is only equal to itself.
 *
 * @param fingerprint names them, for people; it is made of the key of a pair, of an API key, of a fixed token, or of what a
 *     token source prints as, and shows none of them
 * @param parts what makes them the same
 */
public record CredentialIdentity(String fingerprint, List<Object> parts) {
    private static final int DIGITS = 16;

    static CredentialIdentity of(List<String> schemes, List<Credential> credentials) {
        if (schemes.isEmpty()) {
            return new CredentialIdentity("none", List.of());
        }
        List<Object> parts = new ArrayList<>();
        Buffer name = new Buffer();
        for (Credential credential : credentials) {
            parts.add(part(credential));
            name.writeUtf8(name(credential)).writeByte('\n');
        }
        String digits = name.sha256().hex().substring(0, DIGITS);
        return new CredentialIdentity(String.join("+", schemes) + " " + digits, List.copyOf(parts));
    }

    private static Object part(Credential credential) {
        return credential instanceof BearerCredentials bearer
                ? bearer.fixed().<Object>map(token -> token.value()).orElse(bearer.source())
                : credential;
    }

    private static String name(Credential credential) {
        if (credential instanceof BasicCredentials basic) {
            return basic.key();
        }
        if (credential instanceof ApiKeyCredentials apiKey) {
            return apiKey.key();
        }
        return part(credential).toString();
    }

    /** The parts are secrets. */
    @Override
    public String toString() {
        return fingerprint;
    }
}
