package io.github.climatefinance.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;

/** A provider on a socket: takes requests from MockWebServer, gives them to the {@link Desk} and puts answers on the wire. */
final class SandboxServer implements AutoCloseable {

    // Closes the connection of HTTP/1, and of HTTP/2 the one stream, with an error that is no leave to send again.
    private static final SocketEffect BROKEN = new SocketEffect.CloseStream(2);

    private final MockWebServer server = new MockWebServer();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Provider provider;
    private final Router router;
    private final Journal journal = new Journal();
    private final Faults faults;
    private final Desk desk;
    private final ExitWatch exitWatch;

    private SandboxServer(Provider provider) throws IOException {
        this.provider = provider;
        this.router = new Router(provider.services());
        this.faults = new Faults(router.operationIds());
        this.desk = new Desk(router, faults, journal);
        server.setServerSocketFactory(new PromptSockets(this::askForCertificates));
        server.setDispatcher(new DeskDispatcher());
        provider.tls().ifPresent(tls -> server.useHttps(tls.sockets()));
        server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        this.exitWatch = new ExitWatch(this::close);
    }

    private void askForCertificates() {
        provider.tls().ifPresent(tls -> {
            switch (tls.clients()) {
                case REQUIRED -> server.requireClientAuth();
                case REQUESTED -> server.requestClientAuth();
                case NONE -> server.noClientAuth();
            }
        });
    }

    static SandboxServer start(Provider provider) {
        try {
            return new SandboxServer(provider);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox cannot listen on loopback", e);
        }
    }

    /** That of the provider's first service. */
    String baseUrl() {
        return baseUrl(router.first());
    }

    /** The address of one of the provider's services, without a slash at its end. */
    String baseUrl(Service service) {
        return (provider.tls().isPresent() ? "https" : "http") + "://127.0.0.1:" + server.getPort()
                + service.basePath();
    }

    Faults faults() {
        return faults;
    }

    Desk desk() {
        return desk;
    }

    List<SandboxRequest> requests() {
        return journal.requests();
    }

    List<SandboxRequest> requests(String operation) {
        if (!router.operationIds().contains(operation)) {
            throw new IllegalArgumentException(
                    "`operation` must be one of " + router.operationIds() + ", but was " + operation);
        }
        return journal.requests().stream()
                .filter(request -> request.operation().equals(operation))
                .toList();
    }

    List<Violation> violations() {
        return journal.violations();
    }

    /** Remembers what did not keep to the specification outside of a request and its answer. */
    void violated(String operation, Violation.Side side, List<String> problems) {
        journal.add(problems.stream()
                .map(problem -> new Violation(operation, side, problem))
                .toList());
    }

    List<Violation> takeViolations() {
        return journal.takeViolations();
    }

    void reset() {
        faults.clear();
        provider.reset();
        desk.reset();
        journal.clear();
    }

    @Override
    public void close() {
        closing.countDown();
        exitWatch.stop();
        server.close();
    }

    /** MockWebServer's view of the desk. */
    private final class DeskDispatcher extends Dispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            // MockWebServer keeps each request for takeRequest(), credentials and all, for ever: let it forget one.
            server.takeRequest(0, TimeUnit.NANOSECONDS);
            if (closing.getCount() == 0) {
                return dropped(request); // some clients ask again at once when a connection ends
            }
            Desk.Served served = desk.serve(IncomingRequest.of(request), this::waited);
            return served.dropped() ? dropped(request) : onTheWire(served);
        }

        private boolean waited(long millis) {
            try {
                return !closing.await(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** For HTTP/2, MockWebServer overlooks what a dispatcher says of the start of an answer. */
        private static MockResponse dropped(RecordedRequest request) {
            if (request.getVersion().startsWith("HTTP/2")) {
                DroppedStream.raise(RuntimeException.class);
            }
            return new MockResponse.Builder().onResponseStart(BROKEN).build();
        }

        private MockResponse onTheWire(Desk.Served served) {
            MockResponse.Builder response = new MockResponse.Builder();
            Reply reply = served.reply();
            FaultPlan plan = served.plan();
            response.code(reply.status());
            if (reply.upgrade() == null) {
                response.body(new Buffer().writeString(reply.body(), reply.charset()));
            } else {
                response.socketHandler(reply.upgrade());
            }
            reply.headers().forEach(response::setHeader);
            if (plan.cutBody) {
                response.onResponseBody(BROKEN);
            }
            if (plan.dripBytes > 0) {
                response.throttleBody(plan.dripBytes, plan.dripPause.toNanos(), TimeUnit.NANOSECONDS);
            }
            return response.build();
        }
    }
}
