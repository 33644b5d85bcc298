package io.github.climatefinance.examples.icr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ParsedPage;
import io.github.climatefinance.examples.show.ProgramRun;
import io.github.climatefinance.examples.show.Screen;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.SandboxRequest;
import io.github.climatefinance.sandbox.icr.BookedTransaction;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class IcrRetireTest {
    private static final List<String> CONFIRMED = List.of("--live", "--yes-retire-for-good");
    private static final BigDecimal FIVE = new BigDecimal("5");

    private final Screen screen = new Screen();
    private final IcrSandbox sandbox = IcrSandbox.start().processingDelay(Duration.ZERO);

    @TempDir
    private Path folder;

    private final ProgramRun program = new ProgramRun(
            () -> folder.resolve("retirement.html"),
            screen,
            (arguments, terminal) -> IcrRetire.run(arguments, terminal, registries()));

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void retiresWhatTheFriendbotSentOnceAndWritesAReceipt() throws Exception {
        assertThat(program.run("--reference", "synthetic-own-id")).isZero();

        assertThat(screen.err()).isEmpty();
        BookedTransaction retired = retired();
        assertThat(retired)
                .isEqualTo(new BookedTransaction(
                        retired.id(),
                        "retire",
                        retired.creditId(),
                        FIVE,
                        sandbox.organizationId(),
                        Optional.empty(),
                        Optional.of("synthetic-own-id"),
                        "processed"));
        ParsedPage page = program.parsed();
        assertThat(page.looking("section", "certificate")).hasSize(1);
        assertThat(page.texts("p"))
                .contains(
                        "5 tonnes",
                        "Synthetic Bank Example plc",
                        "Synthetic Wind Power 90002 Example, vintage 2020",
                        "Synthetic");
        assertThat(page.facts())
                .contains(
                        "Project: Synthetic Wind Power 90002 Example",
                        "Number of the project: 90002",
                        "Serial: ICR-ALB-355-90002-1-A-0-2020",
                        "Vintage: 2020",
                        "Credits: ex post: the mitigation has happened",
                        "Reason: Voluntary purposes",
                        "Reference: synthetic-own-id",
                        "Retirement: " + lastRetirement(),
                        "Transaction: " + retired.id(),
                        "Organization: Synthetic Airline Example",
                        "Left in its inventory: 1,345.5 tonnes");
        assertThat(page.facts())
                .filteredOn(fact -> fact.startsWith("Hash on the chain: 0x"))
                .hasSize(1);
        assertThat(screen.out())
                .contains("5 tonnes\n", retired.id() + "\n", "1,345.5 tonnes\n", Origin.SANDBOX.words());
    }

    @Test
    void everyStepIsToldInItsOrder() throws Exception {
        assertThat(program.run()).isZero();

        String[] steps = {"app", "install", "inventory", "friendbot", "remember", "retire", "wait", "processed"};
        assertThat(screen.lines()).map(line -> line.strip().split(" ", -1)[0]).containsSubsequence(steps);
        assertThat(screen.out())
                .contains("sends 100 of ICR-ALB-355-90002-1-A-0-2020", "there were 1,250.5, there are 1,350.5");
        assertThat(program.parsed().looking("ol", "timeline").get(0).getTextContent())
                .contains("queued as transaction " + retired().id(), "processed after ");
    }

    @Test
    void theStatesAreToldAsTheyChange() {
        Iterator<String> states = List.of("pending_queue", "pending_queue", "pending_onchain", "something_new")
                .iterator();
        sandbox.faults()
                .next("getTransaction", Fault.answer(answer -> ((ObjectNode) answer).put("state", states.next())))
                .times(4);

        assertThat(program.run()).isZero();

        assertThat(screen.lines())
                .map(line -> line.strip().split(" ", -1)[0])
                .containsSequence("wait", "pending_queue", "pending_onchain", "something_new", "processed");
    }

    @Test
    void theAppProvesItselfAndActsByATokenOfTheInstallation() {
        assertThat(program.run()).isZero();

        assertThat(sandbox.requests())
                .extracting(SandboxRequest::operation)
                .startsWith("getInstallation", "createInstallationAccessToken", "getInventory", "requestTestCredits")
                .containsOnlyOnce("createInstallationAccessToken", "requestTestCredits", "retireCredits");
    }

    @Test
    void aLostAnswerIsFoundOutAndNothingIsRetiredTwice() throws Exception {
        assertThat(program.run("--lose-answer")).isZero();

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains(
                        "no answer (outcome UNKNOWN): sending it again could retire twice",
                        "it was executed: transaction " + retired().id() + "; nothing is sent again");
        assertThat(sandbox.requests("retireCredits")).hasSize(1);
        assertThat(program.parsed().looking("ol", "timeline").get(0).getTextContent())
                .contains("reconcile", "it was executed");
    }

    @Test
    void anAnswerThatNamesNoTransactionIsFoundOutToo() {
        sandbox.faults().next("retireCredits", Fault.answer(answer -> {
            ((ObjectNode) answer).remove("id");
            return answer;
        }));

        assertThat(program.run()).isZero();

        assertThat(screen.out()).contains("queued, but the answer names no transaction", "it was executed: ");
        assertThat(sandbox.requests("retireCredits")).hasSize(1);
    }

    @Test
    void whatNobodyCanTellIsNotSentAgain() {
        sandbox.faults().next("retireCredits", Fault.dropBeforeEffect());

        assertThat(program.run("--reference", "synthetic-own-id")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo(
                        "icr-retire: nobody can tell whether the retirement was executed (CANNOT_TELL, nothing like it"
                                + " was found, which proves nothing): do not send it again, and ask the provider for the comment"
                                + " synthetic-own-id\n");
        assertThat(sandbox.transactions()).isEmpty();
        assertThat(sandbox.requests("retireCredits")).hasSize(1);
        assertThat(program.file()).doesNotExist();
    }

    @Test
    void whatCannotBeLookedForIsNotSentAgain() {
        sandbox.faults().next("listInventoryRequests", Fault.status(403)).always();

        assertThat(program.run("--lose-answer", "--reference", "synthetic-own-id"))
                .isEqualTo(1);

        assertThat(screen.err())
                .contains("nobody can tell whether the retirement was executed", "HTTP 403", "do not send it again");
        assertThat(sandbox.requests("retireCredits")).hasSize(1);
        assertThat(program.file()).doesNotExist();
    }

    @Test
    void aReferenceThatIsTakenIsNoAnswer() {
        // What a run before this one has left behind.
        sandbox.faults().next("listInventoryRequests", Fault.answer(answer -> {
            JsonNode first = answer.path("creditRequests").path(0);
            ((ArrayNode) answer.path("creditRequests")).add(((ObjectNode) first.deepCopy()).put("id", "earlier"));
            return answer;
        }));

        assertThat(program.run("--lose-answer")).isEqualTo(1);

        assertThat(screen.err())
                .startsWith("icr-retire: nobody can tell whether the retirement was executed (CANNOT_TELL, several"
                        + " transactions have its comment [" + retired().id() + ", earlier]): do not send it again");
    }

    @Test
    void theReferenceIsOnTheDiskBeforeTheRetirementIsSent() {
        List<String> seen = new ArrayList<>();
        sandbox.faults().next("retireCredits", Fault.answer(answer -> {
            seen.add(program.beside("icr-retirements.log"));
            return answer;
        }));

        assertThat(program.run("--reference", "synthetic-own-id")).isZero();

        assertThat(seen)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("synthetic-own-id SENDING 5 of exPost-")
                        .doesNotContain("ENDED"));
        assertThat(program.beside("icr-retirements.log"))
                .contains("synthetic-own-id ENDED transaction " + retired().id() + " is processed");
    }

    @Test
    void nothingIsRetiredIfTheReferenceCannotBeKept() throws Exception {
        Files.createDirectory(folder.resolve("icr-retirements.log"));

        assertThat(program.run()).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("icr-retire: cannot write " + folder.resolve("icr-retirements.log")
                        + ", which must hold what is sent\n");
        assertThat(sandbox.transactions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FAILED, failed", "REJECTED, rejected", "CANCELLED, cancelled"})
    void aRetirementThatFailsIsNoSuccess(TransactionEnd end, String state) {
        sandbox.nextTransactionEnds(end);

        assertThat(program.run()).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("icr-retire: the registry did not retire it: transaction "
                        + retired().id() + " is " + state + "; no receipt was written\n");
        assertThat(program.file()).doesNotExist();
        assertThat(program.beside("icr-retirements.log"))
                .contains("ENDED transaction " + retired().id() + " is " + state);
    }

    @Test
    void creditsOfItsOwnAreRetiredWithoutTheFriendbot() throws Exception {
        String credit = sandbox.totals().get(0).creditId();

        assertThat(program.run("--credit", credit, "--amount", "1")).isZero();

        assertThat(sandbox.requests("requestTestCredits")).isEmpty();
        assertThat(retired().creditId()).isEqualTo(credit);
        assertThat(program.parsed().texts("p")).contains("1 tonne");
    }

    @Test
    void theFriendbotMaySendAnotherAmount() {
        sandbox.switchOn(IcrSwitch.FRIENDBOT_GIVES_1000);

        assertThat(program.run("--amount", "2250.5")).isZero();

        assertThat(screen.out()).contains("there were 1,250.5, there are 2,250.5");
        assertThat(retired().amount()).isEqualByComparingTo("2250.5");
        assertThat(screen.out()).contains("0 tonnes\n");
    }

    @Test
    void moreThanThereIsTouchesNothing() {
        assertThat(program.run("--amount", "1350.6")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo("icr-retire: there are only 1,350.5 of ICR-ALB-355-90002-1-A-0-2020: nothing was retired\n");
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void creditsThatTheInventoryLacksAreNamed() {
        assertThat(program.run("--credit", "exPost-9-0x12")).isEqualTo(1);

        assertThat(screen.err()).isEqualTo("icr-retire: the inventory has no credits exPost-9-0x12\n");
        assertThat(sandbox.requests("requestTestCredits")).isEmpty();
    }

    @Test
    void anInstallationThatMayNotActIsRefused() {
        assertThat(program.run("--installation", sandbox.secondInstallationId()))
                .isEqualTo(1);

        assertThat(screen.out()).contains("organization_inventory REQUEST");
        assertThat(screen.err())
                .startsWith("icr-retire: icr retireCredits failed: HTTP 403 Forbidden")
                .hasLineCount(1);
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void aForgedInstallationIsFoundOut() {
        assertThat(program.run("--installation", "00000000-dead-4000-8000-000000000000"))
                .isEqualTo(1);

        assertThat(screen.err())
                .startsWith("icr-retire: icr getInstallation failed: HTTP 404")
                .hasLineCount(1);
        assertThat(sandbox.requests("createInstallationAccessToken")).isEmpty();
    }

    @Test
    void whichOfSeveralInstallationsMustBeSaidInTheRealRegistry() {
        assertThat(runLive("--amount", "1", "--friendbot")).isEqualTo(1);

        assertThat(screen.err())
                .isEqualTo(
                        "icr-retire: several organizations have installed the app: name one with `--installation`\n");
    }

    @Test
    void noInstallationAtAllIsSaid() {
        sandbox.uninstall(sandbox.installationId()).uninstall(sandbox.secondInstallationId());

        assertThat(runLive("--amount", "1", "--friendbot")).isEqualTo(1);

        assertThat(screen.err()).isEqualTo("icr-retire: no organization has installed the app\n");
    }

    @Test
    void aRealRetirementWorksTheSameAndIsNotCalledSynthetic() throws Exception {
        sandbox.uninstall(sandbox.secondInstallationId());

        assertThat(runLive("--amount", "3", "--friendbot")).isZero();

        assertThat(retired().amount()).isEqualByComparingTo("3");
        assertThat(program.html()).doesNotContain(Origin.SANDBOX.words());
        assertThat(program.parsed().looking("p", "stamp")).isEmpty();
        assertThat(screen.out()).doesNotContain(Origin.SANDBOX.words());
    }

    @Test
    void textsFromTheRegistryAreOnlyText() throws Exception {
        sandbox.faults()
                .next("getTransaction", Fault.answer(IcrRetireTest::hostile))
                .always();
        sandbox.faults().next("getInstallation", Fault.answer(answer -> {
            ((ObjectNode) answer).withObject("/organization").put("fullName", ProgramRun.HOSTILE);
            return answer;
        }));

        assertThat(program.run()).isZero();

        ParsedPage page = program.parsed();
        String shown = ProgramRun.HARMLESS;
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("img")).isEmpty();
        assertThat(page.looking("p", "party"))
                .extracting(Element::getTextContent)
                .containsExactly(shown);
        assertThat(page.facts()).contains("Reference: " + shown, "Organization: " + shown);
        assertThat(screen.out()).doesNotContain("\u001b");
    }

    @Test
    void whatTheRegistryKeepsToItselfReadsSo() throws Exception {
        sandbox.faults()
                .next("getTransaction", Fault.answer(answer -> {
                    JsonNode state = answer.path("state");
                    return ((ObjectNode) answer).removeAll().set("state", state);
                }))
                .always();

        assertThat(program.run()).isZero();

        assertThat(program.parsed().facts())
                .contains("Reference: not told", "Settled: not told", "Transaction: not told");
        assertThat(program.parsed().texts("p")).contains("not told");
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws Exception {
        assertThat(program.run()).isZero();

        program.assertThatPageStandsAlone();
    }

    @Test
    void aPathThatCannotBeWrittenIsFoundBeforeAnythingIsSent() {
        assertThat(program.runOnly("--out", folder.toString())).isEqualTo(1);

        assertThat(screen.err()).isEqualTo("icr-retire: cannot write " + folder + ": it is a directory\n");
        assertThat(sandbox.requests()).isEmpty();
    }

    @Test
    void wrongArgumentsAreOneSentence() {
        assertThat(program.run("--amount", "much")).isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo("icr-retire: `--amount` must be a number above 0, such as 2.5, but was \"much\"\n");
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
                IcrRetire.class,
                folder,
                "--yes-retire-for-good",
                "--amount",
                "1",
                "--reason",
                "R",
                "--beneficiary",
                "B",
                "--friendbot");
    }

    private static JsonNode hostile(JsonNode answer) {
        return ((ObjectNode) answer)
                .put("beneficiaryName", ProgramRun.HOSTILE)
                .put("retirementComment", ProgramRun.HOSTILE)
                .put("serialization", ProgramRun.HOSTILE);
    }

    private int runLive(String... arguments) {
        List<String> all = new ArrayList<>(CONFIRMED);
        all.addAll(List.of(arguments));
        all.addAll(List.of("--reason", "Testing", "--beneficiary", "Synthetic Beneficiary Example"));
        return program.run(all.toArray(String[]::new));
    }

    private Registries registries() {
        return new Registries(() -> Registries.app(sandbox), () -> sandbox);
    }

    private BookedTransaction retired() {
        assertThat(sandbox.transactions()).hasSize(1);
        return sandbox.transactions().get(0);
    }

    private String lastRetirement() {
        return sandbox.retirements().get(sandbox.retirements().size() - 1).id();
    }
}
