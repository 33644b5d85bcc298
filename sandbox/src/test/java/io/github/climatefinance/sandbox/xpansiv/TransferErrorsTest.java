package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferErrorsTest {

    private static final String DATA =
            "{'transferDataType': 'STRATEGY', 'taxLotSelectionStrategy': 'OLDEST_TAX_LOT_FIRST', 'quantity': 1}";
    private static final String GOOD = item("SYN-ACR-9001-2020", "'transferData': " + DATA);

    private final PlatformCaller caller = new PlatformCaller();
    private final Map<String, String> fields = new TreeMap<>(Map.of(
            "counterpartyRegistryName", "'Synthetic Energy Partner Example Inc'",
            "settlementDate", "'2026-03-03'",
            "transfers", "[" + GOOD + "]"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SYN-ACR-0000-2020 | 'transferData': DATA | INVALID_EIN",
                "SYN-VCS-9003-2019 | 'transferData': DATA | INVALID_EIN",
                "SYN-ACR-9001-2020 | 'transferData': DATA | DUPLICATE_EIN",
                "SYN-ACR-9009-2019 | 'transferData': DATA | QUARANTINED_POSITION",
                "SYN-ACR-9002-2021 | 'transferData': {'transferDataType': 'TAX_LOTS', 'taxLots': []}"
                        + " | INVALID_TRANSFER_DATA",
                "SYN-ACR-9002-2021 | 'transferData': {'transferDataType': 'STRATEGY', 'taxLotSelectionStrategy':"
                        + " 'BEST', 'quantity': 1} | INVALID_TAX_LOT_SELECTION_STRATEGY",
                "SYN-ACR-9002-2021 | 'transferData': {'transferDataType': 'STRATEGY', 'taxLotSelectionStrategy':"
                        + " 'NEWEST_TAX_LOT_FIRST', 'quantity': 99999} | UNAVAILABLE_QUANTITY",
                "SYN-ACR-9002-2021 | 'transferData': {'transferDataType': 'TAX_LOTS', 'taxLots':"
                        + " [{'taxLotId': 700006, 'quantity': 99999}]} | UNAVAILABLE_QUANTITY",
                "SYN-ACR-9002-2021 | 'transferData': {'transferDataType': 'TAX_LOTS', 'taxLots':"
                        + " [{'taxLotId': 700001, 'quantity': 1}]} | INVALID_TAX_LOT",
                "SYN-ACR-9002-2021 | 'transferData': {'transferDataType': 'TAX_LOTS', 'taxLots':"
                        + " [{'taxLotId': 700006, 'quantity': 1}, {'taxLotId': 700006, 'quantity': 1}]}"
                        + " | DUPLICATE_TAX_LOT",
                "SYN-ACR-9002-2021 | 'unitPrice': {'currency': 'XTS', 'amount': 1}, 'transferData': DATA"
                        + " | INVALID_PRICE",
            })
    void tellsWhichItemIsWrongAndTransfersNothing(String ein, String more, String code) {
        String before = caller.snapshot();
        fields.put("transfers", "[" + GOOD + "," + item(ein, more.replace("DATA", DATA)) + "]");

        assertThat(create("ACR")).isEqualTo("400 INVALID_TRANSFERS [" + code + "]");
        assertThat(caller.snapshot()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "settlementDate           | '2026-03-01'                          | 400 SETTLEMENT_DATE_IN_PAST",
                "settlementDate           | '2026-03-02'                          | 200",
                "counterpartyRegistryName | 'Synthetic Nobody Example Ltd'        | 400 INVALID_COUNTERPARTY_NAME",
                "counterpartyRegistryName | 'Synthetic Trading House Example LLC' | 400 INVALID_COUNTERPARTY_NAME",
                "counterpartyRegistryName | 'Synthetic Buyer 5 Example Ltd'       | 400 INVALID_COUNTERPARTY_NAME",
                "registryTransferPurpose  | 'FUN'                          | 400 INVALID_REGISTRY_TRANSFER_PURPOSE",
                "transfers                | []                                    | 400 EMPTY_REQUEST",
            })
    void wantsADayACounterpartyAndItems(String field, String value, String outcome) {
        fields.put(field, value);

        assertThat(create("ACR")).isEqualTo(outcome);
    }

    @Test
    void countsDaysInUsEasternTime() {
        caller.passes(Duration.ofHours(13));
        fields.put("settlementDate", "'2026-03-02'");

        assertThat(create("ACR")).as("4 a.m. UTC is still the day before").isEqualTo("200");
        caller.passes(Duration.ofHours(1));
        assertThat(create("ACR")).isEqualTo("400 SETTLEMENT_DATE_IN_PAST");
    }

    @Test
    void wantsToKnowMoreAtSomeRegistries() {
        fields.put("transfers", "[" + item("SYN-PJM-9108-2023-09", "'transferData': " + DATA) + "]");

        assertThat(create("PJM")).isEqualTo("400 INVALID_REGISTRY_TRANSFER_PURPOSE");
        fields.put("registryTransferPurpose", "'SPOT'");
        assertThat(create("PJM")).isEqualTo("400 INVALID_SHOW_PRICE_IN_REGISTRY");
        fields.put("showPriceInRegistry", "false");
        assertThat(create("PJM")).isEqualTo("200");
        assertThat(caller.get("searchTransfers", "{'programs': ['PJM']}")
                        .path("content")
                        .toString())
                .contains("\"showPriceInRegistry\":false,\"registryTransferPurpose\":\"SPOT\"");
    }

    @Test
    void wantsAProgramThatIsLinkedAndNotTooManyItems() {
        assertThat(create("XYZ")).isEqualTo("400 INVALID_PROGRAM");
        assertThat(create("TIGR")).isEqualTo("400 INVALID_PROGRAM");
        fields.put("transfers", "[" + GOOD + ("," + GOOD).repeat(100) + "]");
        assertThat(create("ACR")).isEqualTo("400 REQUEST_TOO_LARGE");
    }

    private String create(String program) {
        String body = fields.entrySet().stream()
                .map(field -> "'" + field.getKey() + "': " + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return caller.outcome("createTransfers", body, "ProgramCode=" + program);
    }

    private static String item(String ein, String more) {
        return "{'ein': '%s', %s}".formatted(ein, more);
    }
}
