package io.github.climatefinance.examples.puro;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.puro.PuroClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers no well-behaved registry gives, from a server that says whatever it is told. */
class RegistryReaderTest {
    private static final String NOTHING = page(0, "");

    private final Screen screen = new Screen();
    private HttpServer server;
    private String transactions = NOTHING;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aTypeNobodyKnowsIsCountedAsOther() {
        transactions = page(2, "{%s, 'type': 'Expiry'}, {%s}".formatted(body("a", 40), body("b", 2)));

        Ledger ledger = read();

        assertThat(ledger.totals().overall().of(EntryKind.OTHER)).isEqualTo(42);
        assertThat(ledger.totals().transactions()).isEqualTo(2);
        assertThat(ledger.caveat()).isEmpty();
    }

    @Test
    void whatIsMissingDoesNotStopTheSum() {
        transactions = page(1, "{'transactionId': 'a', 'volume': 5, 'type': 'Retirement', 'bundles': [{'volume': 5}]}");

        Ledger ledger = read();

        assertThat(ledger.totals().undated().of(EntryKind.RETIRED)).isEqualTo(5);
        assertThat(ledger.totals().byMethodology())
                .singleElement()
                .satisfies(group -> assertThat(group.getKey()).isEqualTo(LedgerTotals.NOT_TOLD));
        assertThat(ledger.totals().recentRetirements())
                .singleElement()
                .satisfies(entry -> assertThat(entry.retirement().orElseThrow().beneficiaryText())
                        .isEqualTo("not told"));
    }

    @Test
    void aBeneficiaryIsHiddenUntilADayOfUtc() {
        transactions = page(
                1,
                "{%s, 'type': 'Retirement', 'retirementDetails': {'beneficiaryHiddenUntil': '2026-03-01T00:30:00+02:00'}}"
                        .formatted(body("a", 5)));

        assertThat(read().totals().recentRetirements())
                .singleElement()
                .satisfies(entry -> assertThat(entry.retirement().orElseThrow().beneficiaryText())
                        .isEqualTo("hidden until 2026-02-28"));
    }

    @Test
    void aTransactionThatComesTwiceCountsOnceAndIsTold() {
        String twice = "{%s, 'type': 'Issuance'}".formatted(body("a", 7));
        transactions = page(2, twice + ", " + twice);

        Ledger ledger = read();

        assertThat(ledger.totals().overall().of(EntryKind.ISSUED)).isEqualTo(7);
        assertThat(ledger.caveat())
                .hasValueSatisfying(caveat -> assertThat(caveat)
                        .startsWith(
                                "The registry changed while it was read (2 transactions arrived, 2 were announced)"));
    }

    private Ledger read() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try (PuroClient puro = PuroClient.builder()
                .baseUrl(address)
                .credentials(BasicCredentials.of("synthetic-key", "synthetic-secret"))
                .build()) {
            return new RegistryReader(puro, screen.plain()).read(new Origin("test"), 2);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean asked = exchange.getRequestURI().getPath().endsWith("/transactions");
            byte[] body = (asked ? transactions : NOTHING).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String page(int total, String items) {
        return "{'pagination': {'total': %d, 'offset': 0, 'limit': 100}, 'data': [%s]}"
                .formatted(total, items)
                .replace('\'', '"');
    }

    private static String body(String id, int volume) {
        return "'transactionId': '%s', 'volume': %d, 'completedOn': '2024-01-01T00:00:00Z', 'bundles': [], 'labels': []"
                .formatted(id, volume);
    }
}
