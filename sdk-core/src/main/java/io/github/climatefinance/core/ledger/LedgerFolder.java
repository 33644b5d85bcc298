package io.github.climatefinance.core.ledger;

import io.github.climatefinance.core.error.LedgerException;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a ledger, numbered in the order in which they were written. For one thread at a time. */
class LedgerFolder {
    private static final Pattern NAME = Pattern.compile("writes-(\\d{1,18})\\.jsonl");

    private final Path path;
    private final Opening opening;
    private final TreeMap<Long, Path> files = new TreeMap<>();

    LedgerFolder(Path path, Opening opening) {
        this.path = path;
        this.opening = opening;
    }

    /**
     * Opens a file to add to it: by a stream, as an interrupt would close a channel under all threads.
     */
    interface Opening {
        FileOutputStream open(File file, boolean append) throws IOException;
    }

    Path path() {
        return path;
    }

    /**
     * Finds the open entries of all files.
     *
     * @return whether the last file can be added to
     */
    boolean read(Map<String, LedgerEntry> open) throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            found.forEach(file -> {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    files.put(Long.parseLong(name.group(1)), file);
                }
            });
        }
        boolean whole = false;
        for (Path file : files.values()) {
            whole = read(file, open);
        }
        return whole;
    }

    /** What is behind the last line feed was cut short: its writer was never told that it is there. */
    private static boolean read(Path file, Map<String, LedgerEntry> open) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int start = 0;
        int number = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                number++;
                apply(file, number, ByteBuffer.wrap(bytes, start, i - start), open);
                start = i + 1;
            }
        }
        return start == bytes.length;
    }

    private static void apply(Path file, int number, ByteBuffer line, Map<String, LedgerEntry> open) {
        try {
            LedgerLines.apply(StandardCharsets.UTF_8.newDecoder().decode(line).toString(), open);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new LedgerException(
                    "line " + number + " of " + file + " is corrupt, and nothing was changed: " + e.getMessage(), e);
        }
    }

    /** How big the last file is. */
    long size() throws IOException {
        return Files.size(files.lastEntry().getValue());
    }

    FileOutputStream append() throws IOException {
        return opening.open(files.lastEntry().getValue().toFile(), true);
    }

    /** A new file behind all others. */
    FileOutputStream next() throws IOException {
        long number = files.isEmpty() ? 1 : files.lastKey() + 1;
        Path file = path.resolve("writes-" + number + ".jsonl");
        FileOutputStream out = opening.open(file.toFile(), true);
        files.put(number, file);
        return out;
    }

    /** Takes a new file back that could not be filled: all that was to be in it is in older ones. */
    void discard(FileOutputStream fresh) throws IOException {
        fresh.close();
        Files.deleteIfExists(files.pollLastEntry().getValue());
    }

    void sync(FileOutputStream out) throws IOException {
        out.getFD().sync();
    }

    /** The name of a new file is on the disk only when its folder is. Some systems do that by themselves and refuse this. */
    void syncNames() {
        boolean interrupted = Thread.interrupted(); // an interrupt would end it, too
        syncNames(path);
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            syncNames(parent);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void syncNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // The names are as safe as this system makes them.
        }
    }

    /** Moves all files but the last away, all of whose open entries are in the last. */
    void archive(@Nullable FileOutputStream old) {
        try {
            if (old != null) {
                old.close();
            }
            Path archive = path.resolve("archive");
            while (files.size() > 1) {
                Files.createDirectories(archive);
                Path file = files.firstEntry().getValue();
                Files.move(file, archive.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                files.pollFirstEntry();
            }
        } catch (IOException e) {
            // They are read once more at the next start, to no other effect, and moved after the next new file.
        }
    }
}
