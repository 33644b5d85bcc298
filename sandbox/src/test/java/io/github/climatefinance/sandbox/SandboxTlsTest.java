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
import java.util.Set;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

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
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(certificates.sslContext())
                .build();
        return http.send(
                        HttpRequest.newBuilder(URI.create(server.baseUrl() + "/notes/1"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
