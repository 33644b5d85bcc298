package io.github.climatefinance.examples.doconomy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.doconomy.DoconomyClient;
import io.github.climatefinance.doconomy.DoconomyCredentials;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.ProgramRun;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.sandbox.DoconomySandbox;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.Faults;
import io.github.climatefinance.sandbox.doconomy.DoconomySwitch;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoconomyFootprintTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Screen screen = new Screen();

    @TempDir
    private Path folder;

    private Path payments() {
        return folder.resolve("payments.csv");
    }

    private Path footprints() {
        return folder.resolve("footprints.csv");
    }

    private Path page() {
        return folder.resolve("page.html");
    }

    private List<String> arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--payments",
                payments().toString(),
                "--footprints",
                footprints().toString(),
                "--out",
                page().toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** Runs it against a sandbox that was prepared. */
    private int run(Consumer<DoconomySandbox> preparation, List<String> arguments) {
        return DoconomyFootprint.run(
                arguments,
                screen.plain(),
                new Services(
                        () -> {
                            throw new AssertionError("not asked for");
                        },
                        () -> {
                            DoconomySandbox sandbox = DoconomySandbox.start();
                            preparation.accept(sandbox);
                            return sandbox;
                        }));
    }

    private void write(int count) throws Exception {
        PaymentGenerator.write(payments(), count, 1);
    }

    @Test
    void everyFigureIsThatOfTheRawAnswers() throws Exception {
        write(7_000);

        assertThat(run(sandbox -> sandbox.switchOn(DoconomySwitch.ANSWERS_REORDERED), arguments("--concurrency", "2")))
                .isZero();

        assertThat(screen.err()).isEmpty();
        List<String> sent = Files.readAllLines(payments());
        List<String> written = Files.readAllLines(footprints());
        assertThat(written).hasSameSizeAs(sent);
        Map<String, JsonNode> raw = raw(sent.subList(1, sent.size()));
        Map<String, BigDecimal> months = new TreeMap<>();
        Map<String, BigDecimal> merchants = new HashMap<>();
        Map<Long, BigDecimal> areas = new HashMap<>();
        BigDecimal total = BigDecimal.ZERO;
        int none = 0;
        for (int i = 1; i < sent.size(); i++) {
            String[] payment = sent.get(i).split(",", -1);
            JsonNode impact = Objects.requireNonNull(raw.get(payment[0]), payment[0]);
            assertThat(written.get(i)).isEqualTo(sent.get(i) + "," + tail(impact));
            if (impact.has("co2eEmission")) {
                BigDecimal figure = impact.at("/co2eEmission/total").decimalValue();
                total = total.add(figure);
                months.merge(payment[1].substring(0, 7), figure, BigDecimal::add);
                merchants.merge(payment[2], figure, BigDecimal::add);
                areas.merge(impact.path("spendingAreaId").asLong(), figure, BigDecimal::add);
            } else {
                none++;
            }
        }
        ParsedPage page = ParsedPage.parse(Files.readString(page()));
        assertThat(none).isPositive();
        assertThat(column(page, "Month", 3)).containsExactlyElementsOf(withTotal(months, total));
        assertThat(column(page, "Merchant", 3))
                .containsExactlyInAnyOrderElementsOf(
                        merchants.values().stream().map(Figures::money).toList());
        List<String> expectedAreas =
                new ArrayList<>(areas.values().stream().map(Figures::money).toList());
        expectedAreas.addAll(List.of("none", Figures.money(total)));
        assertThat(column(page, "Category", 2)).containsExactlyInAnyOrderElementsOf(expectedAreas);
        assertThat(page.rows("Category"))
                .anySatisfy(row -> assertThat(row).startsWith("Synthetic groceries, Synthetic food"));
        assertThat(page.rows("Code")).extracting(row -> row.get(2)).containsOnly("none");
        assertThat(screen.out()).contains("7,000 payments, ").contains(Figures.money(total));
    }

    private static String tail(JsonNode impact) {
        return impact.has("co2eEmission")
                ? String.join(
                        ",",
                        impact.at("/co2eEmission/total").decimalValue().toPlainString(),
                        impact.at("/socialCostOfCarbon/total").decimalValue().toPlainString(),
                        impact.at("/socialCostOfCarbon/currency").asText(),
                        impact.path("spendingAreaId").asText(),
                        impact.path("docc").asText())
                : "none,,,,";
    }

    private static List<String> withTotal(Map<String, BigDecimal> groups, BigDecimal total) {
        List<String> figures =
                new ArrayList<>(groups.values().stream().map(Figures::money).toList());
        figures.add(Figures.money(total));
        return figures;
    }

    private static List<String> column(ParsedPage page, String table, int index) {
        return page.rows(table).stream().map(row -> row.get(index)).toList();
    }

    /** What the sandbox answers to somebody who uses nothing of this project. */
    private static Map<String, JsonNode> raw(List<String> lines) throws Exception {
        Map<String, JsonNode> impacts = new HashMap<>();
        try (DoconomySandbox sandbox = DoconomySandbox.start()) {
            HttpClient http = HttpClient.newBuilder().sslContext(tls(sandbox)).build();
            String token = post(
                            http,
                            HttpRequest.newBuilder(URI.create(sandbox.tokenUrl()))
                                    .header("Content-Type", "application/x-www-form-urlencoded"),
                            "grant_type=client_credentials&scope=urn%3Atransaction%3Acarbon&client_id="
                                    + URLEncoder.encode(sandbox.clientId(), StandardCharsets.UTF_8))
                    .path("access_token")
                    .asText();
            for (int from = 0; from < lines.size(); from += 5_000) {
                List<String> some = lines.subList(from, Math.min(lines.size(), from + 5_000));
                String body = "{\"transactions\":["
                        + String.join(
                                ",",
                                some.stream().map(DoconomyFootprintTest::json).toList()) + "]}";
                post(
                                http,
                                HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/transactions"))
                                        .header("Content-Type", "application/json")
                                        .header("Authorization", "Bearer " + token),
                                body)
                        .path("transactionImpacts")
                        .forEach(impact -> impacts.put(impact.path("reference").asText(), impact));
            }
        }
        return impacts;
    }

    private static String json(String line) {
        String[] values = line.split(",", -1);
        return "{\"reference\":\"%s\",\"classifications\":[{\"type\":\"mcc\",\"id\":\"%s\"}],\"amount\":{\"value\":%s,\"currency\":\"%s\"},\"country\":\"%s\",\"date\":\"%s\"}"
                .formatted(values[0], values[3], values[4], values[5], values[6], values[1]);
    }

    private static JsonNode post(HttpClient http, HttpRequest.Builder request, String body) throws Exception {
        HttpResponse<String> response = http.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static SSLContext tls(DoconomySandbox sandbox) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(sandbox.clientKeyStore(), sandbox.keyStorePassword());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(sandbox.clientKeyStore());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return tls;
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws Exception {
        write(50);

        run(sandbox -> {}, arguments());

        String html = Files.readString(page());
        assertThat(html.replace("http-equiv", ""))
                .doesNotContainIgnoringCase("http", "src=", "url(", "@import", "<script");
        assertThat(ParsedPage.parse(html).elements("link"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("data:,");
    }

    @Test
    void whereNothingHasAFootprintNothingIsZero() throws Exception {
        Files.writeString(payments(), """
                reference,date,merchant,mcc,amount,currency,country
                a,,"Synthetic <b>Bank</b>, Example",6011,100.00,EUR,FI
                """);

        assertThat(run(sandbox -> {}, arguments())).isZero();

        assertThat(Files.readAllLines(footprints()).get(1))
                .isEqualTo("a,,\"Synthetic <b>Bank</b>, Example\",6011,100.00,EUR,FI,none,,,,");
        ParsedPage page = ParsedPage.parse(Files.readString(page()));
        assertThat(page.rows("Category"))
                .containsExactly(List.of("no category", "1", "none", "-"), List.of("Total", "1", "none", "-"));
        assertThat(page.rows("Month"))
                .containsExactly(List.of("no date", "1", "1", "none"), List.of("Total", "1", "1", "none"));
        assertThat(page.rows("Code")).containsExactly(List.of("6011", "1", "none"));
        assertThat(page.texts("dd")).first().asString().startsWith("none");
    }

    @Test
    void aFileWithoutPaymentsMakesAnEmptyResultAndNoCall() throws Exception {
        Files.writeString(payments(), "reference,date,merchant,mcc,amount,currency,country\n");

        assertThat(run(
                        sandbox -> sandbox.faults()
                                .next("calculateImpacts", Fault.status(500))
                                .always(),
                        arguments()))
                .isZero();

        assertThat(Files.readAllLines(footprints())).containsExactly(String.join(",", FootprintLine.COLUMNS));
        assertThat(ParsedPage.parse(Files.readString(page())).texts("p")).contains("Every payment has a footprint.");
    }

    @Test
    void figuresOfOnesOwnPaymentsAreCalledInventedAndThePaymentsAreNot() throws Exception {
        write(5);

        run(sandbox -> {}, arguments());

        assertThat(Files.readString(page()))
                .contains("invented by the sandbox for the payments it was given")
                .doesNotContain("Every name and number here is invented");
    }

    @Test
    void nothingIsSentOfAFileWithWrongLinesUnlessTheyAreToBeLeftOut() throws Exception {
        write(3);
        Files.writeString(payments(), Files.readString(payments()) + "x,2026-02-28,Synthetic,5411,1.00,Sek,SE\n");

        assertThat(run(
                        sandbox -> sandbox.faults()
                                .next(Faults.ANY, Fault.status(500))
                                .always(),
                        arguments()))
                .isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo(payments() + ", line 5: `currency` must be a currency of ISO 4217, such as SEK, but was"
                        + " \"Sek\"\ndoconomy-footprint: 1 of 4 lines of " + payments()
                        + " are no payments, nothing was sent; --skip-wrong-lines leaves them out\n");
        assertThat(footprints()).doesNotExist();

        assertThat(run(sandbox -> {}, arguments("--skip-wrong-lines"))).isZero();

        assertThat(Files.readAllLines(footprints())).hasSize(4);
        assertThat(ParsedPage.parse(Files.readString(page())).looking("p", "notice"))
                .anySatisfy(notice -> assertThat(notice.getTextContent())
                        .startsWith("1 lines of the file are no payments and were left out: line 5: `currency`"));
    }

    @Test
    void aCallThatFailsEndsTheRunAndTheFootprintsBeforeItAreKeptApart() throws Exception {
        write(12_000);
        Files.writeString(footprints(), "what was here before\n");

        int exit = run(
                sandbox -> {
                    sandbox.faults()
                            .next("calculateImpacts", Fault.latency(Duration.ZERO))
                            .times(2);
                    sandbox.faults().next("calculateImpacts", Fault.status(400)).always();
                },
                arguments("--concurrency", "1"));

        assertThat(exit).isEqualTo(1);
        assertThat(screen.err())
                .startsWith("doconomy-footprint: 2000 items, the first of them index 10000: doconomy calculateImpacts"
                        + " failed: HTTP 400")
                .endsWith("; the footprints of the first 10,000 payments are in " + footprints() + ".part\n");
        assertThat(Files.readAllLines(Path.of(footprints() + ".part"))).hasSize(10_001);
        assertThat(Files.readString(footprints())).isEqualTo("what was here before\n");
        assertThat(page()).doesNotExist();
    }

    @Test
    void resultsOfANewKindAreCalledUnknown() throws Exception {
        write(2);

        run(
                sandbox -> sandbox.faults().next("calculateImpacts", Fault.answer(answer -> {
                    ((ObjectNode) answer.at("/transactionImpacts/0"))
                            .removeAll()
                            .put("reference", "synthetic-000000001")
                            .put("waterUse", 7);
                    return answer;
                })),
                arguments());

        assertThat(Files.readAllLines(footprints()).get(1)).endsWith(",unknown,,,,");
        assertThat(Files.readString(page())).contains("1 results are of a kind that this version");
    }

    static Stream<Fault> answersWithoutNames() {
        return Stream.of(Fault.status(404), Fault.answer(json -> {
            ((ObjectNode) json.at("/categories/0")).remove("mainCategory");
            return json;
        }));
    }

    @ParameterizedTest
    @MethodSource("answersWithoutNames")
    void aProviderWithoutNamesOfCategoriesDoesNotEndTheWork(Fault without) throws Exception {
        write(20);

        assertThat(run(sandbox -> sandbox.faults().next("listCategories", without), arguments()))
                .isZero();

        assertThat(column(ParsedPage.parse(Files.readString(page())), "Category", 0))
                .anySatisfy(name -> assertThat(name).matches("spending area [0-9]+"));
    }

    @Test
    void generatesAFileAndOverwritesNone() throws Exception {
        List<String> arguments =
                List.of("--generate", "1000", "--payments", payments().toString(), "--seed", "7");

        assertThat(DoconomyFootprint.run(arguments, screen.plain())).isZero();

        assertThat(screen.out()).isEqualTo("1,000 synthetic payments: " + payments() + "\n");
        assertThat(Files.readAllLines(payments())).hasSize(1_001);
        assertThat(DoconomyFootprint.run(arguments, screen.plain())).isEqualTo(1);
        assertThat(screen.err())
                .isEqualTo("doconomy-footprint: cannot write " + payments() + ": it is there already\n");
    }

    @Test
    void helpTellsTheOptionsAndWrongArgumentsAreUsage() {
        assertThat(DoconomyFootprint.run(List.of("--generate", "7", "--help"), screen.plain()))
                .isZero();
        assertThat(screen.out()).isEqualTo(FootprintOptions.HELP);

        assertThat(DoconomyFootprint.run(List.of("--live"), screen.plain())).isEqualTo(2);
        assertThat(screen.err())
                .startsWith("doconomy-footprint: `--live` needs `--payments`")
                .hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        assertThat(run(sandbox -> {}, arguments())).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("doconomy-footprint: cannot read " + payments() + ": there is no such file\n");
    }

    @Test
    void aPathThatCannotBeWrittenIsFoundBeforeAnythingIsSent() throws Exception {
        write(3);

        assertThat(run(
                        sandbox -> {},
                        List.of(
                                "--payments",
                                payments().toString(),
                                "--footprints",
                                folder.toString(),
                                "--out",
                                page().toString())))
                .isEqualTo(1);

        assertThat(screen.err()).isEqualTo("doconomy-footprint: cannot write " + folder + ": it is a directory\n");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void liveDataIsNotCalledSynthetic() throws Exception {
        write(3);
        try (DoconomySandbox sandbox = DoconomySandbox.start()) {
            int exit = DoconomyFootprint.run(
                    arguments("--live"), screen.plain(), new Services(() -> Services.client(sandbox), () -> {
                        throw new AssertionError("not asked for");
                    }));

            assertThat(exit).isZero();
        }
        assertThat(Files.readString(page())).doesNotContain(Origin.SANDBOX.words(), "invented");
        assertThat(screen.out()).contains(Services.LIVE.words());
    }

    @Test
    void aCertificateThatIsRefusedIsOneSentence() throws Exception {
        write(3);
        try (DoconomySandbox sandbox = DoconomySandbox.start()) {
            int exit = DoconomyFootprint.run(
                    arguments("--live"),
                    screen.plain(),
                    new Services(
                            () -> DoconomyClient.builder()
                                    .baseUrl(sandbox.baseUrl())
                                    .tokenUrl(sandbox.tokenUrl())
                                    .credentials(DoconomyCredentials.of(sandbox.clientId()))
                                    .tls(sandbox.expiredClientKeyStore(), sandbox.keyStorePassword())
                                    .retryPolicy(RetryPolicy.none())
                                    .build(),
                            () -> sandbox));

            assertThat(exit).isEqualTo(1);
            assertThat(screen.err().lines()).hasSize(1);
            assertThat(screen.err())
                    .startsWith("doconomy-footprint: 3 items, the first of them index 0: doconomy"
                            + " calculateImpacts: no token: ");
        }
    }

    @Test
    void liveWithoutEnvironmentSaysWhatIsMissingAndEndsWithTwo() throws Exception {
        ProgramRun.assertThatLiveNeedsEnvironment(DoconomyFootprint.class, folder, "--payments", "payments.csv");
    }
}
