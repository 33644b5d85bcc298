package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that tells OkHttp it cannot be sent twice: whether a request is repeated is decided by the retry step alone. */
final class OneShotBody extends RequestBody {
    private static final RequestBody EMPTY = RequestBody.create(new byte[0]);

    private final RequestBody content;

    private OneShotBody(RequestBody content) {
        this.content = content;
    }

    static RequestBody of(RequestBody content) {
        return new OneShotBody(content);
    }

    /** The body for a method: an empty one where the method could have one, so that it too is sent once. */
    static @Nullable RequestBody forMethod(String method, @Nullable RequestBody content) {
        boolean bodyless = method.equals("GET") || method.equals("HEAD");
        if (bodyless && content == null) {
            return null;
        }
        return of(content == null ? EMPTY : content);
    }

    @Override
    public @Nullable MediaType contentType() {
        return content.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return content.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        content.writeTo(sink);
    }
}
