package io.github.climatefinance.sandbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.puro.PuroSwitch;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules the provider's facts state, over everything the sandbox serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PuroDataTest {

    private static final Pattern RANGE =
            Pattern.compile("PURO_PR_CORC100\\+_([A-Z]{2})_([A-Z0-9]{6})_([0-9]{4})_([0-9a-f-]{36})_([0-9]+)-([0-9]+)");

    private List<JsonNode> transactions = List.of();
    private List<JsonNode> active = List.of();
    private Map<String, JsonNode> facilities = Map.of();
    private Map<String, JsonNode> methodologies = Map.of();
    private Map<String, JsonNode> labels = Map.of();
    private List<JsonNode> documents = List.of();

    @BeforeAll
    void readEverything() throws Exception {
        try (PuroSandbox sandbox = PuroSandbox.start()) {
            sandbox.switchOn(PuroSwitch.INTERNAL_TRANSFERS_VISIBLE);
            Caller caller = new Caller(sandbox);
            transactions = caller.all("/registry/transactions").stream()
                    .sorted(Comparator.comparing(PuroDataTest::completed))
                    .toList();
            active = caller.all("/registry/certificates");
            facilities = by("code", caller.all("/registry/production-facilities"));
            methodologies = by("code", caller.all("/registry/methodologies"));
            labels = by("id", caller.all("/registry/labels"));
            documents = caller.all("/registry/documents");
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    @Test
    void hasEnoughOfEverything() {
        assertThat(transactions).hasSizeGreaterThan(1_000);
        assertThat(transactions.stream().collect(groupingBy(PuroDataTest::type, summingLong(each -> 1))))
                .hasSize(5)
                .allSatisfy((type, count) -> assertThat(count).isGreaterThan(10));
        assertThat(transactions.stream().map(each -> completed(each).getYear()).collect(toSet()))
                .contains(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(bundles().map(each -> each.path("methodologyCode").asText()).collect(toSet()))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(bundles().map(each -> each.path("vintage").asInt()).collect(toSet()))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(facilities.values().stream().map(each -> each.path("country").asText()))
                .contains("NA", "FI", "NO");
    }

    @Test
    void growsFromYearToYear() {
        Map<Integer, Long> issued = of("Issuance")
                .collect(groupingBy(
                        each -> completed(each).getYear(),
                        summingLong(each -> each.path("volume").asLong())));

        for (int year = 2020; year <= 2025; year++) {
            assertThat(issued.get(year)).isGreaterThan(issued.get(year - 1));
        }
    }

    @Test
    void saysThatItIsSynthetic() {
        Stream<String> names = Stream.concat(
                transactions.stream().map(each -> each.path("accountHolderName").asText("Synthetic")),
                Stream.concat(
                        active.stream()
                                .map(each -> each.path("accountHolderName").asText()),
                        facilities.values().stream()
                                .flatMap(each -> Stream.of(
                                        each.path("name").asText(),
                                        each.path("supplierName").asText()))));

        assertThat(names).allSatisfy(name -> assertThat(name).startsWith("Synthetic"));
    }

    @Test
    void hasUniqueIdsThatAreUuids() {
        assertThat(transactions.stream()
                        .map(each -> UUID.fromString(each.path("transactionId").asText())))
                .doesNotHaveDuplicates();
        assertThat(facilities.keySet()).allSatisfy(code -> assertThat(code).matches("[A-Z0-9]{6}"));
    }

    @Test
    void addsUpWithinEachTransaction() {
        assertThat(transactions).allSatisfy(each -> {
            long sum = 0;
            for (JsonNode bundle : each.path("bundles")) {
                sum += bundle.path("volume").asLong();
            }
            assertThat(each.path("volume").asLong()).isEqualTo(sum).isPositive();
        });
        assertThat(of("Retirement").map(each -> each.path("bundles").size())).contains(1, 3);
    }

    @Test
    void tellsInTheRangeIdWhatTheBundleTells() {
        assertThat(Stream.concat(bundles(), active.stream())).allSatisfy(bundle -> {
            Range range = Range.of(bundle);
            JsonNode facility =
                    known(facilities, bundle.path("productionFacilityCode").asText());
            assertThat(range.size()).isEqualTo(bundle.path("volume").asLong());
            assertThat(range.country()).isEqualTo(facility.path("country").asText());
            assertThat(range.facility()).isEqualTo(facility.path("code").asText());
            assertThat(range.vintage()).isEqualTo(bundle.path("vintage").asText());
            assertThat(range.issuance()).isEqualTo(bundle.path("issuanceId").asText());
            assertThat(bundle.path("methodologyCode")).isEqualTo(facility.path("methodologyCode"));
            assertThat(methodologies).containsKey(bundle.path("methodologyCode").asText());
            assertThat(bundle.path("productionStartDate").asText())
                    .startsWith(bundle.path("vintage").asText())
                    .isLessThan(bundle.path("productionEndDate").asText());
            assertThat(bundle.path("productionEndDate").asText())
                    .startsWith(bundle.path("vintage").asText())
                    .isLessThan(bundle.path("issuanceDate").asText());
        });
    }

    @Test
    void hasBothFormsOfSerials() {
        List<Range> issued = of("Issuance")
                .map(each -> Range.of(each.path("bundles").get(0)))
                .toList();
        List<Range> old = issued.stream()
                .filter(range -> !range.first().equals(BigInteger.ONE))
                .toList();

        assertThat(old)
                .hasSizeBetween(20, issued.size() - 20)
                .allSatisfy(range -> assertThat(range.first().toString())
                        .hasSize(30)
                        .startsWith(
                                known(facilities, range.facility()).path("gsrn").asText("none")));
    }

    @Test
    void describesOnlyIssuancesAndRetirementsFurther() {
        assertThat(transactions).allSatisfy(each -> {
            String type = each.path("type").asText();
            assertThat(each.has("issuanceDetails")).isEqualTo(type.equals("Issuance"));
            assertThat(each.has("retirementDetails")).isEqualTo(type.equals("Retirement"));
            assertThat(each.has("accountHolderName")).isEqualTo(!type.endsWith("Transfer"));
            assertThat(each.path("bundles"))
                    .allSatisfy(bundle ->
                            assertThat(bundle.has("accountHolderName")).isFalse());
        });
        assertThat(of("Issuance")).allSatisfy(each -> {
            assertThat(each.path("bundles")).hasSize(1);
            assertThat(each.at("/bundles/0/issuanceId")).isEqualTo(each.path("transactionId"));
            assertThat(each.at("/issuanceDetails/issuanceId")).isEqualTo(each.path("transactionId"));
            assertThat(each.at("/issuanceDetails/issuanceDate")).isEqualTo(each.at("/bundles/0/issuanceDate"));
        });
    }

    @Test
    void hidesSomeBeneficiariesForAtMostAYearAndWritesSomeNulls() {
        List<JsonNode> hidden = of("Retirement")
                .filter(each -> !each.path("retirementDetails").has("beneficiaryName"))
                .toList();

        assertThat(hidden).isNotEmpty().allSatisfy(each -> {
            OffsetDateTime until = OffsetDateTime.parse(
                    each.at("/retirementDetails/beneficiaryHiddenUntil").asText());
            assertThat(until).isBeforeOrEqualTo(completed(each).plusYears(1));
        });
        assertThat(of("Retirement").map(each -> each.at("/retirementDetails/beneficiaryHiddenUntil")))
                .anyMatch(JsonNode::isNull)
                .anyMatch(JsonNode::isTextual);
        assertThat(of("Retirement").map(each -> each.path("retirementDetails").has("publicStatementUrl")))
                .contains(true, false);
    }

    @Test
    void neverMovesWhatIsNotThere() {
        Map<String, List<Range>> circulating = new HashMap<>();
        for (JsonNode transaction : transactions) {
            String type = transaction.path("type").asText();
            for (JsonNode bundle : transaction.path("bundles")) {
                Range range = Range.of(bundle);
                List<Range> ranges = circulating.computeIfAbsent(range.issuance(), id -> new ArrayList<>());
                if (type.equals("Issuance")) {
                    assertThat(ranges).isEmpty();
                    ranges.add(range);
                } else {
                    assertThat(ranges)
                            .as("%s at %s of %s", type, transaction.path("completedOn"), range)
                            .anyMatch(held -> held.contains(range));
                    if (!type.endsWith("Transfer")) {
                        takeOut(ranges, range);
                    }
                }
            }
        }

        Map<String, Long> left = new HashMap<>();
        circulating.forEach(
                (issuance, ranges) -> ranges.forEach(range -> left.merge(issuance, range.size(), Long::sum)));
        Map<String, Long> listed = active.stream()
                .collect(groupingBy(
                        each -> each.path("issuanceId").asText(),
                        summingLong(each -> each.path("volume").asLong())));
        assertThat(listed).isEqualTo(left);
        assertThat(active.stream().map(Range::of))
                .allSatisfy(
                        range -> assertThat(circulating.get(range.issuance())).anyMatch(held -> held.contains(range)));
    }

    @Test
    void splitsBundlesThatMoveInPart() {
        Map<String, Set<String>> ranges = new HashMap<>();
        bundles()
                .forEach(bundle -> ranges.computeIfAbsent(
                                bundle.path("issuanceId").asText(), id -> new TreeSet<>())
                        .add(bundle.path("certificates").asText()));

        assertThat(ranges.values()).anyMatch(split -> split.size() > 4);
    }

    @Test
    void namesTheOwnersWhoHoldTheRest() {
        Set<String> owners = active.stream()
                .map(each -> each.path("accountHolderName").asText())
                .collect(toSet());

        assertThat(owners).hasSizeGreaterThan(10).contains("Synthetic Bank Example plc");
    }

    @Test
    void refersOnlyToLabelsAndThingsThatExist() {
        List<JsonNode> referred = transactions.stream()
                .flatMap(each -> stream(each.path("labels")))
                .distinct()
                .toList();
        Set<String> issuances =
                of("Issuance").map(each -> each.path("transactionId").asText()).collect(toSet());

        assertThat(referred)
                .hasSize(3)
                .allSatisfy(label -> assertThat(
                                known(labels, label.path("id").asText()).path("name"))
                        .isEqualTo(label.path("name")));
        assertThat(labels.values()).allMatch(label -> label.has("parentId"));
        assertThat(labels.values().stream().map(label -> label.path("parentId").asText(null)))
                .containsNull()
                .anySatisfy(parent -> assertThat(labels).containsKey(parent));
        assertThat(documents)
                .hasSizeGreaterThan(100)
                .allSatisfy(document -> assertThat(
                                document.at("/link/referenceType").asText().equals("Issuance")
                                        ? issuances
                                        : facilities.keySet())
                        .contains(document.at("/link/referenceId").asText()));
    }

    @Test
    void hasFacilitiesWithAndWithoutWhatIsOptional() {
        for (String optional : List.of("gsrn", "creditingPeriod", "geographicalLocation", "supplierListingUrl")) {
            assertThat(facilities.values().stream().map(each -> each.has(optional)))
                    .as(optional)
                    .contains(true, false);
        }
        assertThat(facilities.values().stream().map(each -> each.path("gsrn").asText("")))
                .allMatch(gsrn -> gsrn.isEmpty() || gsrn.matches("[0-9]{18}"));
    }

    @Test
    void writesTimesWithAndWithoutFractionsOfASecond() {
        assertThat(transactions.get(0).path("completedOn").asText()).doesNotContain(".");
        assertThat(transactions.get(0).at("/bundles/0/issuanceDate").asText()).endsWith("T00:00:00.000Z");
    }

    private record Range(
            String country, String facility, String vintage, String issuance, BigInteger first, BigInteger last) {

        static Range of(JsonNode bundle) {
            Matcher matcher = RANGE.matcher(bundle.path("certificates").asText());
            assertThat(matcher.matches()).as(bundle.toString()).isTrue();
            return new Range(
                    matcher.group(1),
                    matcher.group(2),
                    matcher.group(3),
                    matcher.group(4),
                    new BigInteger(matcher.group(5)),
                    new BigInteger(matcher.group(6)));
        }

        long size() {
            return last.subtract(first).longValueExact() + 1;
        }

        boolean contains(Range other) {
            return issuance.equals(other.issuance)
                    && first.compareTo(other.first) <= 0
                    && last.compareTo(other.last) >= 0;
        }

        Range between(BigInteger from, BigInteger to) {
            return new Range(country, facility, vintage, issuance, from, to);
        }
    }

    private static void takeOut(List<Range> ranges, Range gone) {
        Range held = ranges.stream()
                .filter(range -> range.contains(gone))
                .findFirst()
                .orElseThrow();
        ranges.remove(held);
        if (held.first().compareTo(gone.first()) < 0) {
            ranges.add(held.between(held.first(), gone.first().subtract(BigInteger.ONE)));
        }
        if (held.last().compareTo(gone.last()) > 0) {
            ranges.add(held.between(gone.last().add(BigInteger.ONE), held.last()));
        }
    }

    private Stream<JsonNode> of(String type) {
        return transactions.stream().filter(each -> each.path("type").asText().equals(type));
    }

    private Stream<JsonNode> bundles() {
        return transactions.stream().flatMap(each -> stream(each.path("bundles")));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items.stream();
    }

    private static String type(JsonNode transaction) {
        return transaction.path("type").asText();
    }

    private static JsonNode known(Map<String, JsonNode> things, String key) {
        JsonNode thing = things.get(key);
        if (thing == null) {
            throw new AssertionError(key + " refers to nothing");
        }
        return thing;
    }

    private static OffsetDateTime completed(JsonNode transaction) {
        return OffsetDateTime.parse(transaction.path("completedOn").asText());
    }

    private static Map<String, JsonNode> by(String name, List<JsonNode> things) {
        return things.stream().collect(toMap(each -> each.path(name).asText(), each -> each));
    }
}
