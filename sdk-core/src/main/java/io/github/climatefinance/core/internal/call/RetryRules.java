package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.Safety;
import java.io.EOFException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Whether a failed attempt may be repeated at all, by the safety of its operation. */
final class RetryRules {
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private RetryRules() {}

    /**
     * Decides by what an attempt may have done.
     *
     * @param safety of the call: a keyed operation without its key counts as unsafe
     * @param outcome of this attempt alone
     */
    static boolean mayRepeat(Safety safety, SdkException failure, Outcome outcome) {
        if (failure instanceof ApiException api) {
            return mayRepeat(safety, api.status());
        }
        if (failure instanceof TransportException || failure instanceof CallTimeoutException) {
            return outcome == Outcome.NOT_SENT ? !isTrustProblem(failure) : safety != Safety.UNSAFE;
        }
        return false;
    }

    static boolean mayRepeat(Safety safety, int status) {
        return status == 429 || (safety != Safety.UNSAFE && PASSING.contains(status));
    }

    /** Certificates and passwords do not get better by asking again; a handshake that broke off may. */
    private static boolean isTrustProblem(SdkException failure) {
        Throwable cause = failure.getCause();
        boolean handshakeRefused =
                cause instanceof SSLHandshakeException && !(cause.getCause() instanceof EOFException);
        return handshakeRefused || cause instanceof SSLPeerUnverifiedException || ProxyRefusedException.isSaidBy(cause);
    }
}
