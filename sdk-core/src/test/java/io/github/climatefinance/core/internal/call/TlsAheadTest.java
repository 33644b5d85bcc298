package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TlsAheadTest {
    @Test
    void isStartedOnceAndKeepsNoJvmAlive() throws InterruptedException {
        Thread first = TlsAhead.begin();

        assertThat(TlsAhead.begin()).isSameAs(first);
        assertThat(first.isDaemon()).isTrue();
        first.join(Duration.ofSeconds(30).toMillis());
        assertThat(first.getState()).isEqualTo(Thread.State.TERMINATED);
    }
}
