package io.github.climatefinance.doconomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A proxy on loopback that takes {@code CONNECT}, goes to the port asked for on this machine, and notes what it was told. It
 * sees nothing of what passes.
 */
final class ConnectProxy implements AutoCloseable {
    private final ServerSocket entrance;
    private final @Nullable String authorization;

    /** The heads of all requests, lines parted by {@code \r\n}. */
    final List<String> heads = new CopyOnWriteArrayList<>();

    private ConnectProxy(@Nullable String authorization) {
        this.authorization = authorization;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::admit);
    }

    static ConnectProxy open() {
        return new ConnectProxy(null);
    }

    static ConnectProxy askingFor(String user, String password) {
        return new ConnectProxy("Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.ISO_8859_1)));
    }

    String host() {
        return entrance.getInetAddress().getHostAddress();
    }

    int port() {
        return entrance.getLocalPort();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // One of the two sides hung up: the other one notices by itself.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void admit() throws IOException {
        while (true) {
            Socket client = entrance.accept();
            start(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            String head = head(client.getInputStream());
            heads.add(head);
            if (authorization != null && !head.contains("Proxy-Authorization: " + authorization + "\r\n")) {
                say(client, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"synthetic\"");
                return;
            }
            int port = Integer.parseInt(head.replaceAll("(?s)CONNECT \\S+:(\\d+) HTTP/1.1\r\n.*", "$1"));
            try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
                say(client, "200 Connection established");
                start(() -> server.getInputStream().transferTo(client.getOutputStream()));
                client.getInputStream().transferTo(server.getOutputStream());
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the client hung up");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void say(Socket client, String status) throws IOException {
        client.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
