package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import okhttp3.HttpUrl;

/** A server on loopback that does byte by byte what a test says: one script for each connection, in order. */
final class RawServer implements Closeable {
    private final ServerSocket socket;
    private final Thread acceptor;
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final Semaphore closed = new Semaphore(0);

    RawServer(Script... scripts) {
        this(ServerSocketFactory.getDefault(), scripts);
    }

    RawServer(ServerSocketFactory sockets, Script... scripts) {
        this.scripts.addAll(List.of(scripts));
        try {
            socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        acceptor = daemon(this::acceptAll);
    }

    /** What happens on one connection; it is closed behind it. */
    @FunctionalInterface
    interface Script {
        void run(Peer client) throws IOException;
    }

    HttpUrl url() {
        return HttpUrl.get("http://127.0.0.1:" + socket.getLocalPort() + "/api");
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** How many requests came: heads that were read whole, or headers of HTTP/2. */
    int requests() {
        return requests.get();
    }

    /** Waits until the server has hung up once more. */
    void awaitHangUp() {
        try {
            assertThat(closed.tryAcquire(5, TimeUnit.SECONDS))
                    .as("a connection was closed")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                accepted.add(client);
                connections.incrementAndGet();
                daemon(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            Script script = scripts.poll(5, TimeUnit.SECONDS);
            if (script != null) {
                script.run(new Peer(client));
            }
        } catch (IOException e) {
            // The client hung up, as some scripts want.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed.release();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() {
        try {
            socket.close();
            acceptor.join(5_000); // until then somebody may still get in
            for (Socket client : accepted) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The other end of one connection. */
    final class Peer {
        private final Socket client;

        Peer(Socket client) {
            this.client = client;
        }

        InputStream in() throws IOException {
            return client.getInputStream();
        }

        /** Reads up to the empty line behind the headers. */
        String readHead() throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            int newLines = 0;
            while (newLines < 2) {
                int next = in().read();
                if (next < 0) {
                    throw new IOException("the client hung up");
                }
                newLines = next == '\n' ? newLines + 1 : next == '\r' ? newLines : 0;
                head.write(next);
            }
            countRequest();
            return head.toString(StandardCharsets.UTF_8);
        }

        /** One more request has come. */
        void countRequest() {
            requests.incrementAndGet();
        }

        /** Reads a request whose body has a {@code Content-Length}, or has none. */
        String readRequest() throws IOException {
            String head = readHead();
            int at = head.indexOf("Content-Length: ");
            if (at >= 0) {
                int length = Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at)));
                read(length);
            }
            return head;
        }

        byte[] read(int count) throws IOException {
            byte[] bytes = in().readNBytes(count);
            if (bytes.length < count) {
                throw new IOException("the client hung up");
            }
            return bytes;
        }

        /** Reads on until the client hangs up. */
        void drain() throws IOException {
            in().transferTo(OutputStream.nullOutputStream());
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        void write(byte[] bytes) throws IOException {
            client.getOutputStream().write(bytes);
            client.getOutputStream().flush();
        }

        /** Passes everything on to another server on loopback, both ways, until one of them hangs up. */
        void tunnelTo(int port) throws IOException {
            try (Socket target = new Socket(InetAddress.getLoopbackAddress(), port)) {
                daemon(() -> {
                    try (target) {
                        in().transferTo(target.getOutputStream());
                    } catch (IOException e) {
                        // One of them hung up.
                    }
                });
                target.getInputStream().transferTo(client.getOutputStream());
            }
        }

        /** Goes on over TLS, with a protocol on top that the client must know. */
        void secured(SSLContext context, String protocol, Script script) throws IOException {
            try (SSLSocket secured =
                    (SSLSocket) context.getSocketFactory().createSocket(client, InputStream.nullInputStream(), true)) {
                SSLParameters parameters = secured.getSSLParameters();
                parameters.setApplicationProtocols(new String[] {protocol});
                secured.setSSLParameters(parameters);
                script.run(new Peer(secured));
            }
        }

        /** Demands a client certificate, refuses it and waits for the client to hang up. */
        void refuseCertificate(SSLContext context) throws IOException {
            SSLSocket secured =
                    (SSLSocket) context.getSocketFactory().createSocket(client, null, client.getPort(), false);
            secured.setUseClientMode(false);
            secured.setNeedClientAuth(true);
            try {
                secured.startHandshake();
                countRequest();
            } catch (SSLException e) {
                drain();
            }
        }

        /** Ends what it says, and listens on. */
        void hangUp() throws IOException {
            client.shutdownOutput();
        }

        /** Hangs up with RST instead of FIN. */
        void reset() throws IOException {
            client.setSoLinger(true, 0);
            client.close();
        }
    }
}
