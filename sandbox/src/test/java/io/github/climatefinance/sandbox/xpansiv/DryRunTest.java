package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DryRunTest {

    private static final String DATA =
            "'transferData': {'transferDataType': 'STRATEGY', 'taxLotSelectionStrategy': 'OLDEST_TAX_LOT_FIRST',"
                    + " 'quantity': QUANTITY}";

    private final PlatformCaller caller = new PlatformCaller();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "createRetirement   | 'retirements': [{'ein': 'EIN', 'quantity': QUANTITY}]",
                "withdrawAndRetire  | 'retirements': [{'ein': 'EIN', 'quantity': QUANTITY}]",
                "withdrawAndExport  | 'exports': [{'ein': 'EIN', 'quantity': QUANTITY}]",
                "createTransfers    | 'counterpartyRegistryName': 'Synthetic Energy Partner Example Inc',"
                        + " 'settlementDate': '2026-03-03', 'transfers': [{'ein': 'EIN', DATA}]",
                "cancelTransfers    | 'transfers': ['SYN-TRANSFER-1007']",
                "rejectTransfers    | 'transfers': ['SYN-TRANSFER-1006']",
                "acceptTransfers    | 'transfers': [{'transferIdentifier': 'SYN-TRANSFER-1006',"
                        + " 'price': {'currency': 'USD', 'amount': 1}}]",
            })
    void validatesLikeTheRealThingAndChangesNothing(String operation, String fields) {
        String program = operation.equals("cancelTransfers") ? "VCS" : "ACR";
        String good = "{'dryRun': true, %s}"
                .formatted(fields.replace("DATA", DATA))
                .replace("EIN", "SYN-ACR-9001-2020")
                .replace("QUANTITY", "7");
        String before = caller.snapshot();

        Answer preview = ask(operation, good, program);
        String afterPreview = caller.snapshot();
        caller.waits();
        String later = caller.snapshot();
        Answer real = ask(operation, good.replace("'dryRun': true", "'dryRun': false"), program);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(afterPreview).isEqualTo(before);
        assertThat(later).as("nothing comes of it later").isEqualTo(before);
        assertThat(real.status()).isEqualTo(200);
        assertThat(caller.snapshot()).isNotEqualTo(before);
        if (preview.body().isPresent()) {
            assertThat(preview.body().get()).asString().contains("DRY-RUN");
            assertThat(real.body().orElseThrow().toString()).doesNotContain("DRY-RUN");
            assertThat(preview.body().get().fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(() -> real.body().get().fieldNames());
            assertThat(ask(operation, good.replace("': 7", "': 9999999"), program))
                    .as("refused alike")
                    .isEqualTo(ask(
                            operation,
                            good.replace("': 7", "': 9999999").replace("'dryRun': true", "'dryRun': false"),
                            program))
                    .extracting(Answer::status)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void leavesNoTraceInTheIdentifiersThatFollow(boolean preview) {
        if (preview) {
            ask("createRetirement", retirement(true), "ACR");
        }

        assertThat(ask("createRetirement", retirement(false), "ACR").body().orElseThrow())
                .hasToString("{\"retirementIdentifiers\":[\"SYN-RETIREMENT-1010\"],"
                        + "\"batchIdentifier\":\"SYN-BATCH-1018\"}");
    }

    private static String retirement(boolean dryRun) {
        return "{'dryRun': %s, 'retirements': [{'ein': 'SYN-ACR-9001-2020', 'quantity': 7}]}".formatted(dryRun);
    }

    private Answer ask(String operation, String body, String program) {
        return caller.ask(
                operation, body, "ExchangeCode=CBL", "ProgramCode=" + program, "RetirementProgramCode=" + program);
    }
}
