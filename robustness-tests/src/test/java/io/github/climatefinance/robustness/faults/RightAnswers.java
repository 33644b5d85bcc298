package io.github.climatefinance.robustness.faults;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the reads of a caller answer when nothing goes wrong. */
final class RightAnswers {
    private final Map<String, Read> reads;
    private final Map<String, String> answers = new HashMap<>();

    RightAnswers(Caller undisturbed) {
        this.reads = undisturbed.reads().stream().collect(Collectors.toMap(Read::name, read -> read));
    }

    /** Where a read gave its caller something else. One that failed gave nothing. */
    List<String> problems(Collection<Line> lines) {
        return lines.stream()
                .filter(line -> line.told().equals(Line.SUCCEEDED) && reads.containsKey(line.operation()))
                .filter(line -> !line.detail().equals(right(line)))
                .map(line -> "the right answer would have been " + right(line) + ": " + line)
                .toList();
    }

    private String right(Line line) {
        return answers.computeIfAbsent(line.operation() + " " + line.reference(), absent -> {
            Read read = reads.get(line.operation());
            return read == null ? "" : read.answer().apply(Integer.parseInt(line.reference()));
        });
    }
}
