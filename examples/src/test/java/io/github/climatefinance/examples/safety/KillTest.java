package io.github.climatefinance.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.sandbox.IcrSandbox;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.trading.AssetTotals;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes is killed ({@code SIGKILL}) at random points, again and again on the same ledger. Afterwards the ledger is held
 * against the provider's own books. The number of kills is {@code -Dkill.rounds}, the random points come from
 * {@code -Dkill.seed}; the profile {@code kill} has thousands of writes.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final long SEED = Long.getLong("kill.seed", 20_261_126);
    private static final Duration SETTLING = Duration.ofMillis(500);
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("SYN-\\d+-\\d+");

    private final Random random = new Random(SEED);
    private final Set<String> begun = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    @TempDir
    private Path folder;

    @Test
    void retirementsWithAnExternalIdentifierAreAllAccountedFor() throws Exception {
        try (XpansivSandbox sandbox = XpansivSandbox.start()) {
            check(true, ROUNDS, new Till() {
                @Override
                public List<String> address() {
                    return XpansivWriter.address(sandbox);
                }

                @Override
                public List<String> booked() {
                    return ours(sandbox.retirements().stream().flatMap(each -> each.externalIdentifier().stream()));
                }

                @Override
                public void close() {}
            });
        }
    }

    /** Fewer kills: each look is at all actions there ever were. */
    @Test
    void actionsThatOnlyACommentTellsApartAreFoundOrOpen() throws Exception {
        try (IcrSandbox sandbox = IcrSandbox.start()) {
            List<String> address = IcrWriter.address(sandbox);
            check(false, Math.max(2, ROUNDS / 4), new Till() {
                @Override
                public List<String> address() {
                    return address;
                }

                @Override
                public List<String> booked() {
                    return ours(sandbox.transactions().stream().flatMap(each -> each.retirementComment().stream()));
                }

                @Override
                public void close() {}
            });
        }
    }

    @Test
    void ordersForCoinsAreAllAccountedFor() throws Exception {
        try (TradingSandbox sandbox = TradingSandbox.start().processingDelay(Duration.ZERO);
                TradingWriter reader = new TradingWriter(
                        TradingWriter.address(sandbox), WriteLedger.inMemory(), Duration.ofMinutes(1))) {
            BigDecimal before = coins(sandbox);
            check(true, ROUNDS, new Till() {
                @Override
                public List<String> address() {
                    return TradingWriter.address(sandbox);
                }

                @Override
                public List<String> booked() {
                    List<String> listed = ours(reader.listed().stream());
                    assertThat(coins(sandbox).subtract(before))
                            .as("coins that were bought")
                            .isEqualByComparingTo(TradingWriter.COINS.multiply(BigDecimal.valueOf(listed.size())));
                    return listed;
                }

                @Override
                public void close() {}
            });
        }
    }

    private static BigDecimal coins(TradingSandbox sandbox) {
        sandbox.passes(Duration.ofSeconds(1));
        return sandbox.totals().stream()
                .filter(total -> total.asset().equals("BTC"))
                .map(AssetTotals::inProducts)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ordersWithAKeyAreAllAccountedFor() throws Exception {
        try (OrderTill till = new OrderTill()) {
            check(true, ROUNDS, till);
        }
    }

    private static List<String> ours(Stream<String> references) {
        return references.filter(each -> REFERENCE.matcher(each).matches()).toList();
    }

    /** @param searchable whether the provider can be asked for a reference, so that everything can be told */
    private void check(boolean searchable, int rounds, Till till) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            writeUntilKilled(round, till.address());
        }
        try (FileLedger ledger = FileLedger.open(folder);
                Writer writer = Writer.of(till.address(), ledger, Duration.ofMinutes(1))) {
            List<LedgerEntry> open = ledger.unresolved();
            List<String> before = till.booked();

            assertThat(twice(before)).as("sent twice").isEmpty();
            assertThat(without(done, before))
                    .as("said to be done, but not booked")
                    .isEmpty();
            assertThat(without(before, begun)).as("booked, but never begun").isEmpty();
            compareWithNotes(new HashSet<>(before));

            List<Reconciled> found = reconciled(writer, open);
            judge(searchable, found, new HashSet<>(till.booked()));
            repeat(writer, found);

            assertThat(twice(till.booked())).as("sent twice").isEmpty();
            assertThat(till.booked())
                    .as("booked once more than before")
                    .hasSize(before.size() + (int) count(found, Reconciliation.NOT_EXECUTED));
            assertThat(writer.ledger().unresolved()).as("what stays open").hasSize((int)
                    count(found, Reconciliation.CANNOT_TELL));
            tell(till, rounds, found);
        }
    }

    private static List<String> without(Collection<String> all, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        return all.stream().filter(each -> !known.contains(each)).toList();
    }

    private static List<String> twice(List<String> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(each -> !seen.add(each)).toList();
    }

    /** What the files say, whatever {@link FileLedger} makes of them: each write is there, and no note on it is wrong. */
    private void compareWithNotes(Set<String> booked) throws IOException {
        Map<String, String> references = new TreeMap<>();
        Map<String, String> states = new TreeMap<>();
        for (String line : lines()) {
            Matcher id = ID.matcher(line);
            assertThat(id.find()).as(line).isTrue();
            Matcher state = STATE.matcher(line);
            if (state.find()) {
                states.put(id.group(1), state.group(1));
            } else {
                references.put(id.group(1), reference(LedgerEntry.fromJson(line)));
            }
        }
        assertThat(without(booked, references.values()))
                .as("booked, but not written down")
                .isEmpty();
        states.forEach((id, state) -> {
            boolean executed = booked.contains(references.get(id));
            assertThat(state)
                    .as("%s, booked: %s", references.get(id), executed)
                    .isIn(executed ? List.of("SUCCEEDED", "ACCEPTED", "UNKNOWN") : List.of("NOT_SENT", "UNKNOWN"));
        });
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    private void writeUntilKilled(int round, List<String> address) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                "SYN-" + round));
        command.addAll(address);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
            case "begin" -> begun.add(words[1]);
            case "done" -> done.add(words[1]);
            case "written", "answered", "NOT_SENT", "UNKNOWN" -> {} // a slow machine lets deadlines pass
            default -> fail("the writer said: " + line);
        }
    }

    private static String reference(LedgerEntry entry) {
        Matcher matcher = REFERENCE.matcher(entry.toJson());
        assertThat(matcher.find()).as(entry.toJson()).isTrue();
        return matcher.group();
    }

    /** Reads once before anything can have settled, and again when everything has. */
    private static List<Reconciled> reconciled(Writer writer, List<LedgerEntry> open) {
        List<Reconciled> early =
                writer.ledger().settlingTime(Duration.ofDays(1)).reconcile();
        assertThat(early).hasSameSizeAs(open).noneMatch(each -> each.answer() == Reconciliation.NOT_EXECUTED);
        Instant settled = open.stream()
                .map(LedgerEntry::until)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .plus(SETTLING);
        Poller.of("the settling time", Instant::now, now -> now.isAfter(settled))
                .timeout(Duration.ofMinutes(1))
                .firstDelay(Duration.ofMillis(50))
                .maxDelay(Duration.ofMillis(100))
                .build()
                .await();
        List<Reconciled> all =
                new ArrayList<>(writer.ledger().settlingTime(SETTLING).reconcile());
        early.stream().filter(each -> each.answer() == Reconciliation.EXECUTED).forEach(all::add);
        assertThat(all).hasSameSizeAs(open);
        return all;
    }

    private static void judge(boolean searchable, List<Reconciled> found, Set<String> booked) {
        assertThat(found).allSatisfy(each -> {
            boolean executed = booked.contains(reference(each.entry()));
            Reconciliation told = searchable ? Reconciliation.NOT_EXECUTED : Reconciliation.CANNOT_TELL;
            assertThat(each.answer()).as(each.toString()).isEqualTo(executed ? Reconciliation.EXECUTED : told);
        });
    }

    /** What was not executed can be sent again. */
    private static void repeat(Writer writer, List<Reconciled> found) {
        found.stream()
                .filter(each -> each.answer() == Reconciliation.NOT_EXECUTED)
                .forEach(each -> writer.write(reference(each.entry())));
    }

    private static long count(List<Reconciled> found, Reconciliation answer) {
        return found.stream().filter(each -> each.answer() == answer).count();
    }

    /** So that who runs many can see that they were worth something. */
    private void tell(Till till, int rounds, List<Reconciled> found) throws IOException {
        Map<Reconciliation, Integer> answers = new TreeMap<>();
        found.forEach(each -> answers.merge(each.answer(), 1, Integer::sum));
        assertThat(Collections.max(List.of(done.size(), found.size()))).isPositive();
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
