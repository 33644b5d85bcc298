package io.github.climatefinance.robustness.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerState;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.robustness.faults.Addresses;
import io.github.climatefinance.robustness.faults.IcrTill;
import io.github.climatefinance.robustness.faults.JavaProcess;
import io.github.climatefinance.robustness.faults.Reference;
import io.github.climatefinance.robustness.faults.Searchable;
import io.github.climatefinance.robustness.faults.Settled;
import io.github.climatefinance.robustness.faults.Till;
import io.github.climatefinance.robustness.faults.TradingTill;
import io.github.climatefinance.robustness.faults.Writer;
import io.github.climatefinance.robustness.faults.WrittenDown;
import io.github.climatefinance.robustness.faults.XpansivTill;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.XpansivSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;

/**
 * A process that writes is killed ({@code SIGKILL}) at random points, again and again on the same ledger. Afterwards the ledger is held
 * against the provider's own books. The number of kills is {@code -Dkill.rounds}, the random points come from
 * {@code -Dkill.seed}; the profile {@code kill} has thousands of writes.
 */
@Execution(CONCURRENT)
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final long SEED = Long.getLong("kill.seed", 20_261_126);
    private static final Duration SETTLING = Duration.ofMillis(500);

    private final Random random = new Random(SEED);
    private final Set<Reference> begun = new HashSet<>();
    private final Set<Reference> done = new HashSet<>();

    @TempDir
    private Path folder;

    @Test
    void retirementsWithAnExternalIdentifierAreAllAccountedFor() throws Exception {
        try (Till till = new XpansivTill(XpansivSandbox.start())) {
            check(ROUNDS, till);
        }
    }

    /** Fewer kills: each look is at all actions there ever were. */
    @Test
    void actionsThatOnlyACommentTellsApartAreFoundOrOpen() throws Exception {
        try (Till till = IcrTill.of(IcrSandbox.start())) {
            check(Math.max(2, ROUNDS / 4), till);
        }
    }

    @Test
    void ordersForCoinsAreAllAccountedFor() throws Exception {
        try (Till till = new TradingTill(TradingSandbox.start().processingDelay(Duration.ZERO))) {
            check(ROUNDS, till);
        }
    }

    @Test
    void ordersWithAKeyAreAllAccountedFor() throws Exception {
        try (OrderTill till = new OrderTill()) {
            check(ROUNDS, till);
        }
    }

    private void check(int rounds, Till till) throws Exception {
        Path addresses = folder.resolve("addresses.json");
        Addresses.write(addresses, List.of(till));
        for (int round = 1; round <= rounds; round++) {
            writeUntilKilled(round, addresses);
        }
        try (FileLedger ledger = FileLedger.open(ledger());
                Writer writer = KilledWriter.writer(till.address(), settings -> settings.ledger(ledger))) {
            List<LedgerEntry> open = ledger.unresolved();
            List<Reference> before = till.booked();

            assertThat(before).as("sent once").doesNotHaveDuplicates();
            assertThat(before).as("all that was said to be done").containsAll(done);
            assertThat(begun).as("all that was booked").containsAll(before);
            compareWithNotes(new HashSet<>(before));

            List<Reconciled> found = reconciled(writer, open);
            judge(writer, found, new HashSet<>(till.booked()));
            repeat(writer, found);

            assertThat(till.booked()).as("sent once").doesNotHaveDuplicates();
            assertThat(till.booked())
                    .as("booked once more than before")
                    .hasSize(before.size() + (int) count(found, Reconciliation.NOT_EXECUTED));
            assertThat(writer.ledger().unresolved()).as("what stays open").hasSize((int)
                    count(found, Reconciliation.CANNOT_TELL));
            tell(till, rounds, found);
        }
    }

    private Path ledger() {
        return folder.resolve("ledger");
    }

    /** What the files say, whatever {@link FileLedger} makes of them: each write is there, and no note on it is wrong. */
    private void compareWithNotes(Set<Reference> booked) throws IOException {
        List<WrittenDown> all = WrittenDown.in(ledger());
        assertThat(all.stream().map(each -> reference(each.entry())))
                .as("all that was written down")
                .containsAll(booked);
        for (WrittenDown each : all) {
            boolean executed = booked.contains(reference(each.entry()));
            Set<LedgerState> possible = executed
                    ? Set.of(LedgerState.SUCCEEDED, LedgerState.ACCEPTED, LedgerState.UNKNOWN)
                    : Set.of(LedgerState.NOT_SENT, LedgerState.UNKNOWN);
            each.state()
                    .ifPresent(state -> assertThat(possible)
                            .as("%s, booked: %s", reference(each.entry()), executed)
                            .contains(state));
        }
    }

    private void writeUntilKilled(int round, Path addresses) throws IOException, InterruptedException {
        Process process = JavaProcess.of(
                        KilledWriter.class, List.of(ledger().toString(), addresses.toString(), String.valueOf(round)))
                .start();
        int lines = 1 + random.nextInt(300);
        try (BufferedReader out = process.inputReader()) {
            int read = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                read++;
                if (read == lines) {
                    process.toHandle().destroyForcibly(); // which leaves what it has said to be read
                }
                note(line);
            }
            assertThat(read).as("lines of a process that was to be killed").isGreaterThanOrEqualTo(lines);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "begin" -> begun.add(Reference.in(words[1]).orElseThrow());
            case "done" -> done.add(Reference.in(words[1]).orElseThrow());
            case "written", "answered", "NOT_SENT", "UNKNOWN" -> {} // a slow machine lets deadlines pass
            default -> fail("the writer said: " + line);
        }
    }

    private static Reference reference(LedgerEntry entry) {
        return Reference.in(entry.toJson()).orElseThrow();
    }

    /** Reads once before anything can have settled, and again when everything has. */
    private static List<Reconciled> reconciled(Writer writer, List<LedgerEntry> open) {
        List<Reconciled> early =
                writer.ledger().settlingTime(Duration.ofDays(1)).reconcile();
        assertThat(early).hasSameSizeAs(open).noneMatch(each -> each.answer() == Reconciliation.NOT_EXECUTED);
        Settled.await(open, SETTLING);
        List<Reconciled> all =
                new ArrayList<>(writer.ledger().settlingTime(SETTLING).reconcile());
        early.stream().filter(each -> each.answer() == Reconciliation.EXECUTED).forEach(all::add);
        assertThat(all).hasSameSizeAs(open);
        return all;
    }

    private static void judge(Writer writer, List<Reconciled> found, Set<Reference> booked) {
        assertThat(found).allSatisfy(each -> {
            Searchable searchable = writer.write(each.entry().operationId()).searchable();
            assertThat(searchable.answers(booked.contains(reference(each.entry()))))
                    .as(each.toString())
                    .contains(each.answer());
        });
    }

    /** What was not executed can be sent again. */
    private static void repeat(Writer writer, List<Reconciled> found) {
        found.stream()
                .filter(each -> each.answer() == Reconciliation.NOT_EXECUTED)
                .forEach(each -> writer.write(each.entry().operationId()).call().accept(reference(each.entry())));
    }

    private static long count(List<Reconciled> found, Reconciliation answer) {
        return found.stream().filter(each -> each.answer() == answer).count();
    }

    /** So that who runs many can see that they were worth something. */
    private void tell(Till till, int rounds, List<Reconciled> found) throws IOException {
        Map<Reconciliation, Integer> answers = new TreeMap<>();
        found.forEach(each -> answers.merge(each.answer(), 1, Integer::sum));
        assertThat(done.size() + found.size())
                .as("writes that came to something")
                .isPositive();
        if (ROUNDS > 10) {
            assertThat(answers).as("answers").hasSizeGreaterThan(1);
            Path report = Path.of("target", "kill-" + till.address().get(0) + ".txt");
            Files.writeString(
                    report,
                    rounds + " kills, " + begun.size() + " writes begun, "
                            + till.booked().size() + " booked, " + found.size() + " open after the last kill: "
                            + answers + System.lineSeparator());
        }
    }
}
