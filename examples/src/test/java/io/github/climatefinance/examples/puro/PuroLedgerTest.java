package io.github.climatefinance.examples.puro;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.ProgramRun;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.sandbox.PuroSandbox;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PuroLedgerTest {
    private static final List<String> TYPES = List.of("Issuance", "Transfer", "Retirement", "Withdrawal");

    private final Screen screen = new Screen();

    @TempDir
    private Path folder;

    @Test
    void totalsAreThoseOfTheRawAnswers() throws Exception {
        Path file = folder.resolve("ledger.html");

        int exit = PuroLedger.run(List.of("--out", file.toString(), "--read-ahead", "3"), screen.plain());

        assertThat(screen.err()).isEmpty();
        assertThat(exit).isZero();
        ParsedPage page = ParsedPage.parse(Files.readString(file));
        try (PuroSandbox sandbox = PuroSandbox.start()) {
            RawRegistry raw = new RawRegistry(sandbox);
            List<JsonNode> transactions = raw.all("/registry/transactions");
            Map<String, String> names = methodologyNames(raw);
            Map<String, Map<String, BigInteger>> years = new TreeMap<>();
            Map<String, Map<String, BigInteger>> methodologies = new HashMap<>();
            for (JsonNode transaction : transactions) {
                String year = transaction.get("completedOn").asText().substring(0, 4);
                add(years, year, transaction, transaction.get("volume"));
                for (JsonNode bundle : transaction.get("bundles")) {
                    String name = names.get(bundle.get("methodologyCode").asText());
                    add(methodologies, String.valueOf(name), transaction, bundle.get("volume"));
                }
            }
            assertThat(transactions.size()).isGreaterThan(1000);
            assertThat(screen.out())
                    .contains(Figures.grouped(transactions.size()) + " transactions, " + Origin.SANDBOX.words());
            assertThat(withoutTotal(page.rows("Year"))).containsExactlyElementsOf(rows(years));
            assertThat(withoutTotal(page.rows("Methodology"))).containsExactlyInAnyOrderElementsOf(rows(methodologies));
            assertThat(printedRows("By year")).containsExactlyElementsOf(page.rows("Year"));
            assertThat(printedRows("By methodology")).containsExactlyElementsOf(page.rows("Methodology"));
        }
    }

    @Test
    void latestRetirementsAreThoseOfTheRawAnswers() throws Exception {
        Path file = folder.resolve("ledger.html");

        PuroLedger.run(List.of("--out", file.toString()), screen.plain());

        try (PuroSandbox sandbox = PuroSandbox.start()) {
            List<List<String>> latest = new RawRegistry(sandbox)
                    .all("/registry/transactions").stream()
                            .filter(transaction ->
                                    transaction.get("type").asText().equals("Retirement"))
                            .sorted(Comparator.comparing((JsonNode transaction) -> Instant.parse(
                                            transaction.get("completedOn").asText()))
                                    .reversed())
                            .limit(15)
                            .map(PuroLedgerTest::dateVolumeBeneficiary)
                            .toList();
            assertThat(ParsedPage.parse(Files.readString(file)).rows("Date"))
                    .extracting(row -> row.subList(0, 3))
                    .containsExactlyElementsOf(latest);
            assertThat(latest).anySatisfy(row -> assertThat(row.get(2)).startsWith("hidden until "));
        }
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws Exception {
        Path file = folder.resolve("ledger.html");

        PuroLedger.run(List.of("--out", file.toString()), screen.plain());

        String html = Files.readString(file);
        assertThat(html.replace("http-equiv", ""))
                .doesNotContainIgnoringCase("http", "src=", "url(", "@import", "<script");
        assertThat(ParsedPage.parse(html).elements("link"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("data:,");
    }

    @Test
    void progressIsPlainLinesWhereNobodyWatches() {
        PuroLedger.run(List.of("--out", folder.resolve("x.html").toString()), screen.plain());

        assertThat(screen.lines())
                .filteredOn(line -> line.matches("read [\\d,]+ of [\\d,]+ transactions"))
                .hasSize(4);
        assertThat(screen.out()).doesNotContain("\r", "\u001b");
    }

    @Test
    void helpTellsTheOptions() {
        assertThat(PuroLedger.run(List.of("--help"), screen.plain())).isZero();

        assertThat(screen.out()).isEqualTo(LedgerOptions.HELP);
    }

    @Test
    void wrongArgumentsAreUsage() {
        assertThat(PuroLedger.run(List.of("--read-ahead", "0"), screen.plain())).isEqualTo(2);

        assertThat(screen.err()).isEqualTo("puro-ledger: `--read-ahead` must be between 1 and 100, but was 0\n");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void aPathThatCannotBeWrittenIsFoundBeforeAnythingIsRead() {
        assertThat(PuroLedger.run(List.of("--out", folder.toString()), screen.plain()))
                .isEqualTo(1);

        assertThat(screen.err()).isEqualTo("puro-ledger: cannot write " + folder + ": it is a directory\n");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void credentialsThatFailAreOneSentence() {
        try (PuroSandbox sandbox = PuroSandbox.start()) {
            int exit = PuroLedger.run(
                    List.of("--live", "--out", folder.resolve("x.html").toString()),
                    screen.plain(),
                    () -> client(sandbox, "wrong-secret"));

            assertThat(exit).isEqualTo(1);
            assertThat(screen.err().lines()).hasSize(1);
            assertThat(screen.err())
                    .startsWith("puro-ledger: ")
                    .contains("401")
                    .doesNotContain("wrong-secret", "\tat ");
        }
    }

    @Test
    void liveDataIsNotCalledSynthetic() throws Exception {
        Path file = folder.resolve("x.html");
        try (PuroSandbox sandbox = PuroSandbox.start()) {
            int exit = PuroLedger.run(
                    List.of("--live", "--out", file.toString()),
                    screen.plain(),
                    () -> client(sandbox, sandbox.secret()));

            assertThat(exit).isZero();
            assertThat(Files.readString(file)).doesNotContain(Origin.SANDBOX.words());
            assertThat(screen.out()).doesNotContain(Origin.SANDBOX.words());
        }
    }

    @Test
    void liveWithoutEnvironmentSaysWhatIsMissingAndEndsWithTwo() throws Exception {
        ProgramRun.assertThatLiveNeedsEnvironment(PuroLedger.class, folder);
    }

    private static PuroClient client(PuroSandbox sandbox, String secret) {
        return PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(sandbox.key(), secret))
                .build();
    }

    private static Map<String, String> methodologyNames(RawRegistry raw) throws Exception {
        Map<String, String> names = new HashMap<>();
        for (JsonNode methodology : raw.all("/registry/methodologies")) {
            names.put(
                    methodology.get("code").asText(),
                    methodology.get("name").asText() + " ("
                            + methodology.get("edition").asText() + ")");
        }
        return names;
    }

    private static void add(
            Map<String, Map<String, BigInteger>> groups, String group, JsonNode transaction, JsonNode volume) {
        groups.computeIfAbsent(group, any -> new HashMap<>())
                .merge(transaction.get("type").asText(), volume.bigIntegerValue(), BigInteger::add);
    }

    private static List<List<String>> rows(Map<String, Map<String, BigInteger>> groups) {
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, sums) -> {
            Function<String, BigInteger> sum = type -> sums.getOrDefault(type, BigInteger.ZERO);
            List<String> row = new ArrayList<>(List.of(name));
            TYPES.forEach(type -> row.add(Figures.grouped(sum.apply(type))));
            row.add(Figures.grouped(
                    sum.apply("Issuance").subtract(sum.apply("Retirement")).subtract(sum.apply("Withdrawal"))));
            rows.add(row);
        });
        return rows;
    }

    private static List<String> dateVolumeBeneficiary(JsonNode retirement) {
        JsonNode details = retirement.get("retirementDetails");
        JsonNode name = details.path("beneficiaryName");
        JsonNode until = details.path("beneficiaryHiddenUntil");
        String hidden = until.isTextual() ? "hidden until " + until.asText().substring(0, 10) : "not told";
        return List.of(
                retirement.get("completedOn").asText().substring(0, 10),
                Figures.grouped(retirement.get("volume").asLong()),
                name.isTextual() ? name.asText() : hidden);
    }

    private static List<List<String>> withoutTotal(List<List<String>> rows) {
        return rows.subList(0, rows.size() - 1);
    }

    /** The rows of a printed table, cut at runs of two blanks. */
    private List<List<String>> printedRows(String title) {
        List<String> lines = screen.lines();
        int head = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(title))
                .findFirst()
                .orElseThrow());
        return lines.subList(head + 1, lines.size()).stream()
                .takeWhile(line -> !line.isBlank())
                .map(line -> List.of(line.split(" {2,}")))
                .toList();
    }
}
