package io.github.climatefinance.core.client;

import io.github.climatefinance.core.HeaderText;
import io.github.climatefinance.core.Positive;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.SecureUrl;
import io.github.climatefinance.core.audit.AuditSink;
import io.github.climatefinance.core.auth.ClientCertificate;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.internal.call.Pipeline;
import io.github.climatefinance.core.internal.call.PipelineBuilder;
import io.github.climatefinance.core.internal.call.TlsAhead;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the builder of every client can set; a client adds its environment and credentials. Nothing is shared between the
 * clients it builds but the default connections.
 *
 * @param <B> the concrete builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final ProviderProfile profile;
    private @Nullable String baseUrl;
    private @Nullable OkHttpClient httpClient;
    private @Nullable KeyStore keys;
    private char[] keyPassword = {};
    private Duration timeout = Duration.ofSeconds(60);
    private Duration attemptTimeout = Duration.ofSeconds(30);
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private @Nullable Executor executor;
    private @Nullable Function<OkHttpClient, Call.Factory> callFactory;
    private @Nullable String applicationName;
    private Guard guard = Guard.none();
    private final Map<String, String> headerParameters = new HashMap<>();
    private final Map<String, Reconciler> reconcilers = new HashMap<>();
    private @Nullable WriteLedger ledger;
    private @Nullable AuditSink audit;
    private @Nullable DriftRecorder drift;

    protected ClientBuilder(ProviderProfile profile) {
        this.profile = Objects.requireNonNull(profile, "profile");
    }

    /** Returns this builder under its own type. */
    protected abstract B self();

    /** Where the API is, instead of what the environment says; a path in it is kept. */
    public B baseUrl(String url) {
        baseUrl = Objects.requireNonNull(url, "baseUrl");
        return self();
    }

    /**
     * Connections of the caller. They are extended, not changed: interceptors, proxy, TLS, pool and event listeners serve
     * on; redirects, a cache and OkHttp's own repeats are off. Its read and write timeouts hold as well: OkHttp's default is
     * 10 s, zero leaves them to this builder's. Closing them stays with the caller. They need OkHttp 5.3 or newer.
     */
    public B httpClient(OkHttpClient client) {
        httpClient = Objects.requireNonNull(client, "httpClient");
        return self();
    }

    /**
     * Presents a client certificate. Certificates the key store trusts replace the authorities of the JDK, or of the
     * caller's connections; without any, those stay.
     */
    public B tls(KeyStore keyStore, char[] password) {
        keys = Objects.requireNonNull(keyStore, "keyStore");
        keyPassword = password.clone();
        return self();
    }

    /** Presents a client certificate. The authorities trusted stay. It replaces one given before. */
    public B tls(ClientCertificate certificate) {
        return tls(certificate.keyStore(), certificate.password());
    }

    /** Deadline of each call as a whole: token, attempts, waiting, reading. Default 60 s. */
    public B timeout(Duration value) {
        timeout = Positive.duration(value, "timeout");
        return self();
    }

    /** Limit of each attempt within the deadline. Default 30 s. */
    public B attemptTimeout(Duration value) {
        attemptTimeout = Positive.duration(value, "attemptTimeout");
        return self();
    }

    /** How often and how patiently a call is repeated that may be. Default: {@link RetryPolicy#standard}. */
    public B retryPolicy(RetryPolicy policy) {
        retryPolicy = Objects.requireNonNull(policy, "retryPolicy");
        return self();
    }

    /** Runs asynchronous calls, each of which blocks a thread of it. Not closed by the client. Default: daemon threads. */
    public B executor(Executor value) {
        executor = Objects.requireNonNull(value, "executor");
        return self();
    }

    /**
     * Wraps what makes HTTP calls, for instance with tracing. It is given this client's connections; every attempt and
     * token request goes through what it returns.
     */
    public B callFactory(Function<OkHttpClient, Call.Factory> wrapper) {
        callFactory = Objects.requireNonNull(wrapper, "callFactory");
        return self();
    }

    /** Adds the application to the {@code User-Agent}. */
    public B applicationName(String name) {
        if (Objects.requireNonNull(name, "applicationName").isBlank()) {
            throw new IllegalArgumentException("`applicationName` must not be blank");
        }
        applicationName = name;
        return self();
    }

    /** Gets a record of every call: hashes, ids, times and outcome, no payload. Default: none is made. */
    public B audit(AuditSink sink) {
        audit = Objects.requireNonNull(sink, "audit");
        return self();
    }

    /** Counts where answers are not what the provider's document says. Default: nobody looks. */
    public B drift(DriftRecorder recorder) {
        drift = Objects.requireNonNull(recorder, "drift");
        return self();
    }

    /** Limits for what the client writes, held against each call before it is sent. Default: none. */
    public B guard(Guard limits) {
        guard = Objects.requireNonNull(limits, "guard");
        return self();
    }

    /**
     * Has every call that must not act twice, {@code unsafe} or {@code keyed}, written down before it is sent; what cannot be
     * written down is not sent. One ledger may serve several clients; closing it stays with the caller. Default: none.
     */
    public B ledger(WriteLedger value) {
        ledger = Objects.requireNonNull(value, "ledger");
        return self();
    }

    /** How to find out whether an operation acted, where that takes more than the read its document names. */
    protected final void reconciler(String operationId, Reconciler reconciler) {
        reconcilers.put(operationId, Objects.requireNonNull(reconciler, "reconciler"));
    }

    /**
     * A value for a header parameter of operations, for the calls that leave it open: the client's default of an optional
     * one, or of one that is marked {@code x-client-default}. What a call says goes before it, be it by its parameter or by
     * its options.
     */
    protected final void headerParameter(String name, String value) {
        headerParameters.put(HeaderText.name(name), HeaderText.value(name, value));
    }

    /**
     * The address that will be called.
     *
     * @param defaultBaseUrl used when {@link #baseUrl(String)} was not called; null when there is none
     * @throws IllegalArgumentException if there is neither
     */
    protected final String baseUrlOr(@Nullable String defaultBaseUrl) {
        String url = baseUrl == null ? defaultBaseUrl : baseUrl;
        if (url == null) {
            throw new IllegalArgumentException("`environment` or `baseUrl` is required");
        }
        return url;
    }

    /**
     * Makes what a client runs on.
     *
     * @param defaultBaseUrl used when {@link #baseUrl(String)} was not called; null when there is none
     * @param byScheme credentials by the name of their security scheme
     */
    protected final ClientRuntime runtime(@Nullable String defaultBaseUrl, Map<String, Credential> byScheme) {
        if (httpClient == null) {
            TlsAhead.begin(); // before anything of OkHttp is loaded, which takes about as long
        }
        HttpUrl url = SecureUrl.parse("baseUrl", baseUrlOr(defaultBaseUrl));
        Pipeline pipeline = new PipelineBuilder(profile, url)
                .credentials(byScheme)
                .httpClient(httpClient)
                .tls(keys, keyPassword)
                .timeout(timeout)
                .attemptTimeout(attemptTimeout)
                .retryPolicy(retryPolicy)
                .executor(executor)
                .callFactory(callFactory)
                .applicationName(applicationName)
                .headerParameters(headerParameters)
                .ledger(ledger, reconcilers)
                .audit(audit)
                .drift(drift)
                .guard(guard)
                .build();
        return new ClientRuntime(pipeline);
    }
}
