package io.github.climatefinance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    private final RetryPolicy policy = RetryPolicy.standard();

    @ParameterizedTest
    @CsvSource({
        "1, 0.0, 0",
        "1, 0.5, 125",
        "1, 1.0, 250",
        "2, 1.0, 500",
        "3, 1.0, 1000",
        "6, 1.0, 8000",
        "7, 1.0, 8000",
        "31, 1.0, 8000",
        "2000000000, 1.0, 8000"
    })
    void waitsUpToAGrowingBoundOfEightSeconds(int attempts, double random, long millis) {
        assertThat(policy.delayBefore(attempts, Optional.empty(), random)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"100, 125", "125, 125", "7000, 7000", "-5, 125"})
    void waitsAtLeastAsLongAsAsked(long hint, long millis) {
        assertThat(policy.delayBefore(1, Optional.of(Duration.ofMillis(hint)), 0.5))
                .isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void countsTheFirstAttempt() {
        assertThat(policy.allowsAfter(2)).isTrue();
        assertThat(policy.allowsAfter(3)).isFalse();
        assertThat(RetryPolicy.none().allowsAfter(1)).isFalse();
    }

    @Test
    void refusesWhatMakesNoSense() {
        RetryPolicy.Builder builder = RetryPolicy.builder();

        assertThatThrownBy(() -> builder.maxAttempts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`maxAttempts` must be at least 1, but was 0");
        assertThatThrownBy(() -> builder.baseDelay(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`baseDelay` must be longer than zero, but was PT0S");
    }

    @Test
    void takesDelaysOfAgesWithoutOverflow() {
        Duration ages = Duration.ofSeconds(Long.MAX_VALUE);
        RetryPolicy patient =
                RetryPolicy.builder().baseDelay(ages).maxDelay(ages).build();

        assertThat(patient.delayBefore(1, Optional.empty(), 0.5)).isGreaterThan(Duration.ofDays(10_000));
    }
}
