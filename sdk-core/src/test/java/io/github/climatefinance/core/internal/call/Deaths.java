package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ServerSocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets calls die in every way and tells how they ended. Every call has one attempt. */
final class Deaths implements AfterEachCallback {
    static final RequestOptions NONE = RequestOptions.none();
    /** Long enough for what is to happen before it on a slow machine. */
    static final RequestOptions SHORT =
            RequestOptions.builder().attemptTimeout(Duration.ofSeconds(1)).build();

    private final List<RawServer> servers = new ArrayList<>();
    private final List<Pipeline> pipelines = new ArrayList<>();
    private final ConnectionPool pool = new ConnectionPool();

    RawServer server(Script... scripts) {
        RawServer server = new RawServer(scripts);
        servers.add(server);
        return server;
    }

    RawServer server(ServerSocketFactory sockets, Script... scripts) {
        RawServer server = new RawServer(sockets, scripts);
        servers.add(server);
        return server;
    }

    /** The connections of this test, which are no other's. */
    OkHttpClient.Builder client() {
        return new OkHttpClient.Builder().connectionPool(pool);
    }

    Pipeline calls(HttpUrl url, OkHttpClient client) {
        return calls(url, client, settings -> settings);
    }

    Pipeline calls(HttpUrl url, OkHttpClient client, UnaryOperator<PipelineBuilder> change) {
        Pipeline pipeline = change.apply(new PipelineBuilder(CallFixture.PROFILE, url)
                        .httpClient(client)
                        .retryPolicy(RetryPolicy.builder().maxAttempts(1).build()))
                .build();
        pipelines.add(pipeline);
        return pipeline;
    }

    static SdkException failure(Pipeline calls, ApiCall<?> call, RequestOptions options) {
        return catchThrowableOfType(SdkException.class, () -> calls.call(call, options));
    }

    /** How a call ends that meets the server. */
    SdkException failure(RawServer server, ApiCall<?> call, RequestOptions options) {
        return failure(calls(server.url(), client().build()), call, options);
    }

    /** An address at which nobody listens. */
    static HttpUrl nowhere() {
        RawServer closed = new RawServer();
        HttpUrl url = closed.url();
        closed.close();
        return url;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        pipelines.forEach(Pipeline::close);
        servers.forEach(RawServer::close);
        pool.evictAll();
    }
}
