package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.stream.SocketOpener;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import okhttp3.WebSocketListener;

/**
 * Opening handshakes: authorised, logged and decoded by the same steps as calls. Apart from a 401, after which there is one
 * more with a new token, a handshake is not repeated here: when to connect again is the stream's to decide.
 *
 * @param steps of a handshake, for the listener of its socket
 */
record SocketCalls(
        String provider,
        Operation operation,
        RequestFactory requests,
        Duration attemptTimeout,
        Function<WebSocketListener, List<Step>> steps)
        implements SocketOpener {

    @Override
    public void open(CallScope scope, WebSocketListener listener) {
        ApiCall<Void> call = ApiCall.of(operation, Answer.none()).build();
        Outgoing outgoing = requests.create(call, RequestOptions.none());
        OneCall.Limits limits = new OneCall.Limits(attemptTimeout, RetryPolicy.none());
        var unused = new Step.Chain(steps.apply(listener))
                .proceed(new OneCall<>(provider, call, outgoing, scope, limits, RequestOptions.none()));
    }
}
