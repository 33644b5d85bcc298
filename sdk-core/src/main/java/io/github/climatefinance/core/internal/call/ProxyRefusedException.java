package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import java.net.SocketException;
import java.util.Set;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A proxy wants other credentials than it was given, or any at all. OkHttp says so by a text only, and who asks again and
 * again with a wrong password locks an account.
 */
final class ProxyRefusedException extends IOException {
    private static final long serialVersionUID = 1;
    /** The JDK, which speaks SOCKS, has no other way to say so. */
    private static final Set<String> SAID_OF_SOCKS =
            Set.of("SOCKS : authentication failed", "SOCKS : No acceptable methods");

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

    /** Whether it is the credentials that a proxy of either kind refused. */
    static boolean isSaidBy(@Nullable Throwable failure) {
        return failure instanceof ProxyRefusedException
                || (failure instanceof SocketException && SAID_OF_SOCKS.contains(String.valueOf(failure.getMessage())));
    }

    /** OkHttp also asks before anything was sent, with a challenge of its own. */
    private static boolean isRefusal(Response response) {
        return response.request().method().equals("CONNECT")
                && response.challenges().stream()
                        .noneMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
    }
}
