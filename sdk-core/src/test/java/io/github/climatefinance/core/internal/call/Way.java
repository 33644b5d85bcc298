package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.internal.call.RawServer.Peer;
import io.github.climatefinance.core.internal.call.RawServer.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;

/** How a proxy is asked for a connection to somebody else. */
enum Way {
    TUNNEL(Proxy.Type.HTTP),
    SOCKS(Proxy.Type.SOCKS);

    private static final int SOCKS_NAME = 3;

    private final Proxy.Type type;

    Way(Proxy.Type type) {
        this.type = type;
    }

    /** The proxy at a port of this machine, as a client is told of it. */
    Proxy at(int port) {
        return new Proxy(type, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** What a proxy does that gives everybody this server. */
    Script to(RawServer target) {
        return client -> {
            question(client);
            yes(client);
            client.tunnelTo(target.port());
        };
    }

    /** Reads everything up to where the client wants to know whether it is connected. */
    String question(Peer client) throws IOException {
        if (this == TUNNEL) {
            return client.readHead();
        }
        greeting(client, 0);
        boolean named = client.read(4)[3] == SOCKS_NAME;
        byte[] host = client.read(named ? client.read(1)[0] : 4);
        client.read(2);
        return named
                ? new String(host, StandardCharsets.US_ASCII)
                : InetAddress.getByAddress(host).getHostAddress();
    }

    void yes(Peer client) throws IOException {
        if (this == TUNNEL) {
            client.write("HTTP/1.1 200 Connected\r\n\r\n");
        } else {
            socksAnswer(client, 0);
        }
    }

    /** Reads the greeting of SOCKS, and says how the client is to log in. */
    static void greeting(Peer client, int method) throws IOException {
        int methods = client.read(2)[1];
        client.read(methods);
        client.write(new byte[] {5, (byte) method});
    }

    static void socksAnswer(Peer client, int code) throws IOException {
        client.write(new byte[] {5, (byte) code, 0, 1, 0, 0, 0, 0, 0, 0});
    }
}
