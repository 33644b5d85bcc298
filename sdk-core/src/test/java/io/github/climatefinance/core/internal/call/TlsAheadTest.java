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

    @Test
    void aTrustStoreThatCannotBeReadIsNoMatterOfItsOwn() {
        String property = "javax.net.ssl.trustStoreType";
        String before = System.getProperty(property);
        System.setProperty(property, "no such type");
        try {
            new TlsAhead().run();
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
    }
}
