package io.github.climatefinance.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.error.TransportException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

class LossTest {
    @Test
    void aTokenEndpointThatRefusesIsFinalAndOneThatIsBusyOrBrokenIsNot() {
        for (int status : IntStream.rangeClosed(200, 599).toArray()) {
            boolean refuses = status >= 400 && status < 500 && status != 408 && status != 429;

            assertThat(Loss.ofHandshake(TokenException.refused("refused", status, null))
                            .isFinal())
                    .as("%s", status)
                    .isEqualTo(refuses);
        }
        assertThat(Loss.ofHandshake(new TokenException("unreached", Outcome.NOT_SENT, new IOException("broken")))
                        .isFinal())
                .isFalse();
    }

    @Test
    void aConnectionThatFailedIsFinalOnlyWhereNobodyTrustsTheOther() {
        IOException brokenOff = new SSLHandshakeException("broken off");
        IOException untrusted = new SSLHandshakeException("untrusted");
        untrusted.initCause(new CertificateException("of nobody known"));

        assertThat(failed(brokenOff).isFinal()).isFalse();
        assertThat(failed(untrusted).isFinal()).isTrue();
        assertThat(failed(new SSLPeerUnverifiedException("another host")).isFinal())
                .isTrue();
    }

    @Test
    void aHandshakeThatWasCancelledIsFinal() {
        assertThat(Loss.ofHandshake(new CallCancelledException("cancelled", Outcome.NOT_SENT, null))
                        .isFinal())
                .isTrue();
    }

    private static Loss failed(IOException cause) {
        return Loss.ofHandshake(new TransportException("failed", Outcome.UNKNOWN, cause));
    }
}
