package io.github.climatefinance.core.client;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.auth.Credential;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What every client builder can set. */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    protected ClientBuilder(ProviderProfile profile) {}

    protected abstract B self();

    public B baseUrl(String url) {
        throw new UnsupportedOperationException();
    }

    public B httpClient(OkHttpClient client) {
        throw new UnsupportedOperationException();
    }

    public B tls(KeyStore keys, char[] password) {
        throw new UnsupportedOperationException();
    }

    public B timeout(Duration timeout) {
        throw new UnsupportedOperationException();
    }

    public B attemptTimeout(Duration timeout) {
        throw new UnsupportedOperationException();
    }

    public B retryPolicy(RetryPolicy policy) {
        throw new UnsupportedOperationException();
    }

    public B executor(Executor executor) {
        throw new UnsupportedOperationException();
    }

    public B callFactory(UnaryOperator<Call.Factory> wrapper) {
        throw new UnsupportedOperationException();
    }

    public B applicationName(String name) {
        throw new UnsupportedOperationException();
    }

    protected ClientRuntime runtime(@Nullable String defaultBaseUrl, Map<String, Credential> byScheme) {
        throw new UnsupportedOperationException();
    }
}
