package io.github.climatefinance.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import javax.net.ServerSocketFactory;

/**
 * Server sockets whose connections send at once. MockWebServer writes headers and body apart, and without this the body
 * waits some 40 ms for the other side to acknowledge the headers.
 */
final class PromptSockets extends ServerSocketFactory {

    private final Runnable onConnection;

    /** @param onConnection runs before each connection is handed over, in the thread that does so */
    PromptSockets(Runnable onConnection) {
        this.onConnection = onConnection;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new PromptSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        throw new UnknownHostException("the sandbox listens on loopback only");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        throw new UnknownHostException("the sandbox listens on loopback only");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        return new PromptSocket(port, backlog, address);
    }

    private final class PromptSocket extends ServerSocket {

        PromptSocket() throws IOException {}

        PromptSocket(int port, int backlog, InetAddress address) throws IOException {
            super(port, backlog, address);
        }

        @Override
        public Socket accept() throws IOException {
            Socket socket = super.accept();
            socket.setTcpNoDelay(true);
            onConnection.run();
            return socket;
        }
    }
}
