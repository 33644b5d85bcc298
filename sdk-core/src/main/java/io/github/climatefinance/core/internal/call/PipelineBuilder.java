package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.SecureUrl;
import io.github.climatefinance.core.audit.AuditSink;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.internal.auth.Authorizer;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of a pipeline; what is not set has the documented defaults. For one use. */
public final class PipelineBuilder {
    /** As many calls of one client run at a time where each holds a platform thread. */
    private static final int PLATFORM_CALLS = 64;

    final ProviderProfile profile;
    final HttpUrl baseUrl;
    Duration timeout = Duration.ofSeconds(60);
    Duration attemptTimeout = Duration.ofSeconds(30);
    RetryPolicy retryPolicy = RetryPolicy.standard();
    Time time = Time.system();
    Sleeper sleeper = Sleeper.real();
    DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    private Logger logger = LoggerFactory.getLogger("io.github.climatefinance.calls");
    private Map<String, Credential> credentials = Map.of();
    private @Nullable OkHttpClient httpClient;
    private @Nullable KeyStore keys;
    private char[] password = {};
    private @Nullable Executor executor;
    private @Nullable Function<OkHttpClient, Call.Factory> callFactory;
    private @Nullable String applicationName;
    private @Nullable Supplier<OkHttpClient> transport;
    private @Nullable Supplier<? extends Call.Factory> connections;
    private @Nullable ServerClock clock;
    Map<String, String> headerParameters = Map.of();
    Guard guard = Guard.none();

    @Nullable
    AuditSink audit;

    @Nullable
    DriftRecorder drift;

    @Nullable
    WriteLedger ledger;

    Map<String, Reconciler> reconcilers = Map.of();

    public PipelineBuilder(ProviderProfile profile, HttpUrl baseUrl) {
        this.profile = profile;
        this.baseUrl = baseUrl;
    }

    public PipelineBuilder timeout(Duration value) {
        timeout = value;
        return this;
    }

    public PipelineBuilder attemptTimeout(Duration value) {
        attemptTimeout = value;
        return this;
    }

    public PipelineBuilder retryPolicy(RetryPolicy value) {
        retryPolicy = value;
        return this;
    }

    /** Credentials by the name of their scheme. */
    public PipelineBuilder credentials(Map<String, Credential> value) {
        credentials = Map.copyOf(value);
        return this;
    }

    public PipelineBuilder httpClient(@Nullable OkHttpClient value) {
        httpClient = value;
        return this;
    }

    public PipelineBuilder tls(@Nullable KeyStore value, char[] secret) {
        keys = value;
        password = secret.clone();
        return this;
    }

    public PipelineBuilder executor(@Nullable Executor value) {
        executor = value;
        return this;
    }

    public PipelineBuilder callFactory(@Nullable Function<OkHttpClient, Call.Factory> value) {
        callFactory = value;
        return this;
    }

    public PipelineBuilder applicationName(@Nullable String value) {
        applicationName = value;
        return this;
    }

    /** Values for header parameters that calls leave open, by name. */
    public PipelineBuilder headerParameters(Map<String, String> values) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(values);
        headerParameters = Collections.unmodifiableMap(byName);
        return this;
    }

    public PipelineBuilder audit(@Nullable AuditSink value) {
        audit = value;
        return this;
    }

    public PipelineBuilder drift(@Nullable DriftRecorder value) {
        drift = value;
        return this;
    }

    /** Limits for what is written. */
    public PipelineBuilder guard(Guard value) {
        guard = value;
        return this;
    }

    /**
     * Where writes are written down.
     *
     * @param byOperation how a client finds out whether they were executed, by operation id, where it is not as usual
     */
    public PipelineBuilder ledger(@Nullable WriteLedger value, Map<String, Reconciler> byOperation) {
        ledger = value;
        reconcilers = Map.copyOf(byOperation);
        return this;
    }

    /** Another clock, for tests. */
    public PipelineBuilder time(Time value) {
        time = value;
        return this;
    }

    /** Another way to wait, for tests. */
    public PipelineBuilder sleeper(Sleeper value) {
        sleeper = value;
        return this;
    }

    /** Another source of numbers in [0, 1), for tests. */
    public PipelineBuilder random(DoubleSupplier value) {
        random = value;
        return this;
    }

    /** Another place to log to, for tests. */
    public PipelineBuilder logger(Logger value) {
        logger = value;
        return this;
    }

    /** Refuses credentials over plain http, except to this machine. */
    public Pipeline build() {
        if (!credentials.isEmpty()) {
            SecureUrl.forCredentials("baseUrl", baseUrl);
        }
        String userAgent = UserAgent.of(applicationName);
        ServerClock serverClock = clock();
        RetryStep retry = new RetryStep(random);
        LoggingStep logging = new LoggingStep(logger, time);
        AttemptStep attempt = new AttemptStep(new AttemptSender(connections()), serverClock, time);
        TokenCalls tokens = new TokenCalls(
                profile.name(),
                userAgent,
                new OneCall.Limits(attemptTimeout, retryPolicy),
                serverClock,
                List.of(retry, logging, attempt));
        Authorizer authorizer = new Authorizer(credentials, tokens, serverClock, time, sleeper);
        List<ExecutorService> threads = new ArrayList<>();
        AsyncCalls async = async(threads);
        return new Pipeline(
                this,
                new Parts(
                        retry,
                        logging,
                        attempt,
                        serverClock,
                        authorizer,
                        async,
                        transport(),
                        DaemonThreads.create(profile.name() + "-stream"),
                        userAgent,
                        threads));
    }

    private Supplier<? extends Call.Factory> connections() {
        if (connections == null) {
            connections = callFactory == null
                    ? transport()
                    : wrapped(callFactory.apply(transport().get()));
        }
        return connections;
    }

    private static Supplier<Call.Factory> wrapped(Call.Factory factory) {
        return () -> factory;
    }

    private Supplier<OkHttpClient> transport() {
        if (transport == null) {
            LibraryVersions.requireJackson();
            LibraryVersions.requireOkHttp();
            transport = Transport.over(httpClient, keys, password);
        }
        return transport;
    }

    private ServerClock clock() {
        if (clock == null) {
            clock = new ServerClock(time);
        }
        return clock;
    }

    /** The same settings, over the same connections, for another identity at the same address. */
    PipelineBuilder as(Map<String, Credential> otherCredentials) {
        PipelineBuilder other = at(baseUrl, otherCredentials);
        other.clock = clock();
        return other;
    }

    /** The same settings, over the same connections, for another address with credentials of its own. */
    PipelineBuilder at(HttpUrl url, Map<String, Credential> otherCredentials) {
        PipelineBuilder other = new PipelineBuilder(profile, url)
                .credentials(otherCredentials)
                .timeout(timeout)
                .attemptTimeout(attemptTimeout)
                .retryPolicy(retryPolicy)
                .executor(executor)
                .applicationName(applicationName)
                .headerParameters(headerParameters)
                .audit(audit)
                .drift(drift)
                .guard(guard)
                .ledger(ledger, reconcilers)
                .time(time)
                .sleeper(sleeper)
                .random(random)
                .logger(logger);
        other.transport = transport();
        other.connections = connections();
        return other;
    }

    private AsyncCalls async(List<ExecutorService> threads) {
        if (executor != null) {
            return new AsyncCalls(executor, Integer.MAX_VALUE);
        }
        ExecutorService own = DaemonThreads.create(profile.name() + "-call");
        threads.add(own);
        return new AsyncCalls(own, DaemonThreads.areVirtual() ? Integer.MAX_VALUE : PLATFORM_CALLS);
    }
}
