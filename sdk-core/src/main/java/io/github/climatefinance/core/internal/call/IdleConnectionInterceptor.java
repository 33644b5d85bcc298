package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.OperationTag;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Looks, before what must not be sent twice goes over a connection used before, whether the server has closed that one
 * meanwhile; OkHttp does so only after ten idle seconds. Then the attempt ends before anything was sent, and another one
 * takes another connection. It costs a millisecond. Over HTTP/2 OkHttp always listens.
 */
final class IdleConnectionInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        if (connection != null && isWorthALook(chain.call().request(), connection) && isClosed(connection.socket())) {
            throw new IOException("the server had closed the connection while it was idle");
        }
        return chain.proceed(chain.request());
    }

    private static boolean isWorthALook(Request request, Connection connection) {
        Evidence evidence = request.tag(Evidence.class);
        return request.tag(OperationTag.class) instanceof Operation operation
                && evidence != null
                && (operation.safety() == Safety.UNSAFE || operation.safety() == Safety.KEYED)
                && !evidence.hasConnected()
                && connection.protocol() != Protocol.HTTP_2
                && connection.protocol() != Protocol.H2_PRIOR_KNOWLEDGE;
    }

    /** Whatever comes before a request, an end or a byte, is the end of the connection. */
    private static boolean isClosed(Socket socket) throws IOException {
        int before = socket.getSoTimeout();
        try {
            socket.setSoTimeout(1);
            int unused = socket.getInputStream().read();
            return true;
        } catch (SocketTimeoutException e) {
            socket.setSoTimeout(before);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
