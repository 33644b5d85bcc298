package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.sandbox.Provider.ClientCertificate;
import io.github.climatefinance.sandbox.Provider.Tls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SandboxTlsTest {

    private static final HeldCertificate ROOT =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private static final HeldCertificate SERVER = issued("127.0.0.1", "synthetic server");
    private static final HeldCertificate CLIENT = issued("client.example", "synthetic client");

    @Test
    void asksForAClientCertificateAndLetsTheProviderJudgeIt() throws Exception {
        try (SandboxServer server = server(ClientCertificate.REQUIRED)) {
            assertThat(server.baseUrl()).startsWith("https://127.0.0.1:");
            assertThat(status(server, with(CLIENT))).isEqualTo(200);
            assertThat(status(server, with(SERVER))).isEqualTo(401);
            assertThatThrownBy(() -> status(server, without())).isInstanceOf(IOException.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void mayLeaveTheCertificateToTheProvider() throws Exception {
        try (SandboxServer server = server(ClientCertificate.REQUESTED)) {
            assertThat(status(server, without())).isEqualTo(401);
            assertThat(status(server, with(CLIENT))).isEqualTo(200);
        }
    }

    @Test
    void mayAskForSomethingElseOnceItHasStarted() throws Exception {
        NotesApi notes = notes(ClientCertificate.REQUIRED);
        try (SandboxServer server = SandboxServer.start(notes)) {
            assertThatThrownBy(() -> status(server, without())).isInstanceOf(IOException.class);
            speaks(notes, ClientCertificate.REQUESTED);
            assertThat(status(server, without())).isEqualTo(401);
            speaks(notes, ClientCertificate.REQUIRED);
            assertThatThrownBy(() -> status(server, without())).isInstanceOf(IOException.class);
            assertThat(status(server, with(CLIENT))).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aConnectionThatBreaksIsNoAnswerInAnyVersionOfHttp(HttpClient.Version version) throws Exception {
        NotesApi notes = notes(ClientCertificate.REQUIRED);
        try (SandboxServer server = SandboxServer.start(notes)) {
            assertThat(created(server, version).version()).isEqualTo(version);
            server.faults().next("createNote", Fault.dropBeforeEffect());
            server.faults().next("createNote", Fault.dropAfterEffect());
            server.faults().next("createNote", Fault.cutBody());

            assertThatThrownBy(() -> created(server, version)).isInstanceOf(IOException.class);
            assertThat(notes.size()).isEqualTo(1);
            assertThatThrownBy(() -> created(server, version)).isInstanceOf(IOException.class);
            assertThat(notes.size()).isEqualTo(2);
            assertThatThrownBy(() -> created(server, version)).isInstanceOf(IOException.class);
            assertThat(notes.size()).isEqualTo(3);
            assertThat(server.faults().pending()).isZero();
            assertThat(created(server, version).statusCode()).isEqualTo(201);
        }
    }

    static Stream<Fault> breaks() {
        return Stream.of(Fault.dropAfterEffect(), Fault.cutBody());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBrokenStreamLeavesTheOthersOfItsConnectionAlone(Fault fault) throws Exception {
        try (SandboxServer server = server(ClientCertificate.REQUIRED)) {
            HttpClient one = client(HttpClient.Version.HTTP_2, with(CLIENT));
            server.faults().next("getNote", Fault.latency(Duration.ofMillis(300)));
            server.faults().next("createNote", fault);

            CompletableFuture<HttpResponse<String>> slow =
                    one.sendAsync(read(server), HttpResponse.BodyHandlers.ofString());
            while (server.faults().pending() > 1) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> one.send(write(server), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);

            assertThat(slow.join().statusCode()).isEqualTo(200);
        }
    }

    /** On a connection of its own: on a used one the JDK's client would send again by itself. */
    private static HttpResponse<String> created(SandboxServer server, HttpClient.Version version) throws Exception {
        return client(version, with(CLIENT)).send(write(server), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest write(SandboxServer server) {
        return HttpRequest.newBuilder(URI.create(server.baseUrl() + "/notes"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}"))
                .build();
    }

    private static SandboxServer server(ClientCertificate clients) {
        return SandboxServer.start(notes(clients));
    }

    private static NotesApi notes(ClientCertificate clients) {
        NotesApi notes = new NotesApi();
        speaks(notes, clients);
        return notes;
    }

    private static void speaks(NotesApi notes, ClientCertificate clients) {
        HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                .heldCertificate(SERVER)
                .addTrustedCertificate(ROOT.certificate())
                .build();
        notes.speaks(new Tls(certificates.sslSocketFactory(), clients), (request, operation) -> {
            assertThat(operation.security()).containsExactly(Set.of("basicAuth"));
            return request.clientCertificate()
                    .filter(shown -> shown.equals(CLIENT.certificate()))
                    .isPresent();
        });
    }

    private static HeldCertificate issued(String host, String name) {
        return new HeldCertificate.Builder()
                .signedBy(ROOT)
                .addSubjectAlternativeName(host)
                .commonName(name)
                .build();
    }

    private static HandshakeCertificates with(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(ROOT.certificate())
                .build();
    }

    private static HandshakeCertificates without() {
        return new HandshakeCertificates.Builder()
                .addTrustedCertificate(ROOT.certificate())
                .build();
    }

    private static int status(SandboxServer server, HandshakeCertificates certificates) throws Exception {
        return client(HttpClient.Version.HTTP_1_1, certificates)
                .send(read(server), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static HttpRequest read(SandboxServer server) {
        return HttpRequest.newBuilder(URI.create(server.baseUrl() + "/notes/1")).build();
    }

    private static HttpClient client(HttpClient.Version version, HandshakeCertificates certificates) {
        return HttpClient.newBuilder()
                .version(version)
                .sslContext(certificates.sslContext())
                .build();
    }
}
