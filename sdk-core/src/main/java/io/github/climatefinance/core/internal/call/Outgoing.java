package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.RequestContent;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** A call as HTTP, without credentials; each attempt makes its own request from it. */
final class Outgoing {
    private final Operation operation;
    private final HttpUrl url;
    private final Map<String, String> headers;
    private final @Nullable RequestBody body;
    private final IdempotencyKeys.@Nullable Keyed keyed;

    Outgoing(
            Operation operation,
            HttpUrl url,
            Map<String, String> headers,
            @Nullable RequestBody body,
            IdempotencyKeys.@Nullable Keyed keyed) {
        this.operation = operation;
        this.url = url;
        this.headers = headers;
        this.body = body;
        this.keyed = keyed;
    }

    @Nullable
    String idempotencyKey() {
        return keyed == null ? null : keyed.key();
    }

    /** Whether the key is ours, and so was never used before. */
    boolean isKeyMade() {
        return keyed != null && keyed.made();
    }

    /** What is sent, the key included. */
    RequestContent content() {
        return keyed == null ? RequestContent.NONE : keyed.content();
    }

    /** A request for one attempt; credentials win over any header of the same name. */
    Request request(Map<String, String> credentials, Evidence evidence) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .method(operation.method(), OneShotBody.forMethod(operation.method(), body))
                .tag(Operation.class, operation)
                .tag(Evidence.class, evidence);
        set(request, headers);
        set(request, credentials);
        return request.build();
    }

    private static void set(Request.Builder request, Map<String, String> headers) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request.header(header.getKey(), header.getValue());
        }
    }
}
