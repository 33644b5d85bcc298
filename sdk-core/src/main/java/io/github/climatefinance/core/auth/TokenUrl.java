package io.github.climatefinance.core.auth;

import io.github.climatefinance.core.SecureUrl;
import okhttp3.HttpUrl;

/** Where a token may be asked for: https anywhere, plain http on this machine only. */
final class TokenUrl {
    private TokenUrl() {}

    static HttpUrl parse(String url) {
        return SecureUrl.forCredentials("url", SecureUrl.parse("url", url));
    }

    /** For messages: no query, which may hold anything. */
    static String shown(HttpUrl url) {
        return url.newBuilder().query(null).fragment(null).build().toString();
    }
}
