package io.github.climatefinance.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServerClockTest {
    private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

    private final ServerClock clock = new ServerClock(new Time() {
        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public long nanos() {
            return 0;
        }
    });

    private void seen(long secondsAhead) {
        clock.observe(NOW.plusSeconds(secondsAhead), NOW, NOW.plusSeconds(1));
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(clock.skew()).isZero();
        assertThat(clock.now()).isEqualTo(NOW);
    }

    @Test
    void takesTheMedianSoThatOneOddAnswerDoesNotMatter() {
        seen(120);
        seen(120);
        seen(-90_000);

        assertThat(clock.skew()).isEqualTo(Duration.ofMinutes(2));
        assertThat(clock.now()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void followsTheLastFive() {
        for (int i = 0; i < 5; i++) {
            seen(60);
        }
        for (int i = 0; i < 3; i++) {
            seen(-60);
        }

        assertThat(clock.skew()).isEqualTo(Duration.ofMinutes(-1));
    }

    @Test
    void takesLessThanASecondForNothing() {
        clock.observe(NOW, NOW, NOW);

        assertThat(clock.skew()).isZero();
    }

    @Test
    void ofTwoThatDisagreeTrustsTheOneNearerToOurs() {
        seen(31_536_000);
        seen(0);

        assertThat(clock.skew()).isZero();
    }
}
