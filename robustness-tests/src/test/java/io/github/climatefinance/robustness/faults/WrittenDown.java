package io.github.climatefinance.robustness.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A write as the files of a ledger have it, whatever {@link FileLedger} makes of them.
 *
 * @param state what was noted last
 */
public record WrittenDown(LedgerEntry entry, Optional<LedgerState> state) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All that were ever written down in a folder. */
    public static List<WrittenDown> in(Path folder) throws IOException {
        Map<String, LedgerEntry> entries = new LinkedHashMap<>();
        Map<String, LedgerState> states = new LinkedHashMap<>();
        for (String line : lines(folder)) {
            JsonNode json = JSON.readTree(line);
            if (json.has("state")) {
                states.put(
                        json.path("id").asText(),
                        LedgerState.valueOf(json.path("state").asText()));
            } else {
                LedgerEntry entry = LedgerEntry.fromJson(line);
                entries.put(entry.id(), entry);
            }
        }
        return entries.values().stream()
                .map(entry -> new WrittenDown(entry, Optional.ofNullable(states.get(entry.id()))))
                .toList();
    }

    private static List<String> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            return all.stream().flatMap(WrittenDown::linesOf).toList();
        }
    }

    /** Without what a crash cut short at the end. */
    private static Stream<String> linesOf(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
