package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.Safety;
import java.io.IOException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryRulesTest {
    @ParameterizedTest
    @EnumSource(Safety.class)
    void statusesByTable(Safety safety) {
        for (int status = 300; status < 600; status++) {
            boolean passing = Set.of(408, 429, 500, 502, 503, 504).contains(status);

            assertThat(RetryRules.mayRepeat(safety, status))
                    .as("%s %s", safety, status)
                    .isEqualTo(safety == Safety.UNSAFE ? status == 429 : passing);
        }
    }

    @ParameterizedTest
    @EnumSource(Safety.class)
    void failuresWithoutStatusByTable(Safety safety) {
        for (Outcome outcome : Outcome.values()) {
            boolean allowed = outcome == Outcome.NOT_SENT || safety != Safety.UNSAFE;
            IOException cause = new IOException("broken");

            assertThat(RetryRules.mayRepeat(safety, new TransportException("t", outcome, cause), outcome))
                    .isEqualTo(allowed);
            assertThat(RetryRules.mayRepeat(safety, new CallTimeoutException("t", outcome, cause), outcome))
                    .isEqualTo(allowed);
            assertThat(RetryRules.mayRepeat(safety, new DecodingException("t", "", null), outcome))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Safety.class)
    void aCertificateIsNotAskedForTwice(Safety safety) {
        TransportException failure =
                new TransportException("t", Outcome.NOT_SENT, new SSLHandshakeException("untrusted"));

        assertThat(RetryRules.mayRepeat(safety, failure, Outcome.NOT_SENT)).isFalse();
    }
}
