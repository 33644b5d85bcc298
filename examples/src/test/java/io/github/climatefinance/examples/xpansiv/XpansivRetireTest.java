package io.github.climatefinance.examples.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.ProgramRun;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.BookedDeposit;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.XpansivSwitch;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.TaxLot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class XpansivRetireTest {
    private static final String EIN = "SYN-VCS-9003-2023";
    private static final List<String> CONFIRMED = List.of("--live", "--yes-retire-for-good");

    private final Screen screen = new Screen();
    private final XpansivSandbox sandbox = XpansivSandbox.start().processingDelay(Duration.ZERO);
    private int retirementsBefore;
    private int depositsBefore;

    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun(
            () -> folder.resolve("retirement.html"),
            screen,
            (arguments, terminal) -> XpansivRetire.run(arguments, terminal, platforms()));

    @BeforeEach
    void look() {
        retirementsBefore = sandbox.retirements().size();
        depositsBefore = sandbox.deposits().size();
    }

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void retiresWhatWasAskedForOnceAndWritesAReceipt() throws Exception {
        assertThat(program.run("--external-id", "synthetic-own-id")).isZero();

        assertThat(screen.err()).isEmpty();
        assertThat(retired())
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .isEqualTo(new BookedRetirement(
                                one.identifier(),
                                Optional.of("synthetic-own-id"),
                                sandbox.user().accountIdentifier(),
                                EIN,
                                120,
                                "RETIRED")));
        String id = retired().get(0).identifier();
        ParsedPage page = program.parsed();
        assertThat(page.looking("section", "certificate")).hasSize(1);
        assertThat(page.texts("p")).contains("120 tonnes of CO\u2082e", "Synthetic Bank Example plc", "Synthetic");
        assertThat(page.facts())
                .contains(
                        "Project: Synthetic Cookstove Example Project 3",
                        "Id at the registry: VCS 9003",
                        "Country: Kenya",
                        "Program: VCS",
                        "Vintage: 2023",
                        "EIN: " + EIN,
                        "External identifier: synthetic-own-id",
                        "Retirement: " + id,
                        "Registry transfer: SYN-REG-" + id,
                        "Registry position: SYN-REG-" + id + "-1",
                        "Account: " + sandbox.user().accountIdentifier());
        assertThat(screen.out()).contains("120 t\n", "SYN-REG-" + id + "\n", Origin.SANDBOX.words());
    }

    @Test
    void everyStepIsToldInItsOrder() {
        program.run();

        assertThat(screen.lines())
                .map(line -> line.strip().split(" ", -1)[0])
                .containsSubsequence(
                        "find", "deposit", "DEPOSITED", "preview", "remember", "retire", "wait", "RETIRED");
    }

    @Test
    void aLostAnswerIsFoundOutAndNothingIsRetiredTwice() throws Exception {
        assertThat(program.run("--lose-answer")).isZero();

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out())
                .contains(
                        "no answer (outcome UNKNOWN): sending it again could retire twice",
                        "it was executed: " + retired().get(0).identifier() + "; nothing is sent again");
        assertThat(retired()).extracting(BookedRetirement::status).containsExactly("RETIRED");
        assertThat(sent("withdrawAndRetire").stream().filter(body -> body.contains("\"dryRun\":false")))
                .hasSize(1);
        assertThat(program.parsed().looking("ol", "timeline").get(0).getTextContent())
                .contains("reconcile", "it was executed");
    }

    @Test
    void theIdentifierIsOnTheDiskBeforeTheRetirementIsSent() throws Exception {
        List<String> seen = new ArrayList<>();
        Fault look = Fault.answer(answer -> {
            seen.add(program.beside("xpansiv-retirements.log"));
            return answer;
        });
        sandbox.faults().next("withdrawAndRetire", Fault.latency(Duration.ZERO));
        sandbox.faults().next("withdrawAndRetire", look);

        program.run("--external-id", "synthetic-own-id");

        assertThat(seen)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("synthetic-own-id SENDING 120 of " + EIN)
                        .doesNotContain("ENDED"));
        assertThat(program.beside("xpansiv-retirements.log")).contains("synthetic-own-id ENDED RETIRED");
    }

    @Test
    void nothingIsRetiredIfTheIdentifierCannotBeKept() throws Exception {
        Files.createDirectory(folder.resolve("xpansiv-retirements.log"));

        assertThat(program.run()).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("xpansiv-retire: cannot write " + folder.resolve("xpansiv-retirements.log")
                        + ", which must hold what is sent\n");
        assertThat(retired()).isEmpty();
    }

    @Test
    void anIdentifierThatIsTakenIsNotUsedAgain() {
        assertThat(program.run("--external-id", "SYN-PAST-1")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("xpansiv-retire: the external identifier SYN-PAST-1 belongs to SYN-RETIREMENT-1001 (RETIRED)"
                        + " already: nothing was sent\n");
        assertThat(deposited()).isEmpty();
        assertThat(retired()).isEmpty();
    }

    @Test
    void aRetirementTheRegistryFailsIsNoSuccess() {
        assertThat(program.run("--ein", "SYN-VCS-9006-2019")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("xpansiv-retire: the registry did not retire it: "
                        + retired().get(0).identifier() + " ended as FAILED; no receipt was written\n");
        assertThat(retired()).extracting(BookedRetirement::status).containsExactly("FAILED");
        assertThat(program.file()).doesNotExist();
    }

    @Test
    void aDepositTheVenueRejectsEndsIt() {
        assertThat(program.run("--ein", "SYN-VCS-9007-2020")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("xpansiv-retire: the venue rejected "
                        + deposited().get(0).identifier() + ": nothing was retired\n");
        assertThat(retired()).isEmpty();
    }

    @Test
    void whatThePreviewRefusesIsNotSent() {
        assertThat(program.run("--attribute", "foo=bar", "--attribute", "isPublic=maybe"))
                .isEqualTo(1);

        assertThat(screen.err().lines()).hasSize(1);
        assertThat(screen.err())
                .contains(
                        "INVALID_ATTRIBUTES",
                        "attribute `foo`: UNEXPECTED_FIELD",
                        "attribute `isPublic`: INVALID_TYPE",
                        "Nothing was retired; what is on deposit stays at CBL");
        assertThat(retired()).isEmpty();
        assertThat(sent("withdrawAndRetire"))
                .allSatisfy(body -> assertThat(body).contains("\"dryRun\":true"));
    }

    @Test
    void whatIsOnDepositAlreadyIsNotDepositedAgain() throws Exception {
        int exit = program.run(
                "--program",
                "NEPOOL",
                "--ein",
                "SYN-NEPOOL-MSS9101-2023-02",
                "--quantity",
                "450",
                "--attribute",
                "retirementSubAccount=SYN-NEPOOL-9001-RET");

        assertThat(screen.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(screen.out()).contains("50 to venue CBL_SPOT of CBL, where 400 are already");
        assertThat(deposited()).extracting(BookedDeposit::quantity).containsExactly(50L);
        assertThat(retired()).extracting(BookedRetirement::quantity).containsExactly(450L);
        assertThat(program.parsed().texts("p")).contains("450 megawatt-hours");
        assertThat(program.parsed().facts()).contains("Generator: Synthetic Solar Example Generator 1");
    }

    @Test
    void severalTaxLotsAreDepositedOldestFirst() {
        List<TaxLot> oldestFirst = lots();
        long oldest = oldestFirst.get(0).availableQuantity().orElseThrow();

        assertThat(program.run("--quantity", String.valueOf(oldest + 1))).isZero();

        assertThat(oldestFirst).hasSizeGreaterThan(2);
        assertThat(deposited())
                .extracting(BookedDeposit::taxLotId, BookedDeposit::quantity)
                .containsExactlyInAnyOrder(
                        tuple(oldestFirst.get(0).id().orElseThrow(), oldest),
                        tuple(oldestFirst.get(1).id().orElseThrow(), 1L));
        assertThat(retired()).extracting(BookedRetirement::quantity).containsExactly(oldest + 1);
    }

    @Test
    void moreThanThereIsTouchesNothing() {
        assertThat(program.run("--quantity", "11901")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo(
                        "xpansiv-retire: there are 1 too few of " + EIN + ": nothing was deposited, nothing retired\n");
        assertThat(deposited()).isEmpty();
    }

    @Test
    void whatTheAccountDoesNotHoldIsNamed() {
        assertThat(program.run("--ein", "SYN-NONE")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("xpansiv-retire: account " + sandbox.user().accountIdentifier()
                        + " holds no SYN-NONE at VCS\n");
    }

    @Test
    void aVenueThatTradesNothingOfItIsNamed() {
        assertThat(program.run("--venue", "ELSEWHERE")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("xpansiv-retire: no market at ELSEWHERE trades " + EIN + ": name one with `--market`\n");
    }

    @Test
    void aRefusedDepositEndsIt() {
        assertThat(program.run("--market", "SYN-REC")).isEqualTo(1);

        assertThat(screen.err()).contains("INVALID_MARKET", "Nothing was deposited, nothing retired");
        assertThat(deposited()).isEmpty();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT) // it waits until the settling time is over
    void whatWasNeverExecutedMayBeSentAgain() {
        sandbox.faults().next("withdrawAndRetire", Fault.latency(Duration.ZERO));
        sandbox.faults().next("withdrawAndRetire", Fault.dropBeforeEffect());

        assertThat(program.run("--external-id", "synthetic-own-id")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("xpansiv-retire: the retirement was not executed (the provider has no retirement with this"
                        + " external identifier): it may be sent again, with the same external identifier\n");
        assertThat(retired()).isEmpty();
        assertThat(sent("withdrawAndRetire").stream().filter(body -> body.contains("\"dryRun\":false")))
                .hasSize(1);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT) // it waits until the settling time is over
    void whatNobodyCanTellIsNotSentAgain() {
        sandbox.switchOn(XpansivSwitch.EMPTY_RETIREMENT_SEARCH_NOT_FOUND);
        sandbox.faults().next("withdrawAndRetire", Fault.latency(Duration.ZERO));
        sandbox.faults().next("withdrawAndRetire", Fault.dropBeforeEffect());

        assertThat(program.run()).isEqualTo(1);

        assertThat(screen.err())
                .contains("nobody can tell whether the retirement was executed", "do not send it again");
    }

    @Test
    void whatCannotBeLookedForIsNotSentAgain() {
        sandbox.faults().next("withdrawAndRetire", Fault.latency(Duration.ZERO));
        sandbox.faults().next("withdrawAndRetire", Fault.dropAfterEffect());
        sandbox.faults().next("searchRetirements", Fault.status(403)).always();

        assertThat(program.run()).isEqualTo(1);

        assertThat(screen.err())
                .contains("nobody can tell whether the retirement was executed", "HTTP 403", "do not send it again");
        assertThat(retired()).hasSize(1);
    }

    static Stream<UnaryOperator<JsonNode>> answersThatNameNoRetirement() {
        return Stream.of(
                answer -> ((ObjectNode) answer).set("retirements", JsonNodeFactory.instance.arrayNode()), answer -> {
                    ((ObjectNode) answer.at("/retirements/0")).remove("identifier");
                    return answer;
                });
    }

    @ParameterizedTest
    @MethodSource("answersThatNameNoRetirement")
    void anAnswerThatNamesNoRetirementIsFoundOutToo(UnaryOperator<JsonNode> answer) {
        sandbox.faults().next("withdrawAndRetire", Fault.latency(Duration.ZERO));
        sandbox.faults().next("withdrawAndRetire", Fault.answer(answer));

        assertThat(program.run()).isZero();

        assertThat(screen.out()).contains("asked for, but the answer names no retirement", "it was executed: ");
        assertThat(retired()).extracting(BookedRetirement::status).containsExactly("RETIRED");
    }

    @Test
    void theLaterEditionOfTheApiIsUnderstoodToo() {
        sandbox.switchOn(XpansivSwitch.LATER_EDITION);

        assertThat(program.run()).isZero();

        assertThat(retired()).hasSize(1);
    }

    @Test
    void textsFromThePlatformAreOnlyText() throws Exception {
        sandbox.faults()
                .next("searchRetirements", Fault.answer(XpansivRetireTest::hostile))
                .always();

        assertThat(program.run()).isZero();

        ParsedPage page = program.parsed();
        String shown = ProgramRun.HARMLESS;
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("img")).isEmpty();
        assertThat(page.looking("p", "party"))
                .extracting(Element::getTextContent)
                .containsExactly(shown);
        assertThat(page.facts())
                .contains("Project: " + shown, "Registry transfer: " + shown, "Attribute " + shown + ": 1");
        assertThat(screen.out()).doesNotContain("\u001b");
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws Exception {
        program.run();

        program.assertThatPageStandsAlone();
    }

    @Test
    void aRealRetirementWorksTheSameAndIsNotCalledSynthetic() throws Exception {
        List<String> arguments = new ArrayList<>(CONFIRMED);
        arguments.addAll(List.of("--account", sandbox.user().accountIdentifier(), "--program", "VCS", "--ein", EIN));
        arguments.addAll(List.of("--quantity", "3", "--exchange", "CBL", "--venue", "CBL_SPOT"));

        assertThat(program.run(arguments.toArray(String[]::new))).isZero();

        assertThat(retired()).extracting(BookedRetirement::quantity).containsExactly(3L);
        assertThat(program.html()).doesNotContain(Origin.SANDBOX.words());
        assertThat(program.parsed().looking("p", "stamp")).isEmpty();
        assertThat(program.parsed().looking("p", "party"))
                .extracting(Element::getTextContent)
                .containsExactly("not told");
        assertThat(screen.out()).doesNotContain(Origin.SANDBOX.words());
    }

    @Test
    void aRealRetirementWithoutConfirmationTouchesNothing() {
        int exit = program.run(
                "--live",
                "--account",
                "A",
                "--program",
                "VCS",
                "--ein",
                EIN,
                "--quantity",
                "3",
                "--exchange",
                "CBL",
                "--venue",
                "CBL_SPOT");

        assertThat(exit).isEqualTo(2);
        assertThat(screen.err()).contains("`--yes-retire-for-good`").hasLineCount(1);
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void aPathThatCannotBeWrittenIsFoundBeforeAnythingIsSent() {
        assertThat(program.runOnly("--out", folder.toString())).isEqualTo(1);

        assertThat(screen.err()).isEqualTo("xpansiv-retire: cannot write " + folder + ": it is a directory\n");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void helpTellsTheOptions() {
        assertThat(program.run("--help")).isZero();

        assertThat(screen.out()).isEqualTo(RetireOptions.HELP);
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void liveWithoutEnvironmentSaysWhatIsMissingAndEndsWithTwo() throws Exception {
        ProgramRun.assertThatLiveNeedsEnvironment(
                XpansivRetire.class,
                folder,
                "--yes-retire-for-good",
                "--account",
                "A",
                "--program",
                "VCS",
                "--ein",
                "E",
                "--quantity",
                "1",
                "--exchange",
                "X",
                "--venue",
                "V");
    }

    private static JsonNode hostile(JsonNode answer) {
        for (JsonNode one : answer.path("retirements")) {
            ObjectNode retirement = (ObjectNode) one;
            retirement.put("registryTransferIdentifier", ProgramRun.HOSTILE);
            retirement
                    .withObject("/attributes")
                    .put("beneficialOwnerName", ProgramRun.HOSTILE)
                    .put(ProgramRun.HOSTILE, 1);
            retirement.withObject("/instrument/project").put("name", ProgramRun.HOSTILE);
        }
        return answer;
    }

    private List<TaxLot> lots() {
        try (XpansivClient xpansiv = Platforms.client(sandbox)) {
            return xpansiv
                    .portfolio()
                    .searchAll(
                            sandbox.user().accountIdentifier(),
                            PositionSearch.builder().build())
                    .stream()
                    .filter(position ->
                            position.instrument().orElseThrow().ein().equals(EIN))
                    .flatMap(position -> position.taxLots().stream())
                    .sorted(Comparator.comparing(lot -> lot.establishedDate().orElseThrow()))
                    .toList();
        }
    }

    private Platforms platforms() {
        return new Platforms(() -> Platforms.client(sandbox), () -> sandbox);
    }

    /** Retirements that were booked since the test began. */
    private List<BookedRetirement> retired() {
        List<BookedRetirement> all = sandbox.retirements();
        return all.subList(retirementsBefore, all.size());
    }

    private List<BookedDeposit> deposited() {
        List<BookedDeposit> all = sandbox.deposits();
        return all.subList(depositsBefore, all.size());
    }

    private List<String> sent(String operation) {
        return sandbox.requests(operation).stream().map(SandboxRequest::body).toList();
    }
}
