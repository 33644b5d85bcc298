package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Counts responses that were given out and not closed. */
final class OpenResponses implements Interceptor {
    private final AtomicInteger given = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    int open() {
        return given.get() - closed.get();
    }

    int given() {
        return given.get();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        given.incrementAndGet();
        return response.newBuilder().body(new Counted(response.body())).build();
    }

    private final class Counted extends ResponseBody {
        private final ResponseBody body;
        private final BufferedSource source;

        Counted(ResponseBody body) {
            this.body = body;
            this.source = Okio.buffer(new ForwardingSource(body.source()) {
                private boolean done;

                @Override
                public void close() throws IOException {
                    if (!done) {
                        done = true;
                        closed.incrementAndGet();
                    }
                    super.close();
                }
            });
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() {
            return body.contentLength();
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }
}
