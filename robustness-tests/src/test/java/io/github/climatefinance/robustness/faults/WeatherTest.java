package io.github.climatefinance.robustness.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeatherTest {
    private static final int REQUESTS = 60;

    private record Seen(Map<String, Long> faults, List<OptionalInt> statuses) {
        long answered(int status) {
            return statuses.stream()
                    .filter(each -> each.equals(OptionalInt.of(status)))
                    .count();
        }

        long had(FaultKind kind) {
            return faults.getOrDefault(kind.name(), 0L);
        }
    }

    private static Seen seen(long seed) {
        try (PuroSandbox sandbox = PuroSandbox.start();
                Caller caller = Caller.of(
                        new PuroTill(sandbox).address(), settings -> settings.retryPolicy(RetryPolicy.none()))) {
            Weather weather = Weather.over(sandbox, new Random(seed), 2 * REQUESTS, Duration.ofMillis(4));
            Read labels = caller.reads().get(4);
            while (sandbox.requests().size() < REQUESTS) {
                try {
                    assertThat(labels.answer().apply(0)).isNotEmpty();
                } catch (SdkException e) {
                    // as it should be in bad weather
                }
            }
            return new Seen(
                    weather.end(),
                    sandbox.requests().stream().map(SandboxRequest::status).toList());
        }
    }

    @Test
    void tellsHowManyRequestsHadWhichFault() {
        Seen seen = seen(3);

        assertThat(seen.answered(429)).isPositive().isEqualTo(seen.had(FaultKind.TOO_MANY_REQUESTS));
        assertThat(seen.answered(503)).isEqualTo(seen.had(FaultKind.UNAVAILABLE));
        assertThat(seen.answered(401)).isEqualTo(seen.had(FaultKind.CREDENTIAL_REVOKED));
        assertThat(seen.statuses().stream().filter(OptionalInt::isEmpty).count())
                .isEqualTo(seen.had(FaultKind.DROP_BEFORE_EFFECT)
                        + seen.had(FaultKind.DROP_AFTER_EFFECT)
                        + seen.had(FaultKind.LATE_AND_DROPPED_AFTER_EFFECT));
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(seen(5)).isEqualTo(seen(5)).isNotEqualTo(seen(6));
    }
}
