package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.Time;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the token of one credential. However many calls want one, at most one fetch runs, on a thread of its own; who has
 * to wait does so on its own deadline and can leave without harm to the others. The lock guards fields, never I/O.
 */
final class TokenCell {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 4;

    private final BearerCredentials credentials;
    private final FetchMeans means;
    private final Time time;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable KeptToken kept;

    // The rest is guarded by the lock.
    private @Nullable TokenFetch running;
    private int failures;
    private long failedAt;
    private boolean closed;

    TokenCell(BearerCredentials credentials, FetchMeans means) {
        this.credentials = credentials;
        this.means = means;
        this.time = means.time();
    }

    /** The kept token, or else a new one. */
    AccessToken get(CallScope scope) {
        KeptToken now = kept;
        Freshness freshness = now == null ? Freshness.MANDATORY : now.freshness(time.nanos());
        if (now != null && freshness == Freshness.FRESH) {
            return now.token();
        }
        if (now != null && freshness == Freshness.ADVISORY) {
            renew();
            return now.token();
        }
        return await(scope);
    }

    private void renew() {
        TokenFetch started = null;
        lock.lock();
        try {
            // A renewal may have ended since we looked.
            if (running == null && !closed && !pausing() && !isFresh()) {
                started = begin();
            }
        } finally {
            lock.unlock();
        }
        if (started != null) {
            started.start();
        }
    }

    private AccessToken await(CallScope scope) {
        TokenFetch fetch;
        boolean mine;
        lock.lock();
        try {
            if (closed) {
                throw scope.clientClosed();
            }
            KeptToken now = kept; // someone else's fetch may have ended since we looked
            if (now != null && now.freshness(time.nanos()) != Freshness.MANDATORY) {
                return now.token();
            }
            TokenFetch before = running;
            mine = before == null;
            fetch = before == null ? begin() : before;
        } finally {
            lock.unlock();
        }
        if (mine) {
            fetch.start();
        }
        fetch.refuseOwnThread(scope);
        return scope.await(fetch.result());
    }

    private boolean isFresh() {
        KeptToken now = kept;
        return now != null && now.freshness(time.nanos()) == Freshness.FRESH;
    }

    private TokenFetch begin() {
        TokenFetch fetch = new TokenFetch(this, credentials, means);
        running = fetch;
        return fetch;
    }

    private boolean pausing() {
        if (failures == 0) {
            return false;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return time.nanos() - failedAt < pause.toNanos();
    }

    /** Takes note of how a fetch ended, before its waiters hear of it; false when it had ended before. */
    boolean ended(TokenFetch fetch, @Nullable AccessToken token) {
        lock.lock();
        try {
            if (running != fetch) {
                return false;
            }
            running = null;
            if (token == null) {
                failures++;
                failedAt = time.nanos();
            } else {
                failures = 0;
                kept = KeptToken.of(token, fetch.startedAt(), credentials.policy(), means);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The provider refused this token: forgets it, unless another has taken its place. */
    void reject(AccessToken sent) {
        lock.lock();
        try {
            KeptToken now = kept;
            if (now != null && now.token().value().equals(sent.value())) {
                kept = null;
            }
        } finally {
            lock.unlock();
        }
    }

    Optional<AccessToken> held() {
        return Optional.ofNullable(kept).map(KeptToken::token);
    }

    void close() {
        TokenFetch last;
        lock.lock();
        try {
            closed = true;
            last = running;
        } finally {
            lock.unlock();
        }
        if (last != null) {
            last.fail(closedFailure());
        }
    }

    private static CallCancelledException closedFailure() {
        return new CallCancelledException("the client is closed", Outcome.NOT_SENT, null);
    }
}
