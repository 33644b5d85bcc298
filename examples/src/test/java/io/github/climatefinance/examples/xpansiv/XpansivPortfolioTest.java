package io.github.climatefinance.examples.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.examples.show.CommandLine;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.ProgramRun;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.examples.show.UsageException;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.XpansivClient;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class XpansivPortfolioTest {
    private static final List<String> PARTS = List.of("availableQuantity", "encumberedQuantity", "unsettledQuantity");

    private final Screen screen = new Screen();
    private final XpansivSandbox sandbox = XpansivSandbox.start();

    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun(
            () -> folder.resolve("portfolio.html"),
            screen,
            (arguments, terminal) -> XpansivPortfolio.run(arguments, terminal, platforms()));

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void groupsAddUpToTheReportOfTheWholeInventory() throws Exception {
        List<JsonNode> report = report();

        assertThat(program.run()).isZero();

        assertThat(screen.err()).isEmpty();
        ParsedPage page = program.parsed();
        for (String type : List.of("CARBON", "REC")) {
            List<JsonNode> positions = ofType(report, type);
            assertThat(positions).hasSizeGreaterThan(5);
            assertThat(page.tables("Program"))
                    .anySatisfy(rows -> assertThat(rows)
                            .containsExactlyInAnyOrderElementsOf(rows(
                                    positions,
                                    position ->
                                            position.at("/instrument/program").asText())));
            assertThat(page.tables("Vintage"))
                    .anySatisfy(rows -> assertThat(rows)
                            .containsExactlyElementsOf(rows(
                                    positions,
                                    position -> position.at("/instrument/vintage/year")
                                            .asText())));
        }
    }

    @Test
    void theTerminalSaysWhatThePageSays() throws Exception {
        program.run();

        assertThat(printedRows("Carbon credits, t"))
                .isEqualTo(program.parsed().tables("Program").get(0));
        assertThat(printedRows("RECs, MWh"))
                .isEqualTo(program.parsed().tables("Program").get(1));
        assertThat(printedRows("by vintage, t"))
                .isEqualTo(program.parsed().tables("Vintage").get(0));
        assertThat(printedRows("by vintage, MWh"))
                .isEqualTo(program.parsed().tables("Vintage").get(1));
        assertThat(screen.lines())
                .filteredOn(line -> !line.startsWith("Charts: "))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void tonnesAndMegawattHoursAreNeverAddedToEachOther() throws Exception {
        List<JsonNode> report = report();
        BigInteger carbon = total(ofType(report, "CARBON"));
        BigInteger rec = total(ofType(report, "REC"));
        BigInteger resource = total(ofType(report, "RESOURCE_PROJECT"));

        program.run();

        ParsedPage page = program.parsed();
        assertThat(cards(page).subList(0, 4))
                .containsExactly(
                        "Positions: " + report.size(),
                        "Carbon credits, t: " + Figures.grouped(carbon),
                        "RECs, MWh: " + Figures.grouped(rec),
                        "Resource, credits: " + Figures.grouped(resource));
        assertThat(program.html() + screen.out())
                .doesNotContain(
                        Figures.grouped(carbon.add(rec)),
                        Figures.grouped(carbon.add(rec).add(resource)));
    }

    @Test
    void costsAreThePricesPaidTimesTheQuantitiesCurrencyByCurrency() throws Exception {
        Map<String, BigDecimal> paid = new TreeMap<>();
        BigDecimal estimate = BigDecimal.ZERO;
        for (JsonNode lot : lots(report())) {
            if (lot.has("pricePaid")) {
                BigDecimal price = lot.at("/pricePaid/amount").decimalValue();
                paid.merge(
                        lot.at("/pricePaid/currency").asText(),
                        price.multiply(new BigDecimal(quantity(lot))),
                        BigDecimal::add);
            }
            estimate = estimate.add(lot.path("estimatedMarketValue").decimalValue());
        }

        program.run();

        assertThat(paid).containsOnlyKeys("EUR", "USD");
        assertThat(cards(program.parsed()).subList(4, 7))
                .containsExactly(
                        "Paid, EUR: " + Figures.money(paid.getOrDefault("EUR", BigDecimal.ZERO)),
                        "Paid, USD: " + Figures.money(paid.getOrDefault("USD", BigDecimal.ZERO)),
                        "Estimated market value: " + Figures.money(estimate));
        assertThat(screen.out())
                .contains(
                        "EUR " + Figures.money(paid.getOrDefault("EUR", BigDecimal.ZERO)),
                        "USD " + Figures.money(paid.getOrDefault("USD", BigDecimal.ZERO)),
                        Figures.money(estimate) + ", in a currency that is not told");
    }

    @Test
    void everyPositionAndTaxLotHasItsRow() throws Exception {
        List<JsonNode> report = report();

        program.run();

        List<String> shown = program.parsed().tables("Instrument").stream()
                .flatMap(rows -> rows.stream().map(row -> row.get(0)))
                .filter(name -> !name.equals("Total"))
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(report.stream()
                        .map(position -> position.at("/instrument/ein").asText() + name(position))
                        .toList());
        assertThat(program.parsed().tables("Tax lot").stream().flatMap(List::stream))
                .hasSize(lots(report).size());
        assertThat(screen.out())
                .contains(report.size() + " positions in " + lots(report).size() + " tax lots");
    }

    @Test
    void encumberedAndUnsettledQuantitiesAreToldApart() throws Exception {
        program.run();

        List<String> vcs = program.parsed().tables("Program").get(0).stream()
                .filter(row -> row.get(0).equals("VCS"))
                .findFirst()
                .orElseThrow();
        assertThat(vcs.subList(2, 4)).containsExactly("450", "130");
        assertThat(program.parsed().looking("rect", "encumbered")).isNotEmpty();
    }

    @Test
    void anotherAccountIsReadIfNamed() throws Exception {
        String child = sandbox.childUser().accountIdentifier();
        int positions = report(child).size();

        assertThat(program.run("--account", child)).isZero();

        assertThat(cards(program.parsed())).contains("Positions: " + positions);
        assertThat(program.parsed().texts("p")).contains("What account " + child + " holds, by program and vintage.");
    }

    @Test
    void textsFromThePlatformAreOnlyText() throws Exception {
        sandbox.faults()
                .next("searchAccountPositions", Fault.answer(XpansivPortfolioTest::hostile))
                .always();

        assertThat(program.run()).isZero();

        String shown = ProgramRun.HARMLESS;
        ParsedPage page = program.parsed();
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("img")).isEmpty();
        assertThat(page.tables("Program").get(0))
                .anySatisfy(row -> assertThat(row.get(0)).isEqualTo(shown));
        assertThat(page.tables("Instrument").get(0))
                .anySatisfy(row -> assertThat(row.get(0)).isEqualTo(shown + shown));
        assertThat(cards(page)).anySatisfy(card -> assertThat(card).startsWith("Paid, " + shown + ": "));
        assertThat(screen.out()).doesNotContain("\u001b");
    }

    @Test
    void whatIsNotToldAndWhatIsNotKnownHasItsPlace() throws Exception {
        sandbox.faults()
                .next("searchAccountPositions", Fault.answer(XpansivPortfolioTest::strange))
                .always();

        assertThat(program.run()).isZero();

        assertThat(cards(program.parsed())).anySatisfy(card -> assertThat(card).startsWith("Other, units: "));
        assertThat(last(program.parsed().tables("Instrument")))
                .anySatisfy(row -> assertThat(row.get(0)).isEqualTo("not told" + "not told"))
                .anySatisfy(row -> assertThat(row.get(0)).isEqualTo("SYN-NEW" + "not told"));
    }

    @Test
    void aPortfolioThatChangesWhileItIsReadSaysSo() throws Exception {
        sandbox.faults().next("searchAccountPositions", Fault.latency(Duration.ZERO));
        sandbox.faults().next("searchAccountPositions", Fault.totalWrong(99));

        assertThat(program.run()).isZero();

        assertThat(program.parsed().looking("p", "notice"))
                .extracting(Element::getTextContent)
                .anySatisfy(notice -> assertThat(notice).startsWith("The portfolio changed while it was read ("));
        assertThat(screen.out()).contains("The portfolio changed while it was read (");
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws Exception {
        program.run();

        program.assertThatPageStandsAlone();
    }

    @Test
    void liveDataIsNotCalledSynthetic() throws Exception {
        assertThat(program.run("--live", "--account", sandbox.user().accountIdentifier()))
                .isZero();

        assertThat(program.html()).doesNotContain(Origin.SANDBOX.words());
        assertThat(screen.out()).doesNotContain(Origin.SANDBOX.words());
    }

    @Test
    void credentialsThatFailAreOneSentence() {
        Platforms refused = new Platforms(
                () -> XpansivClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .credentials(BearerCredentials.of("synthetic-wrong-token"))
                        .build(),
                () -> sandbox);

        int exit = XpansivPortfolio.run(
                List.of("--live", "--account", "A", "--out", program.file().toString()), screen.plain(), refused);

        assertThat(exit).isEqualTo(1);
        assertThat(screen.err())
                .startsWith("xpansiv-portfolio: ")
                .contains("401")
                .hasLineCount(1);
        assertThat(screen.err()).doesNotContain("synthetic-wrong-token");
    }

    @Test
    void wrongArgumentsAreUsage() {
        assertThat(program.run("--live")).isEqualTo(2);

        assertThat(screen.err()).isEqualTo("xpansiv-portfolio: --live needs `--account`\n");
        assertThat(sandbox.requests()).isEmpty();
        assertThatThrownBy(() -> PortfolioOptions.parse(List.of("--ein", "x")))
                .isInstanceOf(UsageException.class)
                .hasMessage("`--ein` is not an option; --help lists them");
    }

    @Test
    void nothingSaidMeansTheMainAccountOfTheSandbox() throws Exception {
        assertThat(PortfolioOptions.parse(List.of()))
                .isEqualTo(new PortfolioOptions(
                        CommandLine.Source.SANDBOX, Path.of("target", "xpansiv-portfolio.html"), Optional.empty()));
    }

    @Test
    void aPathThatCannotBeWrittenIsFoundBeforeAnythingIsRead() {
        assertThat(program.runOnly("--out", folder.toString())).isEqualTo(1);

        assertThat(screen.err()).isEqualTo("xpansiv-portfolio: cannot write " + folder + ": it is a directory\n");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void helpTellsTheOptions() {
        assertThat(program.run("--help")).isZero();

        assertThat(screen.out()).isEqualTo(PortfolioOptions.HELP);
    }

    private static JsonNode hostile(JsonNode answer) {
        for (JsonNode position : answer.path("content")) {
            ObjectNode instrument = (ObjectNode) position.path("instrument");
            instrument.put("program", ProgramRun.HOSTILE).put("ein", ProgramRun.HOSTILE);
            if (instrument.has("project")) {
                instrument.withObject("/project").put("name", ProgramRun.HOSTILE);
            }
            for (JsonNode lot : position.path("taxLots")) {
                ((ObjectNode) lot).put("name", ProgramRun.HOSTILE);
                if (lot.has("pricePaid")) {
                    ((ObjectNode) lot).withObject("/pricePaid").put("currency", ProgramRun.HOSTILE);
                }
            }
        }
        return answer;
    }

    private static JsonNode strange(JsonNode answer) {
        ((ObjectNode) answer.at("/content/0")).remove("instrument");
        ((ObjectNode) answer.at("/content/1"))
                .putObject("instrument")
                .put("type", "SYNTHETIC_NEW_KIND")
                .put("ein", "SYN-NEW");
        return answer;
    }

    private List<JsonNode> report() throws Exception {
        return report(sandbox.user().accountIdentifier());
    }

    /** What the account holds, read without the SDK, before the program ends its sandbox. */
    private List<JsonNode> report(String account) throws Exception {
        List<JsonNode> positions = new ArrayList<>();
        new RawAccount(sandbox).report(account).path("content").forEach(positions::add);
        return positions;
    }

    private static List<JsonNode> ofType(List<JsonNode> positions, String type) {
        return positions.stream()
                .filter(position -> position.at("/instrument/type").asText().equals(type))
                .toList();
    }

    private static List<JsonNode> lots(List<JsonNode> positions) {
        List<JsonNode> lots = new ArrayList<>();
        positions.forEach(position -> position.path("taxLots").forEach(lots::add));
        return lots;
    }

    private static BigInteger total(List<JsonNode> positions) {
        return lots(positions).stream().map(XpansivPortfolioTest::quantity).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger quantity(JsonNode lot) {
        return PARTS.stream().map(part -> lot.path(part).bigIntegerValue()).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static String name(JsonNode position) {
        return List.of("project", "generator", "resourceProject").stream()
                .map(source -> position.at("/instrument/" + source + "/name").asText())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The rows a table by groups must have, its total included. */
    private static List<List<String>> rows(List<JsonNode> positions, Function<JsonNode, String> group) {
        Map<String, List<JsonNode>> groups = new TreeMap<>();
        positions.forEach(position -> groups.computeIfAbsent(group.apply(position), any -> new ArrayList<>())
                .add(position));
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, members) -> rows.add(row(name, members, positions)));
        rows.add(row("Total", positions, positions));
        return rows;
    }

    private static List<String> row(String name, List<JsonNode> members, List<JsonNode> all) {
        List<String> row = new ArrayList<>(List.of(name));
        for (String part : PARTS) {
            row.add(Figures.grouped(lots(members).stream()
                    .map(lot -> lot.path(part).bigIntegerValue())
                    .reduce(BigInteger.ZERO, BigInteger::add)));
        }
        row.add(Figures.grouped(total(members)));
        row.add(Figures.percent(total(members), total(all)));
        return row;
    }

    private static List<String> cards(ParsedPage page) {
        List<String> titles = page.texts("dt");
        List<Element> values = page.looking("span", "value");
        return IntStream.range(0, titles.size())
                .mapToObj(i -> titles.get(i) + ": " + values.get(i).getTextContent())
                .toList();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    /** The rows of a printed table, cut at runs of two blanks. */
    private List<List<String>> printedRows(String title) {
        List<String> lines = screen.lines();
        return lines.stream()
                .dropWhile(line -> !line.startsWith(title))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> List.of(line.split(" {2,}", -1)))
                .toList();
    }

    private Platforms platforms() {
        return new Platforms(() -> Platforms.client(sandbox), () -> sandbox);
    }
}
