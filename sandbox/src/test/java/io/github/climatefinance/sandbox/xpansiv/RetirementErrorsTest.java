package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementErrorsTest {

    private static final String GOOD = "{'ein': 'SYN-ACR-9001-2020', 'quantity': 1}";

    private final PlatformCaller caller = new PlatformCaller();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SYN-ACR-0000-2020 | 1        |                                              | INVALID_EIN",
                "SYN-VCS-9003-2019 | 1        |                                              | INVALID_EIN",
                "SYN-ACR-9009-2019 | 1        |                                              | QUARANTINED_POSITION",
                "SYN-ACR-9002-2021 | 0        |                                              | ZERO_QUANTITY",
                "SYN-ACR-9002-2021 | -1       |                                              | INVALID_VALUE",
                "SYN-ACR-9002-2021 | 99999999 |                                              | INSUFFICIENT_QUANTITY",
                "SYN-ACR-9001-2020 | 1        |                                              | DUPLICATE_EIN",
                "SYN-ACR-9002-2021 | 1 | ,'taxLotSelectionStrategy': 'BEST'       | INVALID_TAX_LOT_ALLOCATION_STRATEGY",
                "SYN-ACR-9002-2021 | 1 | ,'taxLotSelectionStrategy': 'NEWEST_TAX_LOT_FIRST', 'quantityPerTaxLot': []"
                        + " | UNEXPECTED_QUANTITY_PER_TAX_LOT",
                "SYN-ACR-9002-2021 | 1 | ,'quantityPerTaxLot': []                 | INVALID_QUANTITY_SUM",
                "SYN-ACR-9002-2021 | 1 | ,'quantityPerTaxLot': [{'taxLotId': 700006, 'quantity': 2}]"
                        + " | INVALID_QUANTITY_SUM",
                "SYN-ACR-9002-2021 | 1 | ,'quantityPerTaxLot': [{'taxLotId': 700006, 'quantity': 0}]"
                        + " | ZERO_QUANTITY_TAX_LOTS",
                "SYN-ACR-9002-2021 | 1 | ,'quantityPerTaxLot': [{'taxLotId': 700001, 'quantity': 1}]"
                        + " | INVALID_TAX_LOT_ALLOCATION",
                "SYN-ACR-9002-2021 | 5000 | ,'quantityPerTaxLot': [{'taxLotId': 700006, 'quantity': 5000}]"
                        + " | INVALID_TAX_LOT_ALLOCATION",
                "SYN-ACR-9002-2021 | 2 | ,'quantityPerTaxLot': [{'taxLotId': 700006, 'quantity': 1},"
                        + " {'taxLotId': 700006, 'quantity': 1}] | DUPLICATE_TAX_LOTS",
            })
    void tellsWhichItemIsWrongAndRetiresNothing(String ein, long quantity, String more, String code) {
        String before = caller.snapshot();
        String item = "{'ein': '%s', 'quantity': %d %s}".formatted(ein, quantity, more == null ? "" : more);

        assertThat(create("ACR", "[" + GOOD + "," + item + "]", "{}"))
                .isEqualTo("400 INVALID_RETIREMENTS [] [] [" + code + "]");
        assertThat(caller.snapshot()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "SYN-ACR-9001-2020, 701, INSUFFICIENT_QUANTITY",
        "SYN-ACR-9001-2023, 1, INSUFFICIENT_QUANTITY",
        "SYN-ACR-9001-2020, 0, ZERO_QUANTITY",
        "SYN-VCS-9003-2019, 1, INVALID_EIN",
        "SYN-ACR-9009-2019, 1, QUARANTINED_POSITION",
    })
    void wantsItOnDepositToWithdrawAndRetire(String ein, long quantity, String code) {
        String before = caller.snapshot();
        String body = "{'dryRun': false, 'retirements': [{'ein': '%s', 'quantity': %d}]}".formatted(ein, quantity);
        String[] path = {"ExchangeCode=CBL", "RetirementProgramCode=ACR"};

        assertThat(caller.outcome("withdrawAndRetire", body, path))
                .isEqualTo("400 INVALID_RETIREMENTS [] [" + code + "]");
        JsonNode error = caller.ask("withdrawAndRetire", body, path).body().orElseThrow();
        assertThat(error.path("message").asText()).isNotEmpty();
        assertThat(error.at("/errors/0/code").asText()).isEqualTo(code);
        assertThat(caller.snapshot()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ACR  | {'retirementReason': 7}                                          | INVALID_TYPE",
                "ACR  | {'isPublic': 'yes'}                                              | INVALID_TYPE",
                "ACR  | {'retirementReason': 'FUN'}                                      | INVALID_VALUE",
                "ACR  | {'shoeSize': 44}                                                 | UNEXPECTED_FIELD",
                "ACR  | {'complianceYear': 2024}                                         | UNAVAILABLE_FIELD",
                "ACR  | {'beneficialOwnerName': ' '}                             | INVALID_BENEFICIAL_OWNER_NAME",
            })
    void tellsWhichAttributeIsWrong(String program, String attributes, String code) {
        String before = caller.snapshot();

        assertThat(create(program, "[" + GOOD + "]", attributes)).isEqualTo("400 INVALID_ATTRIBUTES [" + code + "] []");
        assertThat(caller.snapshot()).isEqualTo(before);
        caller.platform.switchOff(XpansivSwitch.REGISTRY_RULES_ENFORCED);
        assertThat(create(program, "[" + GOOD + "]", attributes)).isEqualTo("200");
    }

    @Test
    void wantsARetirementSubAccountOfTheAccountWhereTheRulesSaySo() {
        String item = "[{'ein': 'SYN-NAR-9104-2023-05', 'quantity': 1}]";

        assertThat(create("NAR", item, "{}")).isEqualTo("400 INVALID_ATTRIBUTES [REQUIRED_FIELD] []");
        assertThat(create("NAR", item, "{'retirementSubAccount': 'SYN-NAR-9001-ACT'}"))
                .isEqualTo("400 INVALID_ATTRIBUTES [INVALID_SUB_ACCOUNT] []");
        assertThat(create("NAR", item, "{'retirementSubAccount': 'SYN-NAR-9001-RET'}"))
                .isEqualTo("200");
        assertThat(caller.get("getRegistryRules", "{}", "RetirementProgramCode=NAR")
                        .at("/retirementSubAccount/required")
                        .asBoolean())
                .isTrue();
        assertThat(caller.get("listSubAccounts", "{}", "ProgramCode=NAR").findValuesAsText("code"))
                .contains("SYN-NAR-9001-RET");
    }

    @Test
    void takesAttributesThatKeepToTheRulesAndShowsThem() {
        assertThat(create(
                        "ACR",
                        "[{'ein': 'SYN-ACR-9001-2020', 'quantity': 1, 'externalIdentifier': 'a'}]",
                        "{'retirementReason': 'COMPLIANCE', 'complianceYear': 2024, 'isPublic': true}"))
                .isEqualTo("200");
        assertThat(caller.get("searchRetirements", "{'externalIdentifier': 'a'}")
                        .at("/retirements/0/attributes")
                        .toString())
                .isEqualTo("{\"retirementReason\":\"COMPLIANCE\",\"complianceYear\":2024,\"isPublic\":true}");
    }

    @Test
    void tellsOfAttributesAndItemsAtOnce() {
        assertThat(create("ACR", "[" + GOOD + "," + GOOD + "]", "{'shoeSize': 44}"))
                .isEqualTo("400 INVALID_ATTRIBUTES [UNEXPECTED_FIELD] [] [DUPLICATE_EIN]");
        JsonNode error = caller.ask(
                        "createRetirement",
                        "{'retirements': [%s, %s], 'attributes': {'shoeSize': 44}}".formatted(GOOD, GOOD),
                        "RetirementProgramCode=ACR")
                .body()
                .orElseThrow();
        assertThat(error.has("message")).isFalse();
        assertThat(error.at("/attributeErrors/0/field").asText()).isEqualTo("shoeSize");
        assertThat(error.at("/attributeErrors/0/value").asInt()).isEqualTo(44);
        assertThat(error.at("/retirementErrors/1/0/field").asText()).isEqualTo("ein");
    }

    @ParameterizedTest
    @CsvSource({
        "XYZ, 400 INVALID_PROGRAM",
        "PJM, 400 INVALID_PROGRAM",
        "NYGATS, 400 INVALID_PROGRAM",
    })
    void wantsAProgramThatRetiresAndIsLinked(String program, String outcome) {
        assertThat(create(program, "[" + GOOD + "]", "{}")).isEqualTo(outcome);
        assertThat(caller.outcome(
                        "withdrawAndRetire",
                        "{'dryRun': true, 'retirements': [" + GOOD + "]}",
                        "ExchangeCode=CBL",
                        "RetirementProgramCode=" + program))
                .isEqualTo(outcome);
    }

    @Test
    void wantsSomethingToRetire() {
        assertThat(create("ACR", "[]", "{}")).isEqualTo("400 EMPTY_REQUEST");
        assertThat(caller.outcome("createRetirement", "{}", "RetirementProgramCode=ACR"))
                .isEqualTo("400 EMPTY_REQUEST");
        assertThat(caller.outcome("checkRetirementStatus", "{}")).isEqualTo("400 EMPTY_REQUEST");
        assertThat(caller.outcome(
                        "withdrawAndRetire",
                        "{'dryRun': false, 'retirements': []}",
                        "ExchangeCode=CBL",
                        "RetirementProgramCode=ACR"))
                .isEqualTo("400 EMPTY_REQUEST");
    }

    @Test
    void answersWithCodesOnlyWhereNothingElseIsDescribed() {
        for (String body : new String[] {"{'retirementIdentifiers': []}", "{}"}) {
            assertThat(caller.ask("checkRetirementStatus", body).body())
                    .hasValueSatisfying(json -> assertThat(json).hasToString("{\"code\":\"EMPTY_REQUEST\"}"));
        }
        assertThat(caller.ask("searchRetirements", "{'program': 'XYZ'}").body())
                .hasValueSatisfying(json -> assertThat(json).hasToString("{\"code\":\"INVALID_PROGRAM\"}"));
        assertThat(caller.outcome(
                        "searchRetirements",
                        "{'lastUpdatedDateFrom': '2025-01-02T00:00:00Z', 'lastUpdatedDateTo': '2025-01-01T00:00:00Z'}"))
                .isEqualTo("400 INVALID_DATES");
    }

    @Test
    void wantsAnExchangeAndASubscriberToWithdrawAndRetire() {
        String body = "{'dryRun': false, 'retirements': [" + GOOD + "]}";

        assertThat(caller.outcome("withdrawAndRetire", body, "ExchangeCode=XYZ", "RetirementProgramCode=ACR"))
                .isEqualTo("400 INVALID_EXCHANGE");
        assertThat(caller.outcome(
                        "withdrawAndRetire",
                        body,
                        "ExchangeCode=CBL",
                        "RetirementProgramCode=ACR",
                        "AccountIdentifier=8C9D0E1F"))
                .isEqualTo("400 INVALID_ACCOUNT");
    }

    @Test
    void hasNoRulesForAProgramThatRetiresNothing() {
        Answer answer = caller.ask("getRegistryRules", "{}", "RetirementProgramCode=XYZ");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    private String create(String program, String items, String attributes) {
        return caller.outcome(
                "createRetirement",
                "{'retirements': %s, 'attributes': %s}".formatted(items, attributes),
                "RetirementProgramCode=" + program);
    }
}
