package io.github.climatefinance.robustness.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a run has found: problems, each a sentence, and figures. For one thread. */
final class Report {
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<String, Long>> figures = new TreeMap<>();

    void problem(String sentence) {
        problems.add(sentence);
    }

    void problems(Collection<String> sentences) {
        problems.addAll(sentences);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Adds some counts to those there are. */
    void count(String what, Map<String, Long> counts) {
        Map<String, Long> sums = figures.computeIfAbsent(what, absent -> new TreeMap<>());
        counts.forEach((kind, count) -> sums.merge(kind, count, Long::sum));
    }

    /** What of a thing was counted. */
    Set<String> kinds(String what) {
        return figures.getOrDefault(what, Map.of()).keySet();
    }

    /** The figures, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        figures.forEach((what, counts) -> text.append(what)
                .append(": ")
                .append(counts.values().stream().mapToLong(each -> each).sum())
                .append(' ')
                .append(counts)
                .append(System.lineSeparator()));
        return text.toString();
    }
}
