package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.TokenContext;
import io.github.climatefinance.core.auth.TokenRequest;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.internal.CallScope;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One run of a token source: a task with its own time limit, which ends once, whatever the source does. */
final class TokenFetch implements TokenContext {
    private final TokenCell cell;
    private final BearerCredentials credentials;
    private final FetchMeans means;
    private final Duration limit;
    private final CallScope scope;
    private final long startedAt;
    private final CompletableFuture<AccessToken> result = new CompletableFuture<>();
    private final CompletableFuture<Void> timer = new CompletableFuture<>();
    private final ReentrantLock threadLock = new ReentrantLock();
    private @Nullable Thread thread;

    TokenFetch(TokenCell cell, BearerCredentials credentials, FetchMeans means) {
        this.cell = cell;
        this.credentials = credentials;
        this.means = means;
        this.scope = means.scope(credentials.policy().fetchTimeout());
        this.limit = scope.timeout();
        this.startedAt = means.time().nanos();
    }

    /** When the token was asked for, on the monotonic clock. */
    long startedAt() {
        return startedAt;
    }

    CompletableFuture<AccessToken> result() {
        return result;
    }

    void start() {
        var unused = timer.orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS).exceptionally(late -> {
            fail(new TokenException(
                    "the token source gave none within " + limit.toMillis() + " ms", Outcome.NOT_SENT, null));
            return null;
        });
        try {
            means.threads().execute(this::run);
        } catch (RejectedExecutionException e) {
            fail(e);
        }
    }

    private void run() {
        if (!entered()) {
            return;
        }
        try {
            AccessToken token = credentials.source().fetch(this);
            end(Objects.requireNonNull(token, "the token source returned null"), null);
        } catch (Throwable failure) { // whatever it is, those who wait must hear of it
            end(null, failure);
        } finally {
            leave();
        }
    }

    /** False where the fetch was given up before there was a thread for it: its source could no longer be stopped. */
    private boolean entered() {
        threadLock.lock();
        try {
            if (result.isDone()) {
                return false;
            }
            thread = Thread.currentThread();
            return true;
        } finally {
            threadLock.unlock();
        }
    }

    private void leave() {
        threadLock.lock();
        try {
            thread = null;
        } finally {
            threadLock.unlock();
        }
    }

    /** Ends the fetch from outside, unless it has ended: stops its request and its source, and tells every waiter. */
    void fail(Throwable failure) {
        if (!end(null, failure)) {
            return;
        }
        scope.cancel();
        threadLock.lock();
        try {
            if (thread != null) {
                thread.interrupt();
            }
        } finally {
            threadLock.unlock();
        }
    }

    private boolean end(@Nullable AccessToken token, @Nullable Throwable failure) {
        if (!cell.ended(this, token)) {
            return false;
        }
        timer.complete(null);
        if (token != null) {
            result.complete(token);
        } else {
            result.completeExceptionally(failure);
        }
        return true;
    }

    /** A source that calls its own client would wait for itself. */
    void refuseOwnThread(CallScope caller) {
        threadLock.lock();
        try {
            if (thread == Thread.currentThread()) {
                throw new TokenException(
                        "the token source calls the client that waits for its token",
                        caller.overall(Outcome.NOT_SENT),
                        null);
            }
        } finally {
            threadLock.unlock();
        }
    }

    @Override
    public Instant now() {
        return means.clock().now();
    }

    @Override
    public TokenResponse send(TokenRequest request) throws IOException {
        scope.check();
        return TokenExchange.read(means.transport().send(TokenExchange.of(request), scope));
    }
}
