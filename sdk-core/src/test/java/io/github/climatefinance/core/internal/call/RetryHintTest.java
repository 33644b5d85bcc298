package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryHintTest {
    private static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");

    private static Optional<Duration> hint(int status, Map<String, String> headers) {
        return RetryHint.of(status, headers::get, NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "retry-after-ms, 1500, 1500",
        "retry-after-ms, -1, 0",
        "Retry-After, 7, 7000",
        "Retry-After, 0.25, 250",
        "Retry-After, -3, 0",
        "Retry-After, ' 2 ', 2000",
        "Retry-After, 999999999999999, 2147483647000",
        "X-RateLimit-Reset, 30, 30000",
        "X-RateLimit-Reset, 1714521660, 60000",
        "X-RateLimit-Reset, 1714521660500, 60500",
        "X-RateLimit-Reset, 1714521000, 0",
        "RateLimit-Reset, 5, 5000"
    })
    void readsEveryKind(String header, String value, long millis) {
        assertThat(hint(429, Map.of(header, value))).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "1e9", "soon", "''", "'1,5'", "0x10"})
    void takesNonsenseAsNoHint(String value) {
        assertThat(hint(429, Map.of("Retry-After", value))).isEmpty();
    }

    @Test
    void measuresADateAgainstTheDateOfTheAnswer() {
        Map<String, String> headers =
                Map.of("Date", "Mon, 01 Jan 2001 00:00:00 GMT", "Retry-After", "Mon, 01 Jan 2001 00:01:00 GMT");

        assertThat(hint(503, headers)).contains(Duration.ofMinutes(1));
    }

    @Test
    void measuresADateAgainstTheProvidersClockWhenTheAnswerHasNone() {
        assertThat(hint(503, Map.of("Retry-After", "Wed, 01 May 2024 00:00:10 GMT")))
                .contains(Duration.ofSeconds(10));
        assertThat(hint(503, Map.of("Retry-After", "Tue, 30 Apr 2024 00:00:10 GMT")))
                .contains(Duration.ZERO);
    }

    @Test
    void aDateOfAnyYearIsAWaitThatCanBeToldInMilliseconds() {
        assertThat(hint(503, Map.of("Retry-After", "1 Jan 999999999 00:00:00 GMT")))
                .contains(Duration.ofSeconds(Integer.MAX_VALUE));
    }

    @Test
    void looksAtResetHeadersOnlyWhenTheLimitIsReached() {
        assertThat(hint(500, Map.of("X-RateLimit-Reset", "30"))).isEmpty();
    }
}
