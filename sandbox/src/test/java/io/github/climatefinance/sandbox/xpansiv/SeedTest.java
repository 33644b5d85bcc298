package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SeedTest {

    private final PlatformCaller caller = new PlatformCaller();

    @Test
    void holdsTwentyFivePositionsWithSomeSixtyTaxLotsOfAllKinds() {
        JsonNode positions = caller.get("getTaxLotsByProgram", "{}").path("content");
        Set<String> kinds = new TreeSet<>(positions.findValuesAsText("type"));
        int lots = 0;
        for (JsonNode position : positions) {
            lots += position.path("taxLots").size();
        }

        assertThat(positions).hasSize(25);
        assertThat(lots).isBetween(55, 70);
        assertThat(kinds).contains("CARBON", "REC", "RESOURCE_PROJECT");
    }

    @Test
    void addsUp() {
        assertThat(caller.platform.totals()).hasSizeGreaterThan(25).allSatisfy(Conservation::holds);
        Conservation.holds(caller);
    }

    @Test
    void isTheSameEachTime() {
        String first = caller.get("getTaxLotsByProgram", "{}", "include=['establishQuantity']")
                .toString();

        assertThat(new PlatformCaller().get("getTaxLotsByProgram", "{}", "include=['establishQuantity']"))
                .hasToString(first);
        caller.platform.reset();
        assertThat(caller.get("getTaxLotsByProgram", "{}", "include=['establishQuantity']"))
                .hasToString(first);
    }

    @Test
    void hasIssuancesSplitLotsAndDealsOfWhatIsHeld() {
        List<String> eins = caller.get("getTaxLotsByProgram", "{}").findValuesAsText("ein");
        JsonNode issuances = caller.get("searchIssuances", "{}", "size=100").path("content");
        JsonNode splits = caller.get("searchSplitLots", "{}").path("content");
        JsonNode deals = caller.get("searchForwardDeals", "{}", "include=['linkedTransfers']")
                .path("content");
        JsonNode lots = caller.get("getTaxLotsByProgram", "{}");

        assertThat(issuances).hasSizeGreaterThan(15).allSatisfy(one -> {
            assertThat(eins).contains(one.at("/instrument/ein").asText());
            assertThat(lots.findValuesAsText("name"))
                    .contains(one.at("/taxLot/name").asText());
        });
        assertThat(splits)
                .hasSize(4)
                .allSatisfy(one -> assertThat(lots.findValuesAsText("id"))
                        .contains(
                                one.path("taxLotId").asText(),
                                one.path("sourceTaxLotId").asText()));
        assertThat(deals.findValuesAsText("type")).contains("BUNDLE", "MMI");
        assertThat(deals.findValues("linkedTransfers").toString())
                .contains(caller.platform.transfers().get(0).identifier());
    }

    @Test
    void saysThatItIsSynthetic() {
        for (String operation : List.of("searchProjects", "searchGenerators", "searchAccountHolders")) {
            JsonNode found = caller.get(operation, "{}", "size=100").path("content");
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.path("name").asText()
                                    + one.path("registryAccountName").asText())
                            .startsWith("Synthetic"));
        }
        assertThat(caller.get("getAccount", "{}").at("/organization/legalName").asText())
                .startsWith("Synthetic");
    }

    @Test
    void hasEveryTypeOfReferenceData() {
        JsonNode data = caller.get("getReferenceData", "{}").path("data");

        assertThat(data).hasSize(48).allSatisfy(type -> assertThat(type).isNotEmpty());
        assertThat(data.at("/WITHDRAW_STATUS").findValuesAsText("code"))
                .containsExactly("WITHDRAWN", "FAILED", "REJECTED", "NO_AVAILABLE_QUANTITY");
        assertThat(data.at("/REC_FUEL_TYPE/0/description").asText()).startsWith("Synthetic");
    }

    @Test
    void usesOnlyCodesOfItsOwnLists() {
        JsonNode lists = caller.get("getReferenceData", "{}").path("data");
        String everything =
                "include=['fuelTypes','stateEligibilities','voluntaryEligibilities','projectCertifications']";
        JsonNode generators = caller.get("searchGenerators", "{}", "size=100", everything);
        JsonNode projects = caller.get("searchProjects", "{}", "size=100", everything);

        assertThat(codes(lists, "STATE_PROVINCE")).containsAll(generators.findValuesAsText("stateProvince"));
        assertThat(codes(lists, "REC_PROGRAM")).containsAll(generators.findValuesAsText("program"));
        assertThat(codes(lists, "COUNTRY")).containsAll(generators.findValuesAsText("country"));
        assertThat(generators.findParents("fuelSource"))
                .isNotEmpty()
                .allSatisfy(fuel -> assertThat(codes(lists, "REC_FUEL_TYPE"))
                        .contains(fuel.path("type").asText()));
        assertThat(generators.findParents("stateIdentifier"))
                .isNotEmpty()
                .allSatisfy(state -> assertThat(codes(lists, "REC_STATE_ELIGIBILITY"))
                        .contains(state.path("type").asText()));
        assertThat(codes(lists, "COUNTRY")).containsAll(projects.findValuesAsText("country"));
        assertThat(codes(lists, "CARBON_PROGRAM")).containsAll(projects.findValuesAsText("program"));
        assertThat(codes(lists, "CARBON_CREDIT_TYPE")).containsAll(projects.findValuesAsText("creditType"));
        assertThat(codes(lists, "CARBON_PROJECT_TYPE")).containsAll(projects.findValuesAsText("projectType"));
        assertThat(codes(lists, "CARBON_CERTIFICATION")).containsAll(projects.findValuesAsText("code"));
    }

    private static List<String> codes(JsonNode lists, String type) {
        return lists.path(type).findValuesAsText("code");
    }
}
