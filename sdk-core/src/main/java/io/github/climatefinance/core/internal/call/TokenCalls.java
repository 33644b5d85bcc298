package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.TokenTransport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Request;

/**
 * Token requests: repeated, timed and logged by the same steps as calls, but on the thread of their fetch and without the
 * step that asks for credentials. So they never queue behind the calls that wait for them.
 */
final class TokenCalls implements TokenTransport {
    private final String provider;
    private final String userAgent;
    private final OneCall.Limits limits;
    private final ServerClock serverClock;
    private final List<Step> sending;

    /**
     * Sends with the given steps.
     *
     * @param sending the steps before the answer is read
     */
    TokenCalls(String provider, String userAgent, OneCall.Limits limits, ServerClock serverClock, List<Step> sending) {
        this.provider = provider;
        this.userAgent = userAgent;
        this.limits = limits;
        this.serverClock = serverClock;
        this.sending = List.copyOf(sending);
    }

    @Override
    public Reply send(Request request, CallScope scope) throws IOException {
        Operation operation = Operation.of("fetchToken", request.method(), "token endpoint")
                .safety(Safety.READ)
                .build();
        ApiCall<Void> call = ApiCall.of(operation, Answer.none()).build();
        TokenReadStep read = new TokenReadStep(serverClock);
        List<Step> steps = new ArrayList<>(sending);
        steps.add(read);
        try {
            var unused = new Step.Chain(steps)
                    .proceed(new OneCall<>(
                            provider, call, outgoing(operation, request), scope, limits, RequestOptions.none()));
        } catch (ApiException e) {
            return read.reply(); // the last of several that might have passed by
        } catch (TransportException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
        return read.reply();
    }

    private Outgoing outgoing(Operation operation, Request request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", userAgent);
        request.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
        return new Outgoing(operation, request.url(), headers, request.body(), null);
    }
}
