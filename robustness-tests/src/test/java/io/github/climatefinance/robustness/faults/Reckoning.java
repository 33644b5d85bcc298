package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.Reconciled;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The end of a run for one provider: books, logs and ledgers are compared, each unknown outcome is looked for by reading,
 * and what was not executed is sent again. To be made when nothing goes wrong any more.
 */
final class Reckoning {
    private final Till till;
    private final Duration settlingTime;
    private final Report report;
    private final List<Reference> before;
    private final Comparison books;

    Reckoning(Till till, Duration settlingTime, Report report) {
        this.till = till;
        this.settlingTime = settlingTime;
        this.report = report;
        this.before = till.booked();
        this.books = new Comparison(before);
    }

    /** Compares what the callers of all processes were told. */
    void compare(List<Line> writes) {
        report.problems(books.ofWrites(writes));
        report.count(name() + " booked", Comparison.count(before.stream(), each -> "process " + each.process()));
    }

    private String name() {
        return till.address().get(0);
    }

    /**
     * Goes through the ledger that a process has left.
     *
     * @param writes of this process
     * @return how many of them were sent again
     */
    int reconcile(Path folder, List<Line> writes) throws IOException {
        try (FileLedger ledger = FileLedger.open(folder);
                Writer writer = Writer.of(till.address(), settings -> settings.ledger(ledger))) {
            report.problems(Comparison.ofLedger(
                    writes,
                    WrittenDown.in(folder).stream()
                            .filter(each -> isOf(writer, each.entry()))
                            .toList()));
            Settled.await(writer.ledger().unresolved(), settlingTime);
            List<Finding> findings = writer.ledger().settlingTime(settlingTime).reconcile().stream()
                    .map(each -> finding(writer, each, writes))
                    .toList();
            report.problems(books.ofFindings(findings));
            report.count(
                    name() + " reconciled",
                    Comparison.count(findings.stream(), each -> each.operation() + " " + each.answer()));
            compareOpen(writer, findings);
            return repeat(writer, findings);
        }
    }

    private static boolean isOf(Writer writer, LedgerEntry entry) {
        return writer.writes().stream().anyMatch(each -> each.operation().equals(entry.operationId()));
    }

    /** The reference is in what was written down, or the log tells whose key it is. */
    private static Finding finding(Writer writer, Reconciled found, List<Line> writes) {
        LedgerEntry entry = found.entry();
        Optional<Reference> reference = Reference.in(entry.toJson())
                .or(() -> entry.idempotencyKey()
                        .flatMap(key -> writes.stream()
                                .filter(line -> line.key().equals(key))
                                .findFirst())
                        .flatMap(line -> Reference.in(line.reference())));
        return new Finding(
                entry.operationId(),
                writer.write(entry.operationId()).searchable(),
                reference,
                found.answer(),
                found.reason());
    }

    private void compareOpen(Writer writer, List<Finding> findings) {
        long untold = findings.stream()
                .filter(each -> each.answer() == Reconciliation.CANNOT_TELL)
                .count();
        int open = writer.ledger().unresolved().size();
        if (open != untold) {
            report.problem(open + " writes to " + name() + " stay open, but of " + untold + " nothing could be told");
        }
    }

    /** What was not executed can be sent again. */
    private int repeat(Writer writer, List<Finding> findings) {
        List<Finding> again = findings.stream()
                .filter(each -> each.answer() == Reconciliation.NOT_EXECUTED)
                .toList();
        for (Finding each : again) {
            try {
                each.reference().ifPresent(writer.write(each.operation()).call());
            } catch (SdkException e) {
                report.problem(each + " was sent again, which failed: " + e);
            }
        }
        return again.size();
    }

    /** Compares what was sent again. */
    void compareRepeated(int repeated) {
        List<Reference> after = till.booked();
        report.problems(new Comparison(after).ofBooks());
        if (after.size() != before.size() + repeated) {
            report.problem(repeated + " writes were sent to " + name() + " again, but " + (after.size() - before.size())
                    + " were booked");
        }
    }
}
