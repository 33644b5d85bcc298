package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.internal.CallScope;
import okhttp3.WebSocketListener;

/** Opens web sockets with the credentials of a client. */
@FunctionalInterface
public interface SocketOpener {
    /**
     * Blocks until a socket is open or refused.
     *
     * @param listener told from the opening on; of a handshake that fails it hears nothing
     * @throws io.github.climatefinance.core.error.SdkException if it is not opened
     */
    void open(CallScope scope, WebSocketListener listener);
}
