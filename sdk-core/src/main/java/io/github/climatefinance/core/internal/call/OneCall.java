package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.internal.CallScope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call on its way through the steps: its request, its scope, its attempts so far. For one thread. */
final class OneCall<T> {
    private final String provider;
    private final ApiCall<T> call;
    private final Outgoing outgoing;
    private final CallScope scope;
    private final Limits limits;
    private final RequestOptions options;
    private final Safety safety;
    private final List<SdkException> earlier = new ArrayList<>();
    private Attempt attempt = new Attempt(0);
    private @Nullable AuditTrail trail;
    private boolean planned;

    OneCall(
            String provider,
            ApiCall<T> call,
            Outgoing outgoing,
            CallScope scope,
            Limits limits,
            RequestOptions options) {
        this.provider = provider;
        this.call = call;
        this.outgoing = outgoing;
        this.scope = scope;
        this.limits = limits;
        this.options = options;
        Safety declared = call.operation().safety();
        this.safety = declared == Safety.KEYED && outgoing.idempotencyKey() == null ? Safety.UNSAFE : declared;
    }

    /** What bounds a call beside its deadline. */
    record Limits(Duration attemptTimeout, RetryPolicy retryPolicy) {}

    String provider() {
        return provider;
    }

    ApiCall<T> call() {
        return call;
    }

    Operation operation() {
        return call.operation();
    }

    Outgoing outgoing() {
        return outgoing;
    }

    CallScope scope() {
        return scope;
    }

    Limits limits() {
        return limits;
    }

    RequestOptions options() {
        return options;
    }

    /** Another call on behalf of this one: it has the same deadline, and a cancel ends both. */
    <R> OneCall<R> another(ApiCall<R> other, Outgoing request) {
        return new OneCall<>(provider, other, request, scope, limits, options);
    }

    /** Takes note that the call was planned. */
    OneCall<T> planned() {
        planned = true;
        return this;
    }

    boolean isPlanned() {
        return planned;
    }

    /** The safety of this use of the operation: keyed without a key is unsafe. */
    Safety safety() {
        return safety;
    }

    Attempt attempt() {
        return attempt;
    }

    void startAttempt() {
        attempt = new Attempt(attempt.number() + 1);
    }

    void trail(AuditTrail value) {
        trail = value;
    }

    /** Who keeps a record of this call. */
    @Nullable
    AuditTrail trail() {
        return trail;
    }

    /** Provider and operation, the beginning of every message. */
    String title() {
        return provider + " " + operation().id();
    }

    /** Method and path template, as messages show it. */
    String route() {
        return operation().method() + " " + operation().path();
    }

    /** Takes note of a failed attempt that another one follows. */
    void repeatAfter(SdkException failure) {
        earlier.add(failure);
        scope.attemptEnded(attempt.outcome());
    }

    /** The outcome of the whole call when an attempt ends with {@code last}. What a read was answered last stands. */
    Outcome overall(Outcome last) {
        return safety == Safety.READ && last != Outcome.NOT_SENT ? last : scope.overall(last);
    }

    /** Whether an earlier attempt of this call may have acted. */
    boolean mayHaveActed() {
        Outcome soFar = scope.overall(Outcome.NOT_SENT);
        return soFar == Outcome.UNKNOWN || soFar == Outcome.ACCEPTED;
    }

    /** What the caller gets for the failure that ended the call. */
    SdkException ended(SdkException last) {
        SdkException shown = last;
        boolean open = last.outcome() == Outcome.UNKNOWN || last.outcome() == Outcome.ACCEPTED;
        if (safety == Safety.UNSAFE && open) {
            shown = unknown(last).build();
        }
        earlier.forEach(shown::addSuppressed);
        return shown;
    }

    /** Starts the exception for a call of which nobody knows whether it acted. */
    OutcomeUnknownException.Builder unknown(SdkException cause) {
        return OutcomeUnknownException.builder(provider, operation().id(), cause)
                .idempotencyKey(outgoing.idempotencyKey())
                .reconcile(operation().reconcile().orElse(null));
    }
}
