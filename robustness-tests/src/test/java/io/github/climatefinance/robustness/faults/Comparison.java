package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.ledger.LedgerState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what callers were told against the provider's books. Each disagreement is a sentence. */
final class Comparison {
    private final List<Reference> booked;
    private final Set<Reference> once;

    Comparison(List<Reference> booked) {
        this.booked = booked;
        this.once = Set.copyOf(booked);
    }

    /** What of the books cannot be, or is not what callers were told. */
    List<String> ofWrites(Collection<Line> writes) {
        List<String> problems = new ArrayList<>(ofBooks());
        Set<Reference> begun = new HashSet<>();
        for (Line line : writes) {
            Reference reference = Reference.in(line.reference()).orElseThrow();
            begun.add(reference);
            if (!isPossible(line.told(), once.contains(reference))) {
                problems.add(reference + " was " + (once.contains(reference) ? "booked" : "not booked")
                        + ", but its caller was told " + line.told() + ": " + line);
            }
        }
        once.stream()
                .filter(each -> !begun.contains(each))
                .map(each -> each + " was booked, but nobody began it")
                .forEach(problems::add);
        return problems;
    }

    private static boolean isPossible(String told, boolean executed) {
        return switch (told) {
            case Line.SUCCEEDED, "ACCEPTED" -> executed;
            case "NOT_SENT", "REJECTED" -> !executed;
            case "UNKNOWN" -> true;
            default -> false;
        };
    }

    /** What is wrong with logs as such. */
    static List<String> ofLogs(Collection<Line> lines, int operations) {
        List<String> problems = new ArrayList<>();
        lines.stream()
                .filter(line -> line.told().equals(Line.DEFECT))
                .map(line -> "no failure of the SDK was thrown, but something else: " + line)
                .forEach(problems::add);
        if (lines.size() != operations) {
            problems.add(operations + " operations were to be made, but " + lines.size() + " ended");
        }
        return problems;
    }

    /** What was booked more than once. */
    List<String> ofBooks() {
        Set<Reference> seen = new HashSet<>();
        return booked.stream()
                .filter(each -> !seen.add(each))
                .map(each -> each + " was booked twice")
                .toList();
    }

    /** Where a read told something wrong, or less than it can. */
    List<String> ofFindings(Collection<Finding> findings) {
        List<String> problems = new ArrayList<>();
        for (Finding finding : findings) {
            boolean executed = finding.reference().filter(once::contains).isPresent();
            Set<Reconciliation> right = finding.searchable().answers(executed);
            if (finding.searchable() != Searchable.NEVER && finding.reference().isEmpty()) {
                problems.add("a write that can be searched for has no reference: " + finding);
            } else if (!right.contains(finding.answer())) {
                problems.add("the answer should be one of " + right + ": " + finding);
            }
        }
        return problems;
    }

    /** Where what was written down is not what callers were told. */
    static List<String> ofLedger(Collection<Line> writes, Collection<WrittenDown> ledger) {
        Map<String, Long> told = count(writes.stream(), line -> line.operation() + " " + line.told());
        Map<String, Long> noted = count(
                ledger.stream(),
                each -> each.entry().operationId() + " "
                        + each.state().map(LedgerState::name).orElse("nothing"));
        return told.equals(noted) ? List.of() : List.of("callers were told " + told + ", but the ledger has " + noted);
    }

    /** How many there are of each kind, in the order of the kinds. */
    static <T> Map<String, Long> count(Stream<T> all, Function<T, String> kind) {
        return all.collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }
}
