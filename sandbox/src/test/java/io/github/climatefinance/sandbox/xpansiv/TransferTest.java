package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTest {

    private static final String ACR = "ProgramCode=ACR";
    private static final String PARTNER_NAME = "Synthetic Energy Partner Example Inc";
    private static final String PRICE = "{'currency': 'USD', 'amount': 6.5}";

    private final PlatformCaller sender = new PlatformCaller();
    private final PlatformCaller recipient = sender.as(PlatformCaller.PARTNER);

    @Test
    void isOfferedAcceptedAndSettled() {
        List<Long> before = sender.parts(700_001);

        String identifier = offer("SYN-ACR-9001-2020", 25);
        JsonNode outgoing = seen(sender, identifier);
        JsonNode incoming = seen(recipient, identifier);
        List<Long> meanwhile = sender.parts(700_001);
        accept(identifier, "theirs");
        List<String> accepted = statuses(identifier);
        sender.waits();

        assertThat(outgoing.path("externalTransferIdentifier").asText()).isEqualTo("mine");
        assertThat(outgoing.path("counterparty").asText()).isEqualTo(PARTNER_NAME);
        assertThat(outgoing.path("type").asText()).isEqualTo("SELL");
        assertThat(outgoing.path("status").asText()).isEqualTo("NEW");
        assertThat(outgoing.path("registryStatus").asText()).isEqualTo("PENDING_CONFIRMATION");
        assertThat(outgoing.path("expectedSettlementDate").asText()).isEqualTo("2026-03-03T05:00:00.000Z");
        assertThat(outgoing.at("/transferTaxLots/0/taxLot/id").asLong()).isEqualTo(700_001);
        assertThat(incoming.path("type").asText()).isEqualTo("BUY");
        assertThat(incoming.path("status").asText()).isEqualTo("INCOMING");
        assertThat(incoming.path("counterparty").asText()).isEqualTo("Synthetic Trading House Example LLC");
        assertThat(incoming.has("externalTransferIdentifier")).isFalse();
        assertThat(incoming.path("transferTaxLots")).isEmpty();
        assertThat(meanwhile).containsExactly(before.get(0) - 25, before.get(1), 25L);
        assertThat(accepted).containsExactly("PENDING_SETTLEMENT CONFIRMED", "PENDING_SETTLEMENT CONFIRMED");
        assertThat(statuses(identifier)).containsExactly("SETTLED CONFIRMED", "SETTLED CONFIRMED");
        assertThat(sender.parts(700_001)).containsExactly(before.get(0) - 25, before.get(1), 0L);
        JsonNode received = seen(recipient, identifier);
        assertThat(received.path("externalTransferIdentifier").asText()).isEqualTo("theirs");
        assertThat(received.at("/transferTaxLots/0/taxLot/availableQuantity").asLong())
                .isEqualTo(25);
        assertThat(received.at("/transferTaxLots/0/taxLot/pricePaid").toString())
                .isEqualTo("{\"currency\":\"USD\",\"amount\":6.5}");
        assertThat(received.path("actualSettlementDate").asText()).startsWith("2026-03-02T15:00:00.2");
        Conservation.holds(sender);
    }

    @Test
    void goesBackWhenItIsCancelledOrRejected() {
        List<Long> before = sender.parts(700_001);
        String one = offer("SYN-ACR-9001-2020", 25);
        String other = offer("SYN-ACR-9001-2020", 35);

        sender.get("cancelTransfers", "{'transfers': ['%s']}".formatted(one), ACR);
        recipient.get("rejectTransfers", "{'transfers': ['%s']}".formatted(other), ACR);

        assertThat(statuses(one)).containsExactly("CANCELLED WITHDRAWN", "CANCELLED WITHDRAWN");
        assertThat(statuses(other)).containsExactly("REJECTED REJECTED", "REJECTED REJECTED");
        assertThat(sender.parts(700_001)).isEqualTo(before);
        Conservation.holds(sender);
    }

    @Test
    void takesTheLotsThatAreNamed() {
        sender.get(
                "createTransfers",
                request("{'ein': 'SYN-VCS-9003-2019', 'transferData': {'transferDataType': 'TAX_LOTS', 'taxLots':"
                        + " [{'taxLotId': 700010, 'quantity': 3}, {'taxLotId': 700011, 'quantity': 4}]}}"),
                "ProgramCode=VCS");

        assertThat(sender.parts(700_010)).element(2).isEqualTo(3L);
        assertThat(sender.parts(700_011)).element(2).isEqualTo(4L);
        Conservation.holds(sender);
    }

    @Test
    void cancelsAWholeBatch() {
        JsonNode batch =
                sender.get("createTransfers", request(item("SYN-ACR-9001-2020", 1), item("SYN-ACR-9002-2021", 2)), ACR);

        sender.get(
                "cancelTransfers",
                "{'batchIdentifier': '%s'}"
                        .formatted(batch.path("batchIdentifier").asText()),
                ACR);

        assertThat(batch.path("transfers")).hasSize(2);
        batch.path("transfers")
                .forEach(one -> assertThat(
                                statuses(one.path("transferIdentifier").asText()))
                        .contains("CANCELLED WITHDRAWN"));
        Conservation.holds(sender);
    }

    @Test
    void waitsForeverForSomebodyWhoIsNotOnThePlatform() {
        String identifier = sender.get(
                        "createTransfers",
                        request(item("SYN-ACR-9001-2020", 1))
                                .replace(PARTNER_NAME, "Synthetic Generation 8 Example Ltd"),
                        ACR)
                .at("/transfers/0/transferIdentifier")
                .asText();
        sender.waits();

        assertThat(seen(sender, identifier).path("status").asText()).isEqualTo("NEW");
        assertThat(seen(sender, identifier).path("counterparty").asText()).startsWith("Synthetic Generation");
    }

    @Test
    void takesWholeBatchesOfOneRegistry() {
        List<String> batch = recipient.platform.transfers().stream()
                .filter(one ->
                        one.ein().startsWith("SYN-M_RETS") && one.status().equals("NEW"))
                .map(BookedTransfer::identifier)
                .toList();
        String program = "ProgramCode=M_RETS";
        String identifier =
                seen(recipient, batch.get(0)).path("batchIdentifier").asText();
        String both = "'" + String.join("', '", batch) + "'";

        assertThat(batch).hasSize(2);
        assertThat(sender.outcome("rejectTransfers", "{'transfers': ['%s']}".formatted(batch.get(0)), program))
                .isEqualTo("400 INCOMPLETE_M_RETS_BATCH");
        assertThat(sender.outcome("acceptTransfers", accepting(batch.get(1), PRICE), program))
                .isEqualTo("400 INCOMPLETE_M_RETS_BATCH");
        assertThat(recipient.outcome("cancelTransfers", "{'transfers': [%s]}".formatted(both), program))
                .isEqualTo("400 BATCH_REQUIRED_M_RETS");
        assertThat(sender.outcome("rejectTransfers", "{'dryRun': true, 'transfers': [%s]}".formatted(both), program))
                .isEqualTo("200");
        assertThat(recipient.outcome("cancelTransfers", "{'batchIdentifier': '%s'}".formatted(identifier), program))
                .isEqualTo("200");
        assertThat(statuses(batch.get(1))).contains("CANCELLED WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ACR | 'SYN-TRANSFER-9999'                        | INVALID_TRANSFER",
                "ACR | 'SYN-TRANSFER-1006'                        | INVALID_TRANSFER",
                "VCS | 'SYN-TRANSFER-1004'                        | INVALID_TRANSFER_STATUS",
                "CAR | 'SYN-TRANSFER-1003'                        | INVALID_TRANSFER_STATUS",
                "ACR | 'SYN-TRANSFER-1007'                        | INVALID_TRANSFER_PROGRAM",
                "VCS | 'SYN-TRANSFER-1007', 'SYN-TRANSFER-1007'   | DUPLICATE_TRANSFER",
            })
    void tellsWhichTransferCannotBeCancelled(String program, String transfers, String code) {
        String before = sender.snapshot();

        assertThat(sender.outcome(
                        "cancelTransfers", "{'transfers': [%s]}".formatted(transfers), "ProgramCode=" + program))
                .isEqualTo("400 INVALID_TRANSFERS [" + code + "]");
        assertThat(sender.snapshot()).isEqualTo(before);
    }

    @Test
    void tellsWhichTransferCannotBeAcceptedOrRejected() {
        String own = offer("SYN-ACR-9001-2020", 25);

        assertThat(sender.outcome("acceptTransfers", accepting(own, PRICE), ACR))
                .isEqualTo("400 INVALID_TRANSFERS [INVALID_TRANSFER]");
        assertThat(sender.outcome("rejectTransfers", "{'transfers': ['%s']}".formatted(own), ACR))
                .isEqualTo("400 INVALID_TRANSFERS [INVALID_TRANSFER]");
        assertThat(recipient.outcome("acceptTransfers", accepting(own, "{'currency': 'XTS', 'amount': 1}"), ACR))
                .isEqualTo("400 INVALID_TRANSFERS [INVALID_PRICE]");
        accept(own, "theirs");
        assertThat(recipient.outcome("acceptTransfers", accepting(own, PRICE), ACR))
                .isEqualTo("400 INVALID_TRANSFERS [INVALID_TRANSFER_STATUS]");
        assertThat(sender.outcome("cancelTransfers", "{'transfers': ['%s']}".formatted(own), ACR))
                .isEqualTo("400 INVALID_TRANSFERS [INVALID_TRANSFER_STATUS]");
    }

    @Test
    void refusesToAcceptAfterTheSettlementDate() {
        String identifier = offer("SYN-ACR-9001-2020", 25);
        sender.passes(Duration.ofDays(2));

        assertThat(recipient.outcome("acceptTransfers", accepting(identifier, PRICE), ACR))
                .isEqualTo("400 SETTLEMENT_DATE_IN_PAST");
        assertThat(recipient.outcome("rejectTransfers", "{'transfers': ['%s']}".formatted(identifier), ACR))
                .isEqualTo("200");
    }

    @Test
    void wantsTransfersOrABatch() {
        assertThat(sender.outcome("cancelTransfers", "{}", ACR)).isEqualTo("400 EMPTY_REQUEST");
        assertThat(sender.outcome("rejectTransfers", "{}", ACR)).isEqualTo("400 EMPTY_REQUEST");
        assertThat(sender.outcome("acceptTransfers", "{'transfers': []}", ACR)).isEqualTo("400 EMPTY_REQUEST");
        assertThat(sender.outcome("cancelTransfers", "{'transfers': ['a'], 'batchIdentifier': 'b'}", ACR))
                .isEqualTo("400 TRANSFERS_OR_BATCH");
        assertThat(sender.outcome("cancelTransfers", "{'batchIdentifier': 'b'}", ACR))
                .isEqualTo("400 INVALID_BATCH");
        String done = seen(sender, "SYN-TRANSFER-1004").path("batchIdentifier").asText();
        assertThat(sender.outcome("cancelTransfers", "{'batchIdentifier': '%s'}".formatted(done), "ProgramCode=VCS"))
                .isEqualTo("400 INVALID_BATCH_TRANSFERS [INVALID_TRANSFER_STATUS]");
        String tooMany = "'" + "x', '".repeat(100) + "x'";
        for (String operation : List.of("cancelTransfers", "rejectTransfers")) {
            assertThat(sender.outcome(operation, "{'transfers': [" + tooMany + "]}", ACR))
                    .isEqualTo("400 REQUEST_TOO_LARGE");
        }
        for (String operation : List.of("cancelTransfers", "rejectTransfers")) {
            assertThat(sender.outcome(operation, "{'transfers': ['a']}", "ProgramCode=XYZ"))
                    .isEqualTo("400 INVALID_PROGRAM");
        }
    }

    private String offer(String ein, long quantity) {
        return sender.get("createTransfers", request(item(ein, quantity)), ACR)
                .at("/transfers/0/transferIdentifier")
                .asText();
    }

    private void accept(String identifier, String external) {
        recipient.get(
                "acceptTransfers",
                accepting(identifier, PRICE)
                        .replace("'price'", "'externalTransferIdentifier': '" + external + "', 'price'"),
                ACR);
    }

    private static String accepting(String identifier, String price) {
        return "{'transfers': [{'transferIdentifier': '%s', 'price': %s}]}".formatted(identifier, price);
    }

    private static String request(String... items) {
        return "{'counterpartyRegistryName': '%s', 'settlementDate': '2026-03-03', 'transfers': [%s]}"
                .formatted(PARTNER_NAME, String.join(",", items));
    }

    private static String item(String ein, long quantity) {
        return ("{'ein': '%s', 'externalTransferIdentifier': 'mine', 'unitPrice': {'currency': 'USD', 'amount': 6},"
                        + " 'transferData': {'transferDataType': 'STRATEGY', 'quantity': %d,"
                        + " 'taxLotSelectionStrategy': 'OLDEST_TAX_LOT_FIRST'}}")
                .formatted(ein, quantity);
    }

    private static JsonNode seen(PlatformCaller by, String identifier) {
        return by.get(
                        "searchTransfers",
                        "{'transferIdentifier': '%s'}".formatted(identifier),
                        "include=['transferTaxLots']")
                .at("/content/0");
    }

    private List<String> statuses(String identifier) {
        JsonNode outgoing = seen(sender, identifier);
        JsonNode incoming = seen(recipient, identifier);
        return List.of(
                outgoing.path("status").asText() + " "
                        + outgoing.path("registryStatus").asText(),
                incoming.path("status").asText() + " "
                        + incoming.path("registryStatus").asText());
    }
}
