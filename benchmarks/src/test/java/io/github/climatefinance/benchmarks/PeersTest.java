package io.github.climatefinance.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer that reads something else is not worth measuring. */
class PeersTest {
    private final SyntheticPage page = SyntheticPage.of(100);

    @ParameterizedTest
    @MethodSource("names")
    void decodesEveryValueOfThePage(String name) throws IOException {
        Peer peer = Peers.named(name);

        peer.content(peer.decode(page.stream())).mustEqual(page.content());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noticesAPageThatDiffersInOneValue(String name) throws IOException {
        Peer peer = Peers.named(name);
        String changed = new String(page.bytes(), StandardCharsets.UTF_8).replaceFirst("2023-01-01T", "2023-01-02T");

        Content found = peer.content(peer.decode(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> found.mustEqual(page.content())).hasMessageContaining("decoded content is wrong");
    }

    @ParameterizedTest
    @MethodSource("names")
    void getsThePageFromTheServer(String name) throws IOException {
        Peer peer = Peers.named(name);
        try (FixedServer server = FixedServer.http()) {
            Object first = peer.firstPage("http://127.0.0.1:" + server.port());

            peer.content(first).mustEqual(page.content());
        }
    }

    @Test
    void aPageIsTheSameInEveryRun() {
        page.content().mustEqual(SyntheticPage.of(100).content());
    }

    static List<String> names() {
        return Peers.names();
    }
}
