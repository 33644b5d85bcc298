package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.internal.CallScope;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one exchange while it happened: the ground on which its outcome is told. Where an interceptor of the
 * caller's, or OkHttp at its word, sends a request again, all that was sent counts.
 */
final class Evidence extends EventListener {
    private volatile boolean watched;
    private volatile boolean connected;
    private volatile boolean requestStarted;
    private volatile boolean requestSent;
    private volatile int status;
    private volatile Outcome before = Outcome.NOT_SENT;
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
    public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
        connected = true;
    }

    /** Whether a connection was made for this exchange. */
    boolean hasConnected() {
        return connected;
    }

    /** From here on bytes may leave; whether they did, nobody is told. */
    @Override
    public void requestHeadersStart(Call call) {
        if (requestStarted) {
            before = soFar();
        }
        requestStarted = true;
        requestSent = false;
        status = 0;
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        requestSent = request.body() == null;
    }

    @Override
    public void requestBodyEnd(Call call, long byteCount) {
        requestSent = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        status = response.code();
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
     * the one reported, may have been sent by other means. A refusal that was lost on the way does not count as one.
     */
    Outcome withoutAnswer(Exception thrown) {
        if (watched && !requestStarted && isReported(thrown)) {
            return Outcome.NOT_SENT;
        }
        return soFar() == Outcome.ACCEPTED ? Outcome.ACCEPTED : Outcome.UNKNOWN;
    }

    /** The outcome of an answer that is no success. Who sends a 4xx refuses; of a redirect, a timeout or a crash nobody knows. */
    Outcome ofAnswer(int answered) {
        boolean refused = answered >= 400 && answered < 500 && answered != 408;
        return CallScope.worse(before, refused ? Outcome.REJECTED : Outcome.UNKNOWN);
    }

    /** What there was instead of an answer, as part of a sentence. */
    String insteadOfAnAnswer(Outcome outcome) {
        return switch (outcome) {
            case NOT_SENT -> "the request could not be sent";
            case ACCEPTED -> "a successful answer could not be used";
            default -> requestStarted && !requestSent ? "the request was not sent whole" : "no answer came";
        };
    }

    private Outcome soFar() {
        if (status >= 200 && status < 300) {
            return Outcome.ACCEPTED;
        }
        return status == 0 ? CallScope.worse(before, Outcome.UNKNOWN) : ofAnswer(status);
    }

    private boolean isReported(Exception thrown) {
        Exception reported = failure;
        boolean wrappedTimeout = thrown instanceof InterruptedIOException && thrown.getCause() == reported;
        return reported != null && (thrown == reported || wrappedTimeout);
    }
}
