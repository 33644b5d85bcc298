package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Paging;
import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.auth.CredentialIdentity;
import io.github.climatefinance.core.internal.page.PagedCalls;
import io.github.climatefinance.core.internal.stream.LiveStream;
import io.github.climatefinance.core.internal.stream.RunningStreams;
import io.github.climatefinance.core.internal.stream.StreamMeans;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.core.stream.EventStream;
import io.github.climatefinance.core.stream.StreamSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.WebSocketListener;

/** Makes calls by taking them through the steps. Thread-safe. */
public final class Pipeline implements CallExecutor, AutoCloseable {
    private final PipelineBuilder settings;
    private final RequestFactory requests;
    private final Parts parts;
    private final GuardStep guard;
    private final Step.Chain steps;
    private final Set<CallScope> running = ConcurrentHashMap.newKeySet();
    private final RunningStreams streams = new RunningStreams();
    private volatile boolean closed;

    Pipeline(PipelineBuilder settings, Parts parts) {
        this.settings = settings;
        this.requests = new RequestFactory(
                settings.baseUrl,
                parts.userAgent(),
                settings.headerParameters,
                new IdempotencyKeys(new SortableIds(settings.time)));
        this.parts = parts;
        this.guard = new GuardStep(settings.guard, settings.baseUrl, settings.profile);
        this.steps = new Step.Chain(steps());
    }

    /** What every call goes through, in this order; what nobody asked for is not there. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (settings.audit != null) {
            steps.add(new AuditStep(settings.audit, settings.profile.requestIdHeaders(), settings.time));
        }
        if (settings.guard != Guard.none()) {
            steps.add(guard);
        }
        if (settings.ledger != null) {
            steps.add(new LedgerStep(settings.ledger, origin(), settings.reconcilers, settings.time));
        }
        steps.add(new SettleStep(requests, parts.serverClock()));
        steps.add(parts.retry());
        steps.add(new AuthStep(parts.authorizer()));
        steps.add(parts.logging());
        steps.add(parts.attempt());
        if (settings.drift != null) {
            steps.add(new DriftStep(settings.drift));
        }
        steps.add(new DecodeStep(settings.profile, parts.serverClock()));
        return List.copyOf(steps);
    }

    private Origin origin() {
        return new Origin(settings.profile.name(), settings.baseUrl.toString(), identity());
    }

    /** A fingerprint of whom its calls are for; empty where nobody can say. */
    Optional<String> identity() {
        return parts.authorizer().identity();
    }

    /** Where writes are written down; empty when nobody asked for that. */
    public Optional<WriteLedger> ledger() {
        return Optional.ofNullable(settings.ledger);
    }

    /** Finds out by calls of this pipeline whether writes were executed; for one run, which reads everything once. */
    public Reconciling reconciling() {
        return new Reconciling(
                new SharedReads(this), origin(), settings.reconcilers, parts.serverClock(), settings.time);
    }

    @Override
    public <T> T call(ApiCall<T> call, RequestOptions options) {
        return callWithResponse(call, options).value();
    }

    @Override
    public <T> ApiResponse<T> callWithResponse(ApiCall<T> call, RequestOptions options) {
        return run(prepare(call, options));
    }

    @Override
    public <T> CompletableFuture<T> callAsync(ApiCall<T> call, RequestOptions options) {
        return start(call, options, ApiResponse::value);
    }

    @Override
    public <P, T> Pager<T> pager(ApiCall<P> first, Paging<P, T> paging, RequestOptions options) {
        return pager(first, paging, options, this::callWithResponse);
    }

    /** A walk that gets each page by the function, where it waits for it. */
    <P, T> Pager<T> pager(
            ApiCall<P> first,
            Paging<P, T> paging,
            RequestOptions options,
            BiFunction<ApiCall<P>, RequestOptions, ApiResponse<P>> call) {
        return new PagedCalls<P>(
                        settings.profile.name(),
                        call,
                        (page, pageOptions) -> start(page, pageOptions, Function.identity()),
                        settings.timeout)
                .pager(first, paging, options);
    }

    @Override
    public <T> Plan<T> plan(ApiCall<T> call, RequestOptions options) {
        return plan(call, Optional.empty(), options);
    }

    @Override
    public <T> Plan<T> plan(ApiCall<T> call, ApiCall<?> dryRun, RequestOptions options) {
        return plan(call, Optional.of(dryRun), options);
    }

