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

    /**
     * Parses the address of a web socket, for which {@code ws} and {@code http} mean the same, and {@code wss} and
     * {@code https}. Plain ones are allowed to this machine only.
     *
     * @param name what the URL is called in messages
     * @throws IllegalArgumentException if {@code url} is none of these or carries user info; it is not quoted
     */
    public static HttpUrl parseSocket(String name, String url) {
        String http =
                Objects.requireNonNull(url, name).regionMatches(true, 0, "ws", 0, 2) ? "http" + url.substring(2) : url;
        return forCredentials(name, parse(name, http));
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
