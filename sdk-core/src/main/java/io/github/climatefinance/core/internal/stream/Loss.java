package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.TokenException;
import io.github.climatefinance.core.stream.GapReason;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * How a connection ended, or why there was none.
 *
 * @param isFinal connecting again would not help
 */
record Loss(GapReason reason, SdkException cause, boolean isFinal) {

    static Loss passing(GapReason reason, SdkException cause) {
        return new Loss(reason, cause, false);
    }

    /** A handshake that failed: what may pass by, as for any read, is tried again. */
    static Loss ofHandshake(SdkException cause) {
        return new Loss(GapReason.CONNECTION, cause, willNotPass(cause));
    }

    private static boolean willNotPass(SdkException cause) {
        if (cause instanceof ApiException refused) {
            return !refused.isRetryable();
        }
        if (cause instanceof TokenException noToken) {
            int status = noToken.status().orElse(0);
            return status >= 400 && status < 500 && status != 408 && status != 429;
        }
        return cause instanceof CallCancelledException || isUntrusted(cause);
    }

    /** Certificates do not get better by asking again; a TLS handshake that broke off may. */
    private static boolean isUntrusted(SdkException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    /** How long the provider asked to wait. */
    Optional<Duration> hint() {
        return cause instanceof ApiException refused ? refused.retryAfter() : Optional.empty();
    }
}
