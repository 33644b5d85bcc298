package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.TokenRequest;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.internal.TokenTransport;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Between the request and answer of a token source and those of the HTTP library. */
final class TokenExchange {
    private static final MediaType JSON = MediaType.get("application/json");

    private TokenExchange() {}

    static Request of(TokenRequest request) {
        Request.Builder built = new Request.Builder().url(request.url());
        request.headers().forEach(built::header);
        return built.method(request.method(), body(request)).build();
    }

    private static @Nullable RequestBody body(TokenRequest request) {
        if (request.method().equals("GET")) {
            return null;
        }
        if (request.json().isPresent()) {
            return RequestBody.create(request.json().get().getBytes(StandardCharsets.UTF_8), JSON);
        }
        if (request.form().isEmpty()) {
            return RequestBody.create(new byte[0], null);
        }
        FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
        request.form().forEach(form::add);
        return form.build();
    }

    static TokenResponse read(TokenTransport.Reply reply) {
        Map<String, String> headers = new HashMap<>();
        reply.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
        return TokenResponse.of(reply.status(), headers, reply.body());
    }
}
