package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.FailedResponse;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.internal.CallScope;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/**
 * Opens a web socket, in the place of the attempt; the only one who does. An answer that opens none goes on to be decoded.
 *
 * @param threads of the sockets: of a caller's connections they would keep the JVM alive, and take the place of calls
 */
record SocketStep(OkHttpClient transport, ExecutorService threads, WebSocketListener listener) implements Step {
    /** So long the provider has to answer a close frame. */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private static final int SWITCHED = 101;

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        Response answer = shake(call);
        Attempt attempt = call.attempt();
        if (answer.code() == SWITCHED) {
            return opened(call);
        }
        attempt.response(answer);
        if (answer.isSuccessful()) {
            attempt.outcome(Outcome.REJECTED);
            throw ApiException.of(
                    FailedResponse.builder(call.provider(), call.operation().id(), call.route(), answer.code())
                            .outcome(Outcome.REJECTED)
                            .note("which opens no web socket")
                            .build());
        }
        return next.proceed(call);
    }

    /** The socket is the listener's already: there is no value. */
    @SuppressWarnings("NullAway") // null is the only value of an answer without a body
    private static <T> ApiResponse<T> opened(OneCall<T> call) {
        T nothing = null;
        return ApiResponse.of(nothing, SWITCHED, Map.of(), null, call.attempt().number());
    }

    private Response shake(OneCall<?> call) {
        Attempt attempt = call.attempt();
        attempt.limit(
                AttemptStep.shorter(call.limits().attemptTimeout(), call.scope().remaining()));
        SocketHandshake handshake = new SocketHandshake(listener);
        call.scope().check();
        WebSocket socket = client(attempt.limit().orElseThrow())
                .newWebSocket(
                        call.outgoing().request(AttemptStep.checked(attempt.credentials()), attempt.evidence()),
                        handshake);
        CallScope.Registration registration = call.scope().onCancel(socket::cancel);
        try {
            return handshake.answer();
        } catch (IOException e) {
            socket.cancel();
            throw Failures.noAnswer(call, e);
        } finally {
            registration.close();
        }
    }

    /** The limit is of the handshake: what has become a socket is not bound by it. */
    private OkHttpClient client(Duration limit) {
        Dispatcher dispatcher = new Dispatcher(threads);
        return transport
                .newBuilder()
                .dispatcher(dispatcher)
                .callTimeout(limit)
                .webSocketCloseTimeout(CLOSING)
                .build();
    }
}
