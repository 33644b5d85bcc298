package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.error.SdkException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.DoubleSupplier;

/** The only place that repeats. By the time it decides, the response of the failed attempt is closed. */
final class RetryStep implements Step {
    private final DoubleSupplier random;
    private final ConcurrentMap<String, RetryBudget> budgets = new ConcurrentHashMap<>();

    RetryStep(DoubleSupplier random) {
        this.random = random;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        int ordinary = 1;
        boolean tokenRenewed = false;
        while (true) {
            call.startAttempt();
            try {
                ApiResponse<T> response = next.proceed(call);
                if (call.attempt().number() == 1) {
                    budget(call).earn();
                }
                return response;
            } catch (SdkException e) {
                if (call.attempt().isNewTokenAtHand() && !tokenRenewed) {
                    tokenRenewed = true;
                    repeat(call, e, Duration.ZERO);
                } else {
                    Duration pause = pause(call, e, ordinary).orElseThrow(() -> call.ended(e));
                    ordinary++;
                    repeat(call, e, pause);
                }
            }
        }
    }

    /** How long to wait before the next attempt; empty when there is none. */
    private Optional<Duration> pause(OneCall<?> call, SdkException failure, int attempts) {
        Attempt attempt = call.attempt();
        if (!RetryRules.mayRepeat(call.safety(), failure, attempt.outcome())
                || !call.limits().retryPolicy().allowsAfter(attempts)) {
            return Optional.empty();
        }
        return Optional.of(call.limits().retryPolicy().delayBefore(attempts, attempt.hint(), random.getAsDouble()))
                .filter(delay -> delay.compareTo(call.scope().remaining()) < 0)
                .filter(delay -> budget(call).pay());
    }

    private static void repeat(OneCall<?> call, SdkException failure, Duration pause) {
        call.repeatAfter(failure);
        try {
            call.scope().sleep(pause);
        } catch (SdkException ended) {
            throw call.ended(ended);
        }
    }

    private RetryBudget budget(OneCall<?> call) {
        return budgets.computeIfAbsent(call.attempt().identity(), any -> new RetryBudget());
    }
}
