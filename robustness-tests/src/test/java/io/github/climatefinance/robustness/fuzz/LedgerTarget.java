package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.error.LedgerException;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files of a ledger that hold any bytes: every entry in them is found, or the first wrong line is named. */
final class LedgerTarget {
    /** Where Linux has it, putting something on the disk takes no time. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final int NEXT_FILE = '\f';
    private static final List<String> TEXTS = List.of("id", "provider", "operation", "environment");
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(500).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Set<String> open = new LinkedHashSet<>();
    private Optional<String> corrupt = Optional.empty();

    private LedgerTarget() {}

    /** Form feeds part the files. */
    static void files(byte[] input) {
        try {
            Path folder = Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "ledger")
                    : Files.createTempDirectory("ledger");
            try {
                new LedgerTarget().check(folder, split(input));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> split(byte[] input) {
        List<byte[]> files = new ArrayList<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte each : input) {
            if (each == NEXT_FILE) {
                files.add(file.toByteArray());
                file.reset();
            } else {
                file.write(each);
            }
        }
        files.add(file.toByteArray());
        return files;
    }

    private void check(Path folder, List<byte[]> files) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Files.write(file(folder, i), files.get(i));
            expect(file(folder, i), files.get(i));
        }
        try (FileLedger ledger = FileLedger.open(folder)) {
            require(corrupt.isEmpty(), "it was opened in spite of " + corrupt);
            require(ids(ledger).equals(List.copyOf(open)), "it has " + ids(ledger) + " instead of " + open);
        } catch (LedgerException e) {
            String message = String.valueOf(e.getMessage());
            require(corrupt.isPresent() && message.startsWith(corrupt.get()), message + ", instead of " + corrupt);
            for (int i = 0; i < files.size(); i++) {
                require(Arrays.equals(Files.readAllBytes(file(folder, i)), files.get(i)), "it changed a file");
            }
            return;
        }
        try (FileLedger again = FileLedger.open(folder)) {
            require(ids(again).equals(List.copyOf(open)), "the second time it has " + ids(again));
        }
    }

    private static Path file(Path folder, int index) {
        return folder.resolve("writes-" + (index + 1) + ".jsonl");
    }

    private void expect(Path file, byte[] bytes) {
        int start = 0;
        int number = 0;
        for (int i = 0; i < bytes.length && corrupt.isEmpty(); i++) {
            if (bytes[i] == '\n') {
                number++;
                if (!apply(ByteBuffer.wrap(bytes, start, i - start))) {
                    corrupt = Optional.of("line " + number + " of " + file + " is corrupt");
                }
                start = i + 1;
            }
        }
        if (corrupt.isEmpty()) { // what was cut short counts if it lacks nothing but its line feed
            apply(ByteBuffer.wrap(bytes, start, bytes.length - start));
        }
    }

    private boolean apply(ByteBuffer line) {
        try {
            JsonNode json = MAPPER.readTree(
                    StandardCharsets.UTF_8.newDecoder().decode(line).toString());
            if (json.has("state")) {
                Instant.parse(json.path("at").asText());
                LedgerState state = LedgerState.valueOf(json.path("state").asText());
                if (!json.path("id").isTextual()) {
                    return false;
                }
                if (state.isResolved()) {
                    open.remove(json.path("id").textValue());
                }
                return true;
            }
            Instant.parse(json.path("begun").asText());
            Instant.parse(json.path("until").asText());
            if (!TEXTS.stream().allMatch(name -> json.path(name).isTextual())) {
                return false;
            }
            open.add(json.path("id").textValue());
            return true;
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> ids(FileLedger ledger) {
        return ledger.unresolved().stream().map(LedgerEntry::id).toList();
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new AssertionError(problem);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }
}
