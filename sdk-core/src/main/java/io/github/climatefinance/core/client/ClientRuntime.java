package io.github.climatefinance.core.client;

import io.github.climatefinance.core.SecureUrl;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.core.internal.call.Pipeline;
import io.github.climatefinance.core.stream.EventStream;
import io.github.climatefinance.core.stream.StreamSettings;
import java.util.Map;

/** The running parts behind one client: what it calls with and what {@link #close} ends. Thread-safe. */
public final class ClientRuntime implements AutoCloseable {
    private final Pipeline pipeline;

    ClientRuntime(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    public CallExecutor calls() {
        return pipeline;
    }

    /**
     * What the ledger knows of the writes of this client.
     *
     * @throws IllegalStateException if the client has no ledger
     */
    public ClientLedger ledger() {
        return new ClientLedger(
                pipeline.ledger()
                        .orElseThrow(() -> new IllegalStateException(
                                "the client has no ledger: give its builder one with `ledger`")),
                pipeline::reconciling);
    }

    /**
     * What another generation of the same API is called with: the same settings and connections, but an address, and
     * credentials and tokens, of its own. To be closed for itself; closed from the start if this is.
     *
     * @param credentials by the name of their security scheme
     */
    public ClientRuntime at(String baseUrl, Map<String, Credential> credentials) {
        return new ClientRuntime(pipeline.at(SecureUrl.parse("baseUrl", baseUrl), credentials));
    }

    /**
     * What another identity at the same address is served by: the same settings, connections and idea of the provider's
     * clock, but credentials and tokens of its own. To be closed for itself; closed from the start if this is.
     *
     * @param credentials by the name of their security scheme
     */
    public ClientRuntime as(Map<String, Credential> credentials) {
        return new ClientRuntime(pipeline.as(credentials));
    }

    /**
     * A stream of the provider's events, with the credentials, tokens and connections of this client, which completes it
     * when it is closed. The {@code callFactory} of the builder does not see its handshakes, interceptors do.
     *
     * @param url where the stream is: {@code wss} or {@code https}; plain ones to this machine only
     * @throws IllegalArgumentException if {@code url} is none of these, or there are no credentials for the handshake
     */
    public <T> EventStream<T> stream(String url, StreamProtocol<T> protocol, StreamSettings settings) {
        return pipeline.stream(SecureUrl.parseSocket("url", url), protocol, settings);
    }

    /**
     * Cancels this client's calls, completes its streams and ends its threads. Shared connections and a caller's own parts stay, and so do
     * downloads that were handed over.
     */
    @Override
    public void close() {
        pipeline.close();
    }
}
