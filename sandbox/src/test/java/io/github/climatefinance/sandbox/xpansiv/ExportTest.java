package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    private static final String[] CBL_ACR = {"ExchangeCode=CBL", "ProgramCode=ACR"};

    private final PlatformCaller caller = new PlatformCaller();

    @Test
    void leavesTheDepositAsATransferAndThenThePlatform() {
        List<Long> before = caller.parts(700_001);

        JsonNode made = caller.get(
                "withdrawAndExport",
                "{'exports': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 450, 'externalIdentifier': 'mine'}]}",
                CBL_ACR);
        String identifier = made.at("/exports/0/transferIdentifier").asText();
        JsonNode placed = transfer(identifier);
        List<Long> meanwhile = caller.parts(700_001);
        String cancelled =
                caller.outcome("cancelTransfers", "{'transfers': ['%s']}".formatted(identifier), "ProgramCode=ACR");
        caller.waits();

        assertThat(made.at("/exports/0/externalIdentifier").asText()).isEqualTo("mine");
        assertThat(placed.path("batchIdentifier")).isEqualTo(made.path("batchIdentifier"));
        assertThat(placed.path("externalTransferIdentifier").asText()).isEqualTo("mine");
        assertThat(placed.path("type").asText()).isEqualTo("SELL");
        assertThat(placed.path("registryStatus").asText()).isEqualTo("PLACE_READY");
        assertThat(placed.path("counterparty").asText()).isEqualTo("Synthetic Trading House Example LLC");
        assertThat(meanwhile).containsExactly(before.get(0), before.get(1) - 450, 450L);
        assertThat(cancelled).isEqualTo("400 INVALID_TRANSFERS [INVALID_TRANSFER_REGISTRY_STATUS]");
        assertThat(transfer(identifier).path("status").asText()).isEqualTo("SETTLED");
        assertThat(caller.parts(700_001)).containsExactly(before.get(0), before.get(1) - 450, 0L);
        assertThat(caller.platform.totals())
                .filteredOn(totals -> totals.ein().equals("SYN-ACR-9001-2020"))
                .extracting(EinTotals::exported)
                .containsExactly(450L);
        Conservation.holds(caller);
    }

    @ParameterizedTest
    @CsvSource({
        "SYN-ACR-0000-2020, 1, INVALID_EIN",
        "SYN-NEPOOL-MSS9101-2023-02, 1, INVALID_EIN",
        "SYN-ACR-9009-2019, 1, QUARANTINED_POSITION",
        "SYN-ACR-9001-2023, 1, INSUFFICIENT_QUANTITY",
        "SYN-ACR-9001-2023, 0, ZERO_QUANTITY",
        "SYN-ACR-9001-2023, -5, INVALID_QUANTITY",
        "SYN-ACR-9001-2020, 1, DUPLICATE_EIN",
    })
    void tellsWhichItemIsWrongAndExportsNothing(String ein, long quantity, String code) {
        String before = caller.snapshot();

        assertThat(caller.outcome(
                        "withdrawAndExport",
                        ("{'exports': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 1},"
                                        + " {'ein': '%s', 'quantity': %d}]}")
                                .formatted(ein, quantity),
                        CBL_ACR))
                .isEqualTo("400 INVALID_EXPORTS [" + code + "]");
        assertThat(caller.snapshot()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "XYZ, ACR, 0A1B2C3D, INVALID_EXCHANGE",
        "CBL, XYZ, 0A1B2C3D, INVALID_PROGRAM",
        "CBL, TIGR, 0A1B2C3D, INVALID_PROGRAM",
        "CBL, ACR, 8C9D0E1F, INVALID_ACCOUNT",
        "CBL, ACR, 0A1B2C3D, EMPTY_REQUEST",
    })
    void wantsAnExchangeAProgramASubscriberAndItems(String exchange, String program, String account, String code) {
        String item = code.equals("EMPTY_REQUEST") ? "" : "{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}";

        assertThat(caller.outcome(
                        "withdrawAndExport",
                        "{'exports': [" + item + "]}",
                        "ExchangeCode=" + exchange,
                        "ProgramCode=" + program,
                        "AccountIdentifier=" + account))
                .isEqualTo("400 " + code);
    }

    private JsonNode transfer(String identifier) {
        return caller.get("searchTransfers", "{'transferIdentifier': '%s'}".formatted(identifier))
                .at("/content/0");
    }
}
