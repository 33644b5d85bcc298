package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.error.Outcome;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What was seen of one exchange while it happened: the ground on which its outcome is told. */
final class Evidence extends EventListener {
    private volatile boolean watched;
    private volatile boolean requestStarted;
    private volatile @Nullable String retryAfter;

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

    /** The outcome when no answer came. A call that nobody reported on may have been sent by other means. */
    Outcome withoutAnswer() {
        return watched && !requestStarted ? Outcome.NOT_SENT : Outcome.UNKNOWN;
    }
}
