package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.auth.Authorizer;
import java.util.List;
import java.util.concurrent.ExecutorService;
import okhttp3.OkHttpClient;

/** What a pipeline is made of and, as far as it is its own, ends with it. */
record Parts(
        RetryStep retry,
        LoggingStep logging,
        AttemptStep attempt,
        ServerClock serverClock,
        Authorizer authorizer,
        AsyncCalls async,
        OkHttpClient transport,
        ExecutorService streamThreads,
        String userAgent,
        List<ExecutorService> ownThreads)
        implements AutoCloseable {

    @Override
    public void close() {
        authorizer.close();
        streamThreads.shutdown();
        for (ExecutorService threads : ownThreads) {
            threads.shutdown();
        }
    }
}