    private <T> Plan<T> plan(ApiCall<T> call, Optional<ApiCall<?>> dryRun, RequestOptions options) {
        OneCall<T> one = prepare(call, options).planned();
        guard.check(one);
        try {
            PlanChecks checks = PlanChecks.make(one, dryRun, each -> callWithResponse(each, options));
            var origin = new HeldPlan.Origin(settings.profile.name(), settings.baseUrl, identity(call));
            var term = HeldPlan.Term.starting(settings.time, settings.guard.planLifetime());
            return new HeldPlan<>(one, origin, checks, term);
        } catch (PlanChecks.Moved e) {
            throw GuardStep.refused(one, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public <T> ApiResponse<T> execute(Plan<T> plan) {
        HeldPlan<T> held = held(plan);
        return execute(held, planned(held));
    }

    @Override
    public <T> CompletableFuture<T> executeAsync(Plan<T> plan) {
        HeldPlan<T> held = held(plan);
        OneCall<T> one = planned(held);
        return start(one, () -> execute(held, one).value());
    }

    private static <T> HeldPlan<T> held(Plan<T> plan) {
        if (Objects.requireNonNull(plan, "plan") instanceof HeldPlan<T> held) {
            return held;
        }
        throw new IllegalArgumentException("`plan` must come from this SDK");
    }

    private <T> OneCall<T> planned(HeldPlan<T> held) {
        return prepare(held.call(), held.outgoing(), held.options()).planned();
    }

    /** A plan that is given up, or whose client is closed, before it is its turn stays good. */
    private <T> ApiResponse<T> execute(HeldPlan<T> held, OneCall<T> one) {
        throwIfClosed(one);
        one.scope().check();
        held.checkOrigin(settings.profile.name(), settings.baseUrl, () -> identity(held.call()), requests);
        guard.check(one);
        held.checkTerm();
        held.use();
        held.repeatChecks(each -> within(one.scope(), each, held.options()));
        held.checkTerm();
        return run(one);
    }

    /** Within what is left of the time of another call, and ended with it, but no part of it: what comes of it says nothing of that. */
    private ApiResponse<?> within(CallScope scope, ApiCall<?> call, RequestOptions options) {
        Duration left = scope.remaining();
        scope.check(); // so that there is some left
        OneCall<?> inner = prepare(call, options.toBuilder().timeout(left).build());
        CallScope.Registration registration = scope.onCancel(inner.scope()::cancel);
        try {
            return run(inner);
        } finally {
            registration.close();
        }
    }

    private CredentialIdentity identity(ApiCall<?> call) {
        return parts.authorizer().identity(call.operation().security());
    }

    private <T, R> CompletableFuture<R> start(
            ApiCall<T> call, RequestOptions options, Function<ApiResponse<T>, R> wanted) {
        OneCall<T> one = prepare(call, options);
        return start(one, () -> wanted.apply(run(one)));
    }

    private <R> CompletableFuture<R> start(OneCall<?> one, Supplier<R> work) {
        running.add(one.scope());
        if (closed) {
            one.scope().cancel();
        }
        return AsyncCall.start(parts.async(), one.scope(), work, () -> running.remove(one.scope()));
    }

    private <T> OneCall<T> prepare(ApiCall<T> call, RequestOptions options) {
        var unused = parts.authorizer().choose(call.operation().security()); // refuses now what no attempt could do
        return prepare(call, requests.create(call, options), options);
    }

    private <T> OneCall<T> prepare(ApiCall<T> call, Outgoing outgoing, RequestOptions options) {
        String provider = settings.profile.name();
        CallScope scope = new CallScope(
                provider + " " + call.operation().id(),
                options.timeout().orElse(settings.timeout),
                settings.time,
                settings.sleeper,
                outgoing.idempotencyKey());
        OneCall.Limits limits = new OneCall.Limits(
                options.attemptTimeout().orElse(settings.attemptTimeout),
                options.retryPolicy().orElse(settings.retryPolicy));
        return new OneCall<>(provider, call, outgoing, scope, limits, options);
    }

    private <T> ApiResponse<T> run(OneCall<T> call) {
        running.add(call.scope());
        try {
            throwIfClosed(call);
            parts.requireConnections();
            return steps.proceed(call);
        } finally {
            running.remove(call.scope());
        }
    }

    private void throwIfClosed(OneCall<?> call) {
        if (closed) {
            throw call.scope().clientClosed();
        }
    }

    /**
     * A stream at another address, with the credentials, tokens and connections of this pipeline, which ends it when it is
     * closed.
     *
     * @throws IllegalArgumentException if there are no credentials for its handshake
     */
    public <T> EventStream<T> stream(HttpUrl url, StreamProtocol<T> protocol, StreamSettings patience) {
        parts.requireConnections();
        Operation operation = protocol.operation();
        var unused = parts.authorizer().choose(operation.security());
        SocketCalls handshakes = new SocketCalls(
                settings.profile.name(), operation, requests.at(url), settings.attemptTimeout, this::handshake);
        StreamMeans means = new StreamMeans(
                settings.profile.name() + " " + operation.id(),
                handshakes,
                settings.timeout,
                settings.time,
                settings.sleeper,
                settings.random,
                parts.streamThreads(),
                parts.authorizer()::secrets,
                streams);
        return new LiveStream<>(means, protocol, patience);
    }

    /** What an opening handshake goes through, in this order. */
    private List<Step> handshake(WebSocketListener listener) {
        return List.of(
                parts.retry(),
                new AuthStep(parts.authorizer()),
                parts.logging(),
                new SocketStep(parts.transport().get(), parts.streamThreads(), listener),
                new DecodeStep(settings.profile, parts.serverClock()));
    }

    /** A pipeline with the same settings and connections for another address; each is closed for itself. */
    public Pipeline at(HttpUrl url, Map<String, Credential> credentials) {
        return closedIfThisIs(settings.at(url, credentials).build());
    }

    /** A pipeline with the same settings, connections and clock for another identity; each is closed for itself. */
    public Pipeline as(Map<String, Credential> credentials) {
        return closedIfThisIs(settings.as(credentials).build());
    }

    /** What has been closed already makes nothing that sends. */
    private Pipeline closedIfThisIs(Pipeline made) {
        if (closed) {
            made.close();
        }
        return made;
    }

    /** Cancels the calls under way, completes the streams and ends the threads made for this pipeline. */
    @Override
    public void close() {
        closed = true;
        for (CallScope call : running) {
            call.cancel();
        }
        streams.close();
        parts.close();
    }
}
