package io.github.climatefinance.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.auth.AccessToken;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Sleeper;
import io.github.climatefinance.core.internal.Time;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthorizerTest {
    @Test
    void aClientClosedBetweenAttemptsDoesNotHideWhatTheFirstMayHaveDone() {
        Time time = Time.system();
        Authorizer authorizer = new Authorizer(
                Map.of("oauth", BearerCredentials.from(context -> AccessToken.of("t"))),
                (request, scope) -> {
                    throw new IOException("nothing is sent here");
                },
                new ServerClock(time),
                time,
                Sleeper.real());
        CallScope scope = new CallScope("acme placeOrder", Duration.ofMinutes(1), time, Sleeper.real());
        scope.attemptEnded(Outcome.UNKNOWN);
        authorizer.close();

        CallCancelledException failure = catchThrowableOfType(
                CallCancelledException.class, () -> authorizer.authorize(List.of(List.of("oauth")), scope));

        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure).hasMessage("acme placeOrder: the client is closed");
    }
}
