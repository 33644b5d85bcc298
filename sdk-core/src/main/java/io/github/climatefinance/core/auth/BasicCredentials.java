package io.github.climatefinance.core.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** HTTP Basic: a key (or user name) and its secret, sent as UTF-8. */
public final class BasicCredentials implements Credential {
    private final String key;
    private final String secret;

    private BasicCredentials(String key, String secret) {
        this.key = key;
        this.secret = secret;
    }

    /**
     * The pair of what HTTP calls user name and password.
     *
     * @throws IllegalArgumentException when one is blank or has a control character such as a line break, or when
     *     {@code key} has a colon, which would move the border between the two
     */
    public static BasicCredentials of(String key, String secret) {
        SecretText.printable(key, "key");
        SecretText.printable(secret, "secret");
        if (key.indexOf(':') >= 0) {
            throw new IllegalArgumentException("`key` must not contain a colon");
        }
        return new BasicCredentials(key, secret);
    }

    public String key() {
        return key;
    }

    public String secret() {
        return secret;
    }

    /** The value of the {@code Authorization} header: a secret. */
    public String authorization() {
        byte[] pair = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BasicCredentials that && key.equals(that.key) && secret.equals(that.secret);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + secret.hashCode();
    }

    @Override
    public String toString() {
        return "BasicCredentials[key=" + SecretText.HIDDEN + ", secret=" + SecretText.HIDDEN + "]";
    }
}
