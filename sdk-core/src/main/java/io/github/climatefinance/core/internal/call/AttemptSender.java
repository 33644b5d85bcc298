package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;

/** The only place where an OkHttp call is started. */
final class AttemptSender {
    private final Supplier<? extends Call.Factory> calls;

    /** Asks for what makes the calls when there is one to make. */
    AttemptSender(Supplier<? extends Call.Factory> calls) {
        this.calls = calls;
    }

    /** A call, not started, that ends itself after {@code limit}, reading its answer included. */
    Call prepare(Request request, Duration limit) {
        Call call = calls.get().newCall(request);
        long own = call.timeout().timeoutNanos();
        long nanos = own > 0 ? Math.min(own, limit.toNanos()) : limit.toNanos();
        call.timeout().timeout(Math.max(1, nanos), TimeUnit.NANOSECONDS);
        return call;
    }

    Response send(Call call) throws IOException {
        return call.execute();
    }
}
