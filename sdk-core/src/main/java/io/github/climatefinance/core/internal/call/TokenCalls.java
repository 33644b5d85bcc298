package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.internal.TokenTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Token requests, sent past the steps of ordinary calls so that they never queue behind calls waiting for them. */
final class TokenCalls implements TokenTransport, AutoCloseable {
    private static final int LARGEST_BODY = 64 * 1024;

    private final AttemptSender sender;
    private final String userAgent;
    private final Set<Call> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    TokenCalls(AttemptSender sender, String userAgent) {
        this.sender = sender;
        this.userAgent = userAgent;
    }

    @Override
    public Reply send(Request request, Duration timeout) throws IOException {
        Evidence evidence = new Evidence();
        Request.Builder once = OneShotBody.once(request).newBuilder().tag(Evidence.class, evidence);
        if (request.header("User-Agent") == null) {
            once.header("User-Agent", userAgent);
        }
        Call call = sender.prepare(once.build(), timeout);
        running.add(call);
        if (closed) {
            call.cancel();
        }
        try (Response response = sender.send(call)) {
            return reply(response, evidence);
        } finally {
            running.remove(call);
        }
    }

    private static Reply reply(Response response, Evidence evidence) throws IOException {
        BufferedSource source = response.body().source();
        source.request(LARGEST_BODY + 1L);
        Buffer kept = new Buffer();
        boolean cut = source.getBuffer().size() > LARGEST_BODY;
        kept.write(source.getBuffer(), Math.min(LARGEST_BODY, source.getBuffer().size()));
        String hidden = evidence.retryAfter();
        return new Reply(
                response.code(),
                hidden == null
                        ? response.headers()
                        : response.headers()
                                .newBuilder()
                                .add(RetryAfterInterceptor.HEADER, hidden)
                                .build(),
                kept.readUtf8(),
                cut);
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Call::cancel);
    }
}
