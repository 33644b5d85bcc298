package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A proxy wants other credentials than it was given, or any at all. OkHttp says so by a text only, and who asks again and
 * again with a wrong password locks an account.
 */
final class ProxyRefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private ProxyRefusedException(Response response) {
        super("the proxy does not accept the credentials it was given, if any: HTTP " + response.code()
                + " to CONNECT");
    }

    /** Answers what {@code own} answers; where that gives up on a tunnel, fails with this exception. */
    static Authenticator instead(Authenticator own) {
        return (route, response) -> {
            Request next = own.authenticate(route, response);
            if (next == null && isRefusal(response)) {
                throw new ProxyRefusedException(response);
            }
            return next;
        };
    }

    /** OkHttp also asks before anything was sent, with a challenge of its own. */
    private static boolean isRefusal(Response response) {
        return response.request().method().equals("CONNECT")
                && response.challenges().stream()
                        .noneMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
    }
}
