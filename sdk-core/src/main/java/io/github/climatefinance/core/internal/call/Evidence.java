package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.error.Outcome;
import java.io.InterruptedIOException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What was seen of one exchange while it happened: the ground on which its outcome is told. */
final class Evidence extends EventListener {
    private volatile boolean watched;
    private volatile boolean requestStarted;
    private volatile @Nullable String retryAfter;
    private volatile @Nullable Exception failure;

    /** The listener of a call that carries evidence, or one that does nothing. */
    static EventListener of(Call call) {
        Evidence evidence = call.request().tag(Evidence.class);
        return evidence == null ? EventListener.NONE : evidence;
    }

    @Override
    public void callStart(Call call) {
        watched = true;
    }

    @Override
    public void requestHeadersStart(Call call) {
        requestStarted = true;
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        requestStarted = true;
    }

    /** Keeps a header that OkHttp must not see. */
    void retryAfter(String value) {
        retryAfter = value;
    }

    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    /** Keeps how the exchange failed. */
    void failed(Exception cause) {
        failure = cause;
    }

    /**
     * The outcome when {@code thrown} came instead of an answer. A call that nobody reported on, or whose failure is not
     * the one reported, may have been sent by other means.
     */
    Outcome withoutAnswer(Exception thrown) {
        return watched && !requestStarted && isReported(thrown) ? Outcome.NOT_SENT : Outcome.UNKNOWN;
    }

    private boolean isReported(Exception thrown) {
        Exception reported = failure;
        boolean wrappedTimeout = thrown instanceof InterruptedIOException && thrown.getCause() == reported;
        return reported != null && (thrown == reported || wrappedTimeout);
    }
}
