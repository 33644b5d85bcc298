package io.github.climatefinance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer that reads something else is not worth measuring. */
class PeersTest {
    private final SyntheticAnswer page = SyntheticAnswer.page(100);

    @ParameterizedTest
    @MethodSource("names")
    void decodesEveryValueOfThePage(String name) throws Exception {
        Peer peer = Peers.named(name);

        peer.content(peer.decode(page.stream())).mustEqual(page.content());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noticesAPageThatDiffersInOneValue(String name) throws Exception {
        Peer peer = Peers.named(name);
        String changed = new String(page.bytes(), StandardCharsets.UTF_8).replaceFirst("2023-01-01T", "2023-01-02T");

        Content found = peer.content(peer.decode(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> found.mustEqual(page.content())).hasMessageContaining("decoded content is wrong");
    }

    @ParameterizedTest
    @MethodSource("names")
    void encodesEveryValueOfThePage(String name) throws Exception {
        Peer peer = Peers.named(name);

        byte[] encoded = peer.encode(peer.decode(page.stream()));

        peer.content(peer.decode(new ByteArrayInputStream(encoded))).mustEqual(page.content());
        // Values that would be lost on both ways: what another peer reads counts.
        Peer raw = Peers.named(Peers.BASELINE);
        raw.content(raw.decode(new ByteArrayInputStream(encoded))).mustEqual(page.content());
    }

    @ParameterizedTest
    @MethodSource("names")
    void getsThePageAndATransactionFromTheServer(String name) throws Exception {
        Peer peer = Peers.named(name);
        try (FixedServer server = FixedServer.http()) {
            Peer.Connection connection = peer.connect("http://127.0.0.1:" + server.port());

            Object first = connection.page();
            Object transaction = connection.transaction(SyntheticAnswer.TRANSACTION);

            peer.content(first).mustEqual(page.content());
            peer.content(transaction).mustEqual(SyntheticAnswer.transaction().content());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void failsLoudlyWithoutAnAnswer(String name) throws Exception {
        Peer peer = Peers.named(name);
        try (FixedServer server = FixedServer.http()) {
            Peer.Connection connection = peer.connect("http://127.0.0.1:" + server.port() + "/nowhere");

            assertThatThrownBy(connection::page).isInstanceOf(Exception.class);
            assertThatThrownBy(() -> connection.transaction(SyntheticAnswer.TRANSACTION))
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void anAnswerIsTheSameInEveryRun() {
        page.content().mustEqual(SyntheticAnswer.page(100).content());
        assertThat(page.bytes()).isEqualTo(SyntheticAnswer.page(100).bytes());
        assertThat(new String(SyntheticAnswer.transaction().bytes(), StandardCharsets.UTF_8))
                .contains(SyntheticAnswer.TRANSACTION);
    }

    static List<String> names() {
        return Peers.names();
    }
}
