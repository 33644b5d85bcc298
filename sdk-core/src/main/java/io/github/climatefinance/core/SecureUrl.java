package io.github.climatefinance.core;

import java.util.Locale;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Checks URLs a caller configures: well-formed, and no credentials over plain http except to this machine. */
public final class SecureUrl {
    private SecureUrl() {}

    /**
     * Parses a configured URL.
     *
     * @param name what the URL is called in messages
     * @throws IllegalArgumentException if {@code url} is no http or https URL or carries user info; it is not quoted
     */
    public static HttpUrl parse(String name, String url) {
        HttpUrl parsed = HttpUrl.parse(Objects.requireNonNull(url, name));
        if (parsed == null) {
            throw new IllegalArgumentException("`" + name + "` must be an absolute http or https URL");
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException("`" + name + "` must not contain a user name or password");
        }
        return parsed;
    }

    /** Refuses plain http to any host but loopback, because credentials go there. */
    public static HttpUrl forCredentials(String name, HttpUrl url) {
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException("`" + name + "` must be https, because credentials are sent to it;"
                    + " plain http is allowed to loopback only, but the host is " + url.host());
        }
        return url;
    }

    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.matches("127(\\.\\d{1,3}){3}");
    }
}
