package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.OperationTag;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.RequestContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.HashingSink;
import okio.Okio;
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

    /** The call with its key fixed, so that whoever makes a request of it makes the same. */
    <T> ApiCall<T> keyed(ApiCall<T> call) {
        return keyed == null || !keyed.made()
                ? call
                : call.withKey(
                        keyed.content(),
                        operation.idempotencyHeader().orElse(null),
                        Objects.requireNonNull(keyed.key()));
    }

    /** What is sent, the key included. */
    RequestContent content() {
        return keyed == null ? RequestContent.NONE : keyed.content();
    }

    HttpUrl url() {
        return url;
    }

    /** SHA-256 of method, path and body, in hex; null when the body cannot be read. */
    @Nullable
    String hash() {
        try (HashingSink hash = HashingSink.sha256(Okio.blackhole());
                BufferedSink sink = Okio.buffer(hash)) {
            sink.writeUtf8(operation.method() + " " + url.encodedPath() + "\n");
            if (body != null) {
                body.writeTo(sink);
            }
            sink.flush();
            return hash.hash().hex();
        } catch (IOException e) {
            return null;
        }
    }

    /** Headers but the name of the software, which changes with its version. */
    Map<String, String> headers() {
        Map<String, String> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        shown.putAll(headers);
        shown.remove("User-Agent");
        return shown;
    }

    /**
     * The body as it is sent.
     *
     * @throws IllegalArgumentException if it has parts, which are not the same when sent again
     */
    ByteString body() {
        if (body == null) {
            return ByteString.EMPTY;
        }
        if (content() instanceof RequestContent.Multipart) {
            throw new IllegalArgumentException(operation.id() + " sends parts, and cannot be planned");
        }
        try {
            Buffer bytes = new Buffer();
            body.writeTo(bytes);
            return bytes.readByteString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of all that is sent but credentials and {@code User-Agent}; each text with its length before it. */
    String exactHash() {
        Buffer all = new Buffer();
        write(all, ByteString.encodeUtf8(operation.method()));
        write(all, ByteString.encodeUtf8(url.toString()));
        headers().forEach((name, value) -> {
            write(all, ByteString.encodeUtf8(name.toLowerCase(Locale.ROOT)));
            write(all, ByteString.encodeUtf8(value));
        });
        write(all, body());
        return all.sha256().hex();
    }

    private static void write(Buffer all, ByteString text) {
        all.writeInt(text.size()).write(text);
    }

    /** A request for one attempt; credentials win over any header of the same name. */
    Request request(Map<String, String> credentials, Evidence evidence) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .method(operation.method(), OneShotBody.forMethod(operation.method(), body))
                .tag(OperationTag.class, operation)
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
