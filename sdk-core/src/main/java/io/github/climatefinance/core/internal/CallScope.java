package io.github.climatefinance.core.internal;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.TokenException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One call's deadline, cancellation and what its attempts so far may have done. Everything that waits on behalf of a call
 * waits here. The call runs on one thread at a time; {@link #cancel} may come from any.
 */
public final class CallScope {
    /** Whoever wants to wait longer than nanoseconds can count waits as long. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final String title;
    private final Duration timeout;
    private final Time time;
    private final Sleeper sleeper;
    private final @Nullable String idempotencyKey;
    private final long start;
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> cancelActions = new ArrayList<>();
    private volatile Outcome soFar = Outcome.NOT_SENT;

    /**
     * Starts the clock of a call.
     *
     * @param title provider and operation, the beginning of every message
     */
    public CallScope(String title, Duration timeout, Time time, Sleeper sleeper) {
        this(title, timeout, time, sleeper, null);
    }

    /** Starts the clock of a call that may have an idempotency key, which stands on its failures. */
    public CallScope(String title, Duration timeout, Time time, Sleeper sleeper, @Nullable String idempotencyKey) {
        this.title = title;
        this.timeout = timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST;
        this.time = time;
        this.sleeper = sleeper;
        this.idempotencyKey = idempotencyKey;
        this.start = time.nanos();
    }

    /** What is left until the deadline, never negative. */
    public Duration remaining() {
        long left = timeout.toNanos() - elapsed().toNanos();
        return left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
    }

    /** How long the call has been under way. */
    public Duration elapsed() {
        return Duration.ofNanos(time.nanos() - start);
    }

    /** The idempotency key of the call, if it has one. */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** The whole time this call has. */
    public Duration timeout() {
        return timeout;
    }

    /** Waits, but not beyond the deadline, a cancellation or an interrupt: then it throws. */
    public void sleep(Duration duration) {
        check();
        Duration left = remaining();
        Duration span = duration.compareTo(left) < 0 ? duration : left;
        try {
            sleeper.sleep(span, cancelled);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        check();
    }

    /**
     * Waits for a result that others may be waiting for too. It is never cancelled from here; a failure of it becomes a
     * {@link TokenException} of this call.
     */
    public <T> T await(CompletableFuture<T> shared) {
        check();
        CompletableFuture<T> mine = shared.copy();
        Registration registration = onCancel(() -> mine.cancel(false));
        try {
            return mine.get(remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (TimeoutException e) {
            throw timedOut("while waiting for a token", null);
        } catch (ExecutionException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            check();
            throw failed(e);
        } finally {
            registration.close();
        }
    }

    private SdkException failed(Throwable cause) {
        String why = cause instanceof SdkException known ? known.getMessage() : "the token request failed";
        return new TokenException(title + ": no token: " + why, overall(Outcome.NOT_SENT), idempotencyKey, cause);
    }

    /** Throws if the call is cancelled, interrupted or past its deadline. */
    public void check() {
        if (isCancelled()) {
            throw cancelled("the call was cancelled", overall(Outcome.NOT_SENT), null);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(null);
        }
        if (remaining().isZero()) {
            throw timedOut("before an answer was there", null);
        }
    }

    /** Throws if the call was cancelled or interrupted while {@code failure} came about. */
    public void throwIfCancelled(SdkException failure) {
        if (isCancelled()) {
            throw cancelled("the call was cancelled", failure.outcome(), failure);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled("the thread was interrupted", failure.outcome(), failure);
        }
    }

    /** The exception of a call whose deadline passed. */
    public CallTimeoutException timedOut(String when, @Nullable Throwable cause) {
        return new CallTimeoutException(
                title + ": the deadline of " + timeout.toMillis() + " ms passed " + when,
                overall(Outcome.NOT_SENT),
                idempotencyKey,
                cause);
    }

    /** The exception of a call whose client is closed. */
    public CallCancelledException clientClosed() {
        return cancelled("the client is closed", overall(Outcome.NOT_SENT), null);
    }

    private CallCancelledException interrupted(@Nullable Throwable cause) {
        Thread.currentThread().interrupt();
        return cancelled("the thread was interrupted", overall(Outcome.NOT_SENT), cause);
    }

    /** The exception of a call that ends for the reason given. */
    public CallCancelledException cancelled(String why, Outcome outcome, @Nullable Throwable cause) {
        return new CallCancelledException(title + ": " + why, outcome, idempotencyKey, cause);
    }

    /** Ends the call: wakes whoever waits here and runs the registered actions. May be called twice. */
    public void cancel() {
        List<Runnable> actions;
        lock.lock();
        try {
            cancelled.countDown();
            actions = List.copyOf(cancelActions);
            cancelActions.clear();
        } finally {
            lock.unlock();
        }
        actions.forEach(Runnable::run);
    }

    public boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    /** Runs {@code action} when the call is cancelled, at once if it already is. */
    public Registration onCancel(Runnable action) {
        lock.lock();
        try {
            if (!isCancelled()) {
                cancelActions.add(action);
                return new Removal(action);
            }
        } finally {
            lock.unlock();
        }
        action.run();
        return () -> {};
    }

    private final class Removal implements Registration {
        private final Runnable action;

        Removal(Runnable action) {
            this.action = action;
        }

        @Override
        public void close() {
            lock.lock();
            try {
                cancelActions.remove(action);
            } finally {
                lock.unlock();
            }
        }
    }

    /** Takes note of what an attempt that failed may have done. */
    public void attemptEnded(Outcome outcome) {
        soFar = worse(soFar, outcome);
    }

    /** The outcome of the whole call when its last attempt ends with {@code last}. */
    public Outcome overall(Outcome last) {
        return worse(soFar, last);
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case NOT_SENT -> 0;
            case REJECTED -> 1;
            case UNKNOWN -> 2;
            case ACCEPTED -> 3;
        };
    }

    /** Undoes {@link #onCancel}. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
