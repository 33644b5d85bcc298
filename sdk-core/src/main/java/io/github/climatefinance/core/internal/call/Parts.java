package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.auth.Authorizer;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/** What a pipeline is made of and, as far as it is its own, ends with it. */
record Parts(
        RetryStep retry,
        LoggingStep logging,
        AttemptStep attempt,
        ServerClock serverClock,
        Authorizer authorizer,
        AsyncCalls async,
        Supplier<OkHttpClient> transport,
        ExecutorService streamThreads,
        String userAgent,
        List<ExecutorService> ownThreads)
        implements AutoCloseable {

    /**
     * Makes the connections that all clients share, if no call has done so: not as a part of an attempt, of which it would
     * have to be said what became of it.
     *
     * @throws IllegalStateException if there can be none
     */
    void requireConnections() {
        OkHttpClient unused = transport.get();
    }

    @Override
    public void close() {
        authorizer.close();
        streamThreads.shutdown();
        for (ExecutorService threads : ownThreads) {
            threads.shutdown();
        }
    }
}
