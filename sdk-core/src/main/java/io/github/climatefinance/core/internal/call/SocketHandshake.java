package io.github.climatefinance.core.internal.call;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Hears how a handshake was answered; a socket that opens is another listener's from then on. */
final class SocketHandshake extends WebSocketListener {
    private final WebSocketListener listener;
    private final CompletableFuture<Response> answer = new CompletableFuture<>();

    SocketHandshake(WebSocketListener listener) {
        this.listener = listener;
    }

    /** Waits for the answer; a refusal has its body in memory. */
    Response answer() throws IOException {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    @Override
    public void onOpen(WebSocket socket, Response response) {
        answer.complete(response);
        listener.onOpen(socket, response);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        listener.onMessage(socket, text);
    }

    @Override
    public void onMessage(WebSocket socket, ByteString bytes) {
        listener.onMessage(socket, bytes);
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
        listener.onClosing(socket, code, reason);
    }

    /** Behind this method OkHttp closes a response, if there is one: its body must be read in it. */
    @Override
    public void onFailure(WebSocket socket, Throwable cause, @Nullable Response response) {
        if (answer.isDone()) {
            listener.onFailure(socket, cause, response);
        } else if (response == null || response.code() == 101) {
            answer.completeExceptionally(cause);
        } else {
            answer.complete(inMemory(response));
        }
    }

    private static Response inMemory(Response response) {
        try {
            ResponseBody body = response.peekBody(BodyText.LARGEST + 1L);
            return response.newBuilder().body(body).build();
        } catch (IOException e) {
            return response.newBuilder().body(ResponseBody.EMPTY).build();
        }
    }
}
