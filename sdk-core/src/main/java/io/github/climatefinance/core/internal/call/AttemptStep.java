package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.HeaderText;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Makes one HTTP exchange within what is left of the deadline, and sees to it that its response is closed. */
final class AttemptStep implements Step {
    private final AttemptSender sender;
    private final ServerClock serverClock;
    private final Time time;

    AttemptStep(AttemptSender sender, ServerClock serverClock, Time time) {
        this.sender = sender;
        this.serverClock = serverClock;
        this.time = time;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        Attempt attempt = call.attempt();
        Map<String, String> credentials = checked(attempt.credentials());
        call.scope().check();
        attempt.limit(shorter(call.limits().attemptTimeout(), call.scope().remaining()));
        Call exchange = prepared(call, call.outgoing().request(credentials, attempt.evidence()));
        CallScope.Registration registration = call.scope().onCancel(exchange::cancel);
        AuditTrail trail = call.trail();
        if (trail != null) {
            trail.attemptStarts();
        }
        try {
            Response response = receive(call, exchange);
            attempt.response(trail == null ? response : trail.hashing(response));
            return next.proceed(call);
        } finally {
            registration.close();
            if (trail != null) {
                trail.attemptEnds(attempt.status());
            }
            if (attempt.hasResponse() && !attempt.isHandedOver()) {
                attempt.response().close();
            }
        }
    }

    private Call prepared(OneCall<?> call, Request request) {
        try {
            return sender.prepare(request, call.attempt().limit().orElseThrow());
        } catch (Exception e) { // of a call factory of the caller's
            throw failed(call, e);
        }
    }

    private Response receive(OneCall<?> call, Call exchange) {
        Instant sent = time.now();
        try {
            Response response = sender.send(exchange);
            if (response.header("Age") == null) {
                observe(response.header("Date"), sent);
            }
            return response;
        } catch (Exception e) {
            throw failed(call, e);
        }
    }

    /** Whatever it is: OkHttp does not declare an interrupt, nor a caller's code in another language anything. */
    private static SdkException failed(OneCall<?> call, Exception cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return Failures.noAnswer(call, cause);
    }

    private void observe(@Nullable String date, Instant sent) {
        Instant read = HttpDate.parse(date);
        if (read != null) {
            serverClock.observe(read, sent, time.now());
        }
    }

    /** Refuses what OkHttp would refuse with a message that quotes it. */
    static Map<String, String> checked(Map<String, String> credentials) {
        for (Map.Entry<String, String> header : credentials.entrySet()) {
            HeaderText.value(header.getKey(), header.getValue());
        }
        return credentials;
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
