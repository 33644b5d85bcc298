package io.github.climatefinance.core.auth;

import io.github.climatefinance.core.HeaderText;
import org.jspecify.annotations.Nullable;

/** A key sent in a header of the provider's choice. */
public final class ApiKeyCredentials implements Credential {
    private final String header;
    private final String key;

    private ApiKeyCredentials(String header, String key) {
        this.header = header;
        this.key = key;
    }

    /**
     * The key, sent in the header of that name.
     *
     * @throws IllegalArgumentException when {@code key} is blank or has a character that a header cannot carry
     */
    public static ApiKeyCredentials of(String header, String key) {
        return new ApiKeyCredentials(HeaderText.name(header), SecretText.headerValue(key, "key"));
    }

    public String header() {
        return header;
    }

    public String key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiKeyCredentials that && header.equalsIgnoreCase(that.header) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "ApiKeyCredentials[" + header + "=" + SecretText.HIDDEN + "]";
    }
}
