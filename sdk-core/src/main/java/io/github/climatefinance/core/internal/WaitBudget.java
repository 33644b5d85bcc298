package io.github.climatefinance.core.internal;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The time that a walk made of many calls may spend waiting for them, all together, and the waiting itself. */
public final class WaitBudget {
    /** About as long as nanoseconds can count. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final String title;
    private final @Nullable Duration budget;
    private final LongSupplier nanoTime;
    private long waited;

    /**
     * Nothing of it is spent.
     *
     * @param title begins the messages
     * @param budget null: without a limit
     * @param nanoTime a monotonic clock
     */
    public WaitBudget(String title, @Nullable Duration budget, LongSupplier nanoTime) {
        this.title = title;
        this.budget = budget;
        this.nanoTime = nanoTime;
    }

    /** Refuses a budget that is not positive, and shortens one of ages. */
    public static Duration limited(Duration budget) {
        if (Objects.requireNonNull(budget, "budget").isNegative() || budget.isZero()) {
            throw new IllegalArgumentException("`budget` must be positive, but was " + budget);
        }
        return budget.compareTo(LONGEST) < 0 ? budget : LONGEST;
    }

    /** The present time, for {@link #spendSince}. */
    public long now() {
        return nanoTime.getAsLong();
    }

    public void spendSince(long start) {
        waited += nanoTime.getAsLong() - start;
    }

    /**
     * What is left; empty without a limit.
     *
     * @throws CallTimeoutException if nothing is left
     */
    public Optional<Duration> left() {
        if (budget == null) {
            return Optional.empty();
        }
        Duration left = budget.minusNanos(waited);
        if (left.isNegative() || left.isZero()) {
            throw spent(Outcome.NOT_SENT, null);
        }
        return Optional.of(left);
    }

    /** Waits on this thread. A future that is not waited for to its end, for lack of time or by an interrupt, is cancelled. */
    public <T> T await(CompletableFuture<T> future) {
        try {
            return budget == null
                    ? future.get()
                    : future.get(Math.max(0, budget.minusNanos(waited).toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallCancelledException(title + ": the thread was interrupted", Outcome.UNKNOWN, e);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw spent(Outcome.UNKNOWN, e);
        } catch (ExecutionException | CancellationException e) {
            throw failure(e);
        }
    }

    /** What a future failed with, as it is thrown to the caller. */
    public RuntimeException failure(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CancellationException) {
            return new CallCancelledException(title + ": the fetch was cancelled", Outcome.UNKNOWN, cause);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private CallTimeoutException spent(Outcome outcome, @Nullable Throwable cause) {
        return new CallTimeoutException(title + ": the walk's budget of " + budget + " is spent", outcome, cause);
    }
}
