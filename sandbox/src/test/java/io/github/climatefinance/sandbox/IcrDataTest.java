package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.icr.BookedRetirement;
import io.github.climatefinance.sandbox.icr.CreditTotals;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcrDataTest {

    private final IcrSandbox sandbox = IcrSandbox.start();
    private final IcrCaller caller = IcrCaller.organization(sandbox);
    private final String main = sandbox.organizationId();

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void addsUp() {
        assertThat(sandbox.totals()).hasSizeGreaterThan(50).allSatisfy(IcrConservation::holds);
    }

    @Test
    void saysThatItIsSynthetic() throws Exception {
        JsonNode projects = caller.read("/projects?limit=100&page=0").path("projects");

        assertThat(caller.read("/organizations/" + main).path("fullName").asText())
                .startsWith("Synthetic");
        assertThat(projects)
                .hasSize(23)
                .allSatisfy(one -> assertThat(one.path("fullName").asText()).startsWith("Synthetic"));
    }

    @Test
    void isTheSameEachTime() throws Exception {
        String first = caller.read("/organizations/" + main + "/inventory").toString();

        try (IcrSandbox other = IcrSandbox.start()) {
            assertThat(IcrCaller.organization(other)
                            .read("/organizations/" + main + "/inventory")
                            .toString())
                    .isEqualTo(first);
        }
        sandbox.reset();
        assertThat(caller.read("/organizations/" + main + "/inventory").toString())
                .isEqualTo(first);
    }

    @Test
    void namesCreditsAsTheProviderDoes() throws Exception {
        List<JsonNode> credits = caller.credits(main);

        assertThat(credits).hasSize(11).allSatisfy(credit -> {
            assertThat(credit.path("id").asText())
                    .isEqualTo(credit.path("type").asText() + "-"
                            + credit.path("tokenId").asText() + "-"
                            + credit.path("tokenAddress").asText());
            assertThat(credit.path("serialization").asText())
                    .matches("ICR-[A-Z]{3}-\\d+-\\d+-\\d+-[RA]-0-"
                            + credit.path("vintage").asText());
            assertThat(credit.path("supply").decimalValue())
                    .isGreaterThanOrEqualTo(credit.path("amount").decimalValue());
        });
        assertThat(credits).extracting(one -> one.path("type").asText()).contains("exPost", "exAnte");
        assertThat(credits).anyMatch(one -> one.path("amount").toString().equals("1250.5"));
        assertThat(credits).anyMatch(one -> one.path("amount").toString().equals("1000"));
    }

    @Test
    void hasADevelopmentInventoryWhateverTheValue() throws Exception {
        for (String query : List.of("?development=", "?development=false", "?development=true")) {
            JsonNode credits =
                    caller.read("/organizations/" + main + "/inventory" + query).path("credits");
            assertThat(credits)
                    .hasSize(3)
                    .allSatisfy(one -> assertThat(one.path("amount").asInt()).isEqualTo(300));
        }
    }

    @Test
    void walksEveryPageOfProjects() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            JsonNode answer = caller.read("/projects?limit=7&page=" + page);
            assertThat(answer.at("/pagination/total").asInt()).isEqualTo(23);
            assertThat(answer.at("/pagination/pageCount").asInt()).isEqualTo(4);
            answer.path("projects").forEach(one -> ids.add(one.path("id").asText()));
        }

        assertThat(ids).hasSize(23).doesNotHaveDuplicates();
        assertThat(caller.read("/projects?limit=7&page=4").path("projects")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2, 0", "1, 2, 3, 1", "3, 4, null, 3"})
    void numbersPagesFromOneInAnswers(int asked, int current, String next, String previous) throws Exception {
        JsonNode pagination = caller.read("/projects?limit=7&page=" + asked).path("pagination");

        assertThat(pagination.path("currentPage").asInt()).isEqualTo(current);
        assertThat(pagination.path("nextPage").asText()).isEqualTo(next);
        assertThat(pagination.path("prevPage").asText()).isEqualTo(previous);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1, null", "1, 1, 2, 0", "3, 3, null, 2"})
    void numbersPagesFromZeroIfToldTo(int asked, int current, String next, String previous) throws Exception {
        sandbox.switchOff(IcrSwitch.PAGE_NUMBERS_FROM_ONE);
        numbersPagesFromOneInAnswers(asked, current, next, previous);
    }

    @Test
    void readsAProjectAndItsCredits() throws Exception {
        JsonNode project = caller.read("/projects?limit=1&page=0").at("/projects/0");
        String id = project.path("id").asText();
        JsonNode credits = caller.read("/carbonCredits/projects/" + id);
        BigDecimal issued = sum(credits.path("vintages"), "exPost");

        assertThat(caller.read("/projects/" + id)).isEqualTo(project);
        assertThat(credits.path("vintages")).hasSize(3);
        assertThat(credits.at("/summary/exPost").decimalValue()).isEqualByComparingTo(issued);
        assertThat(credits.at("/summary/exAnte").decimalValue()).isEqualByComparingTo("400");
        assertThat(credits.at("/summary/retired").decimalValue()).isPositive();
        assertThat(credits.at("/vintages/0/events/0/amount").decimalValue())
                .isEqualByComparingTo(credits.at("/vintages/0/summary/exPost").decimalValue());
        assertThat(caller.status("GET", "/carbonCredits/projects/none", "")).isEqualTo(404);
    }

    private static BigDecimal sum(JsonNode vintages, String name) {
        return IcrCaller.list(vintages).stream()
                .map(one -> one.path("summary").path(name).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void addsUpWhatBecomesOfCredits() throws Exception {
        sandbox.processingDelay(Duration.ZERO);
        JsonNode credit = caller.credits(main).get(0);
        String path = "/carbonCredits/projects/" + credit.at("/project/id").asText();
        JsonNode before = caller.read(path).path("summary");
        caller.act(main, "retire", body(credit, "2.5"));
        caller.act(main, "cancel", body(credit, "1.5"));
        JsonNode after = caller.read(path).path("summary");

        assertThat(after.path("retired")
                        .decimalValue()
                        .subtract(before.path("retired").decimalValue()))
                .isEqualByComparingTo("2.5");
        assertThat(after.path("exPostCancelled").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(after.path("exPost")).isEqualTo(before.path("exPost"));
    }

    private static String body(JsonNode credit, String amount) {
        return "{'creditId':'%s','amount':%s}".formatted(credit.path("id").asText(), amount);
    }

    @Test
    void hasInventoriesOfTheRegistry() throws Exception {
        for (String name : List.of("buffer", "adjustment", "organization")) {
            JsonNode inventory = caller.read("/carbonCredits/icr/inventory/" + name);
            assertThat(inventory.at("/summary/exPost").decimalValue()).isPositive();
            assertThat(inventory.at("/organization/fullName").asText()).startsWith("Synthetic");
        }
    }

    @Test
    void skipsThroughRetirements() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int skip = 0; skip < 40; skip += 10) {
            caller.read("/retirements/list?skip=" + skip + "&first=10")
                    .path("retirements")
                    .forEach(one -> ids.add(one.path("id").asText()));
        }

        assertThat(ids)
                .hasSize(27)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        sandbox.retirements().stream().map(BookedRetirement::id).toList());
        assertThat(caller.read("/retirements/list?skip=2147483647&first=2147483647")
                        .path("retirements"))
                .isEmpty();
    }

    @Test
    void hidesWhatNobodyHasClaimed() throws Exception {
        String id = sandbox.retirements().stream()
                .filter(one -> one.organizationId().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        JsonNode hidden = caller.read("/retirements?id=" + id);

        assertThat(hidden.path("isClaimed").asBoolean()).isFalse();
        assertThat(hidden.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "isClaimed", "amount", "project");
        assertThat(caller.status("GET", "/retirements/" + id + "/pdf", "")).isEqualTo(404);
        assertThat(caller.status("GET", "/retirements/none/pdf", "")).isEqualTo(404);
    }

    @Test
    void wrapsARetirementIfToldTo() throws Exception {
        JsonNode bare = caller.read("/retirements?id=1");
        sandbox.switchOn(IcrSwitch.RETIREMENT_WRAPPED);
        JsonNode wrapped = caller.read("/retirements?id=1");
        sandbox.switchOff(IcrSwitch.RETIREMENT_WRAPPED);

        assertThat(bare.at("/organizationOwner/fullName").asText()).startsWith("Synthetic");
        assertThat(wrapped.path("retirement")).isEqualTo(bare);
        assertThat(caller.read("/retirements?id=1")).isEqualTo(bare);
    }

    @Test
    void listsTheRetirementsOfAnOrganizationOnly() throws Exception {
        JsonNode own = caller.read("/organizations/" + main + "/retirements").path("retirements");
        long booked = sandbox.retirements().stream()
                .filter(one -> one.organizationId().filter(main::equals).isPresent())
                .count();

        assertThat(own)
                .hasSize((int) booked)
                .allSatisfy(
                        one -> assertThat(one.path("organizationId").asText()).isEqualTo(main));
        assertThat(caller.status("GET", "/organizations/" + main + "/retirements/2/pdf", ""))
                .isEqualTo(404);
    }

    @Test
    void answersAddressesInTheDocumentedShapeIfToldTo() throws Exception {
        String path = "/organizations/" + main + "/addresses";
        JsonNode list = caller.read(path);
        sandbox.switchOn(IcrSwitch.ADDRESSES_AS_ORGANIZATION);
        JsonNode organization = caller.read(path);
        sandbox.switchOff(IcrSwitch.ADDRESSES_AS_ORGANIZATION);

        assertThat(list).hasSize(2);
        assertThat(list.at("/0/address").asText()).matches("0x[0-9a-f]{40}");
        assertThat(organization.path("id").asText()).isEqualTo(main);
        assertThat(caller.read(path)).isEqualTo(list);
    }

    @Test
    void createsUsersAndOrganizationsUnlessToldOtherwise() throws Exception {
        String body = "{'user':{'email':'user@organization.example'},'organization':"
                + "{'fullName':'Synthetic New Example','type':'other','countryCode':'KE'}}";
        String id = IcrCaller.app(sandbox)
                .ok("POST", "/app/create/user/organization", body)
                .at("/installation/id")
                .asText();
        JsonNode installation = IcrCaller.app(sandbox).read("/app/installations/" + id);
        String organization = installation.at("/organization/id").asText();
        sandbox.switchOn(IcrSwitch.USER_CREATION_GONE);
        int gone = IcrCaller.app(sandbox).status("POST", "/app/create/user/organization", body);
        sandbox.switchOff(IcrSwitch.USER_CREATION_GONE);

        assertThat(installation.at("/organization/fullName").asText()).isEqualTo("Synthetic New Example");
        assertThat(IcrCaller.installation(sandbox, id).credits(organization)).isEmpty();
        assertThat(gone).isEqualTo(404);
        assertThat(IcrCaller.app(sandbox).status("POST", "/app/create/user/organization", body))
                .isEqualTo(200);
        assertThat(IcrCaller.app(sandbox)
                        .read("/app/installations?limit=10&page=0")
                        .path("installations"))
                .hasSize(4);
    }

    @Test
    void issuesNothingWhenCreditsMove() throws Exception {
        sandbox.processingDelay(Duration.ZERO);
        Map<String, BigDecimal> before = issued();
        JsonNode credit = caller.credits(main).get(0);
        caller.act(
                main,
                "transfer",
                body(credit, "7").replace("}", ",'toOrganizationId':'" + sandbox.partnerOrganizationId() + "'}"));
        caller.act(main, "retire", body(credit, "3"));

        assertThat(issued()).isEqualTo(before);
    }

    private Map<String, BigDecimal> issued() {
        return sandbox.totals().stream().collect(Collectors.toMap(CreditTotals::creditId, CreditTotals::issued));
    }
}
