package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.TokenContext;
import io.github.climatefinance.core.auth.TokenRequest;
import io.github.climatefinance.core.auth.TokenResponse;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.internal.TokenTransport;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of a token source: a task with its own time limit, which ends once, whatever the source does. */
final class TokenFetch implements TokenContext {
    private final TokenCell cell;
    private final BearerCredentials credentials;
    private final TokenTransport transport;
    private final ServerClock clock;
    private final Time time;
    private final long startedAt;
    private final CompletableFuture<AccessToken> result = new CompletableFuture<>();
    private final CompletableFuture<Void> timer = new CompletableFuture<>();
    private volatile @Nullable Thread thread;

    TokenFetch(TokenCell cell, BearerCredentials credentials, TokenTransport transport, ServerClock clock, Time time) {
        this.cell = cell;
        this.credentials = credentials;
        this.transport = transport;
        this.clock = clock;
        this.time = time;
        this.startedAt = time.nanos();
    }

    /** When the token was asked for, on the monotonic clock. */
    long startedAt() {
        return startedAt;
    }

    CompletableFuture<AccessToken> result() {
        return result;
    }

    void start(Executor threads) {
        Duration limit = credentials.policy().fetchTimeout();
        var unused = timer.orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS).exceptionally(late -> {
            fail(new TokenException(
                    "the token source gave none within " + limit.toMillis() + " ms", Outcome.NOT_SENT, null));
            return null;
        });
        try {
            threads.execute(this::run);
        } catch (RejectedExecutionException e) {
            fail(e);
        }
    }

    private void run() {
        thread = Thread.currentThread();
        try {
            AccessToken token = credentials.source().fetch(this);
            end(Objects.requireNonNull(token, "the token source returned null"), null);
        } catch (Throwable failure) { // whatever it is, those who wait must hear of it
            fail(failure);
        } finally {
            thread = null;
        }
    }

    /** Ends the fetch unless it has ended: the source is interrupted, its request cancelled, and every waiter told. */
    void fail(Throwable failure) {
        if (end(null, failure)) {
            Thread source = thread;
            if (source != null && source != Thread.currentThread()) {
                source.interrupt();
            }
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
    void refuseOwnThread() {
        if (thread == Thread.currentThread()) {
            throw new TokenException(
                    "the token source calls the client that waits for its token", Outcome.NOT_SENT, null);
        }
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public TokenResponse send(TokenRequest request) throws IOException {
        Duration left = credentials.policy().fetchTimeout().minusNanos(time.nanos() - startedAt);
        TokenTransport.Reply reply = transport.send(TokenExchange.of(request), left);
        return TokenExchange.read(reply);
    }
}
