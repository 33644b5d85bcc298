package io.github.climatefinance.core.internal.auth;

import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.internal.TokenTransport;
import java.time.Duration;
import java.util.concurrent.Executor;

/** What all token fetches of a client share. */
record FetchMeans(TokenTransport transport, ServerClock clock, Time time, Sleeper sleeper, Executor threads) {

    CallScope scope(Duration limit) {
        return new CallScope("the token request", limit, time, sleeper);
    }
}
