package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementTest {

    private static final String ACR = "RetirementProgramCode=ACR";
    private static final String CBL = "ExchangeCode=CBL";

    private final PlatformCaller caller = new PlatformCaller();

    @Test
    void goesThroughItsStatusesAndTakesTheCreditsForGood() {
        List<Long> before = caller.parts(700_003);

        JsonNode made = create(ACR, "{'ein': 'SYN-ACR-9001-2023', 'quantity': 30, 'externalIdentifier': 'mine'}");
        String identifier = made.at("/retirementIdentifiers/0").asText();
        String asked = status(identifier);
        List<Long> meanwhile = caller.parts(700_003);
        caller.passes(Duration.ofMillis(200));
        String pending = status(identifier);
        caller.passes(Duration.ofMillis(200));

        assertThat(List.of(asked, pending, status(identifier))).containsExactly("NEW", "PENDING_RETIREMENT", "RETIRED");
        assertThat(meanwhile).containsExactly(before.get(0) - 30, 0L, 30L);
        assertThat(caller.parts(700_003)).containsExactly(before.get(0) - 30, 0L, 0L);
        JsonNode found = search("{'externalIdentifier': 'mine'}").get(0);
        assertThat(found.path("identifier").asText()).isEqualTo(identifier);
        assertThat(found.path("batchIdentifier")).isEqualTo(made.path("batchIdentifier"));
        assertThat(found.path("registryTransferIdentifier").asText()).isNotEmpty();
        assertThat(found.at("/transferTaxLots/0/taxLot/id").asLong()).isEqualTo(700_003);
        Conservation.holds(caller);
    }

    @Test
    void takesAsLongAsItIsTold() {
        caller.platform.processingDelay(Duration.ofDays(2));
        String identifier = create(ACR, "{'ein': 'SYN-ACR-9001-2023', 'quantity': 30}")
                .at("/retirementIdentifiers/0")
                .asText();

        caller.passes(Duration.ofDays(3));
        assertThat(status(identifier)).isEqualTo("PENDING_RETIREMENT");
        caller.passes(Duration.ofDays(1));
        assertThat(status(identifier)).isEqualTo("RETIRED");
    }

    @Test
    void waitsForTheCustodianOfOneProgram() {
        String identifier = create(
                        "RetirementProgramCode=MIRECS",
                        "{'ein': 'SYN-MIRECS-MI9109-2023-10', 'quantity': 5}",
                        "'retirementSubAccount': 'SYN-MIRECS-9001-RET'")
                .at("/retirementIdentifiers/0")
                .asText();

        caller.passes(Duration.ofMillis(200));
        assertThat(status(identifier)).isEqualTo("PENDING_CUSTODIAN_RETIREMENT");
        caller.waits();
        assertThat(status(identifier)).isEqualTo("RETIRED");
    }

    @Test
    void givesBackWhatTheRegistryFailsToRetire() {
        List<Long> before = caller.parts(700_029);

        String identifier = create("RetirementProgramCode=VCS", "{'ein': 'SYN-VCS-9006-2019', 'quantity': 40}")
                .at("/retirementIdentifiers/0")
                .asText();
        assertThat(caller.parts(700_029)).element(2).isEqualTo(40L);
        caller.waits();

        assertThat(status(identifier)).isEqualTo("FAILED");
        assertThat(caller.parts(700_029)).isEqualTo(before);
        assertThat(search("{'program': 'VCS'}").toString()).contains("\"status\":\"FAILED\"");
        Conservation.holds(caller);
    }

    @Test
    void takesFromTheOldestDepositsAtTheExchange() {
        JsonNode made = withdraw(false, "{'ein': 'SYN-ACR-9001-2020', 'quantity': 450, 'externalIdentifier': 'x'}");

        assertThat(made.at("/retirements/0/status").asText()).isEqualTo("NEW");
        assertThat(made.at("/retirements/0/quantity").asLong()).isEqualTo(450);
        assertThat(made.at("/retirements/0/externalIdentifier").asText()).isEqualTo("x");
        assertThat(made.at("/retirements/0/instrument/ein").asText()).isEqualTo("SYN-ACR-9001-2020");
        assertThat(caller.platform.deposits())
                .extracting(BookedDeposit::available)
                .startsWith(0L, 250L);
        assertThat(caller.parts(700_001)).element(2).isEqualTo(450L);
        Conservation.holds(caller);
        caller.waits();
        assertThat(status(made.at("/retirements/0/identifier").asText())).isEqualTo("RETIRED");
        Conservation.holds(caller);
    }

    @Test
    void putsWhatFailsAfterAWithdrawalIntoTheInventory() {
        caller.get(
                "createDeposits",
                "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700029, 'quantity': 50}]}",
                CBL,
                "ExecutionVenueCode=CBL_SPOT");
        caller.waits();
        List<Long> before = caller.parts(700_029);

        caller.get(
                "withdrawAndRetire",
                "{'dryRun': false, 'retirements': [{'ein': 'SYN-VCS-9006-2019', 'quantity': 50}]}",
                CBL,
                "RetirementProgramCode=VCS");
        caller.waits();

        assertThat(before).element(1).isEqualTo(50L);
        assertThat(caller.parts(700_029)).containsExactly(before.get(0) + 50, 0L, 0L);
        Conservation.holds(caller);
    }

    @ParameterizedTest
    @CsvSource({
        "OLDEST_TAX_LOT_FIRST, 700027",
        "NEWEST_TAX_LOT_FIRST, 700030",
        "LARGEST_TAX_LOT_FIRST, 700029",
        "SMALLEST_TAX_LOT_FIRST, 700030",
    })
    void letsAStrategyChooseTheTaxLots(String strategy, long lot) {
        String ein = lot == 700_027 ? "SYN-CAR-9005-2021" : "SYN-VCS-9006-2019";

        create(
                "RetirementProgramCode=" + ein.substring(4, 7),
                "{'ein': '%s', 'quantity': 7, 'taxLotSelectionStrategy': '%s'}".formatted(ein, strategy));

        assertThat(caller.parts(lot)).element(2).isEqualTo(7L);
    }

    @Test
    void goesOnWithTheNextLotWhenOneIsNotEnough() {
        List<Long> oldest = caller.parts(700_009);

        create(
                "RetirementProgramCode=VCS",
                "{'ein': 'SYN-VCS-9003-2019', 'quantity': %d, 'taxLotSelectionStrategy': 'OLDEST_TAX_LOT_FIRST'}"
                        .formatted(oldest.get(0) + 11));

        assertThat(caller.parts(700_009)).containsExactly(0L, oldest.get(1), oldest.get(2) + oldest.get(0));
        assertThat(caller.parts(700_010)).element(2).isEqualTo(11L);
        Conservation.holds(caller);
    }

    @Test
    void takesTheLotsThatAreNamed() {
        create(
                "RetirementProgramCode=VCS",
                "{'ein': 'SYN-VCS-9003-2019', 'quantity': 12, 'quantityPerTaxLot':"
                        + " [{'taxLotId': 700010, 'quantity': 5}, {'taxLotId': 700011, 'quantity': 7}]}");

        assertThat(caller.parts(700_010)).element(2).isEqualTo(5L);
        assertThat(caller.parts(700_011)).element(2).isEqualTo(7L);
    }

    @Test
    void actsTwiceForOneExternalIdentifier() {
        String item = "{'ein': 'SYN-ACR-9001-2023', 'quantity': 30, 'externalIdentifier': 'again'}";

        create(ACR, item);
        create(ACR, item);
        caller.waits();

        assertThat(search("{'externalIdentifier': 'again'}")).hasSize(2);
        assertThat(caller.platform.retirements())
                .filteredOn(one -> one.externalIdentifier().orElse("").equals("again"))
                .extracting(BookedRetirement::quantity, BookedRetirement::status)
                .containsOnly(tuple(30L, "RETIRED"));
    }

    @Test
    void isFoundByProgramAndTimeOfChange() {
        JsonNode all = search("{}");
        JsonNode some = search("{'program': 'ACR'}");
        String time = some.get(0).path("lastUpdatedDate").asText();

        assertThat(all).hasSize(9);
        assertThat(some).hasSize(2);
        assertThat(search("{'lastUpdatedDateFrom': '%s', 'lastUpdatedDateTo': '%s'}".formatted(time, time)))
                .hasSize(1);
        assertThat(search("{'lastUpdatedDateFrom': '2025-06-02T00:00:00Z'}")).isEmpty();
        assertThat(search("{'externalIdentifier': 'nobody'}")).isEmpty();
        assertThat(caller.as(PlatformCaller.PARTNER)
                        .get("searchRetirements", "{}")
                        .path("retirements"))
                .isEmpty();
    }

    @Test
    void isUnknownToOthers() {
        PlatformCaller partner = caller.as(PlatformCaller.PARTNER);
        JsonNode statuses =
                partner.get("checkRetirementStatus", "{'retirementIdentifiers': ['SYN-RETIREMENT-1001', 'nothing']}");

        assertThat(statuses.findValuesAsText("status")).containsExactly("NOT_FOUND", "NOT_FOUND");
        assertThat(caller.get("checkRetirementStatus", "{'retirementIdentifiers': ['SYN-RETIREMENT-1001']}")
                        .toString())
                .isEqualTo("{\"retirementStatuses\":[{\"status\":\"RETIRED\",\"identifier\":\"SYN-RETIREMENT-1001\","
                        + "\"externalIdentifier\":\"SYN-PAST-1\","
                        + "\"registryTransferIdentifier\":\"SYN-REG-SYN-RETIREMENT-1001\"}]}");
    }

    private JsonNode create(String program, String item, String... attributes) {
        return caller.get(
                "createRetirement",
                "{'retirements': [%s], 'attributes': {%s}}".formatted(item, String.join(",", attributes)),
                program);
    }

    private JsonNode withdraw(boolean dryRun, String item) {
        return caller.get("withdrawAndRetire", "{'dryRun': %s, 'retirements': [%s]}".formatted(dryRun, item), CBL, ACR);
    }

    private JsonNode search(String criteria) {
        return caller.get("searchRetirements", criteria, "include=['transferTaxLots']")
                .path("retirements");
    }

    private String status(String identifier) {
        return caller.get("checkRetirementStatus", "{'retirementIdentifiers': ['%s']}".formatted(identifier))
                .at("/retirementStatuses/0/status")
                .asText();
    }
}
