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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Path, @Nullable Object> opened = new HashMap<>();

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

    /**
     * What is behind the last line feed was cut short, and its writer never told that it is there; unless it lacks the line
     * feed only, which somebody who mended the file may have taken.
     */
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
        try {
            apply(ByteBuffer.wrap(bytes, start, bytes.length - start), open);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            // It was never sent.
        }
        return start == bytes.length;
    }

    private static void apply(ByteBuffer line, Map<String, LedgerEntry> open) throws CharacterCodingException {
        LedgerLines.apply(StandardCharsets.UTF_8.newDecoder().decode(line).toString(), open);
    }

    private static void apply(Path file, int number, ByteBuffer line, Map<String, LedgerEntry> open) {
        try {
            apply(line, open);
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
        return opened(files.lastEntry().getValue());
    }

    private FileOutputStream opened(Path file) throws IOException {
        FileOutputStream out = opening.open(file.toFile(), true);
        opened.put(file, identity(file));
        return out;
    }

    /** Tells a file from another of the same name, where the system can. */
    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** A new file behind all others. */
    FileOutputStream next() throws IOException {
        long number = files.isEmpty() ? 1 : files.lastKey() + 1;
        Path file = path.resolve("writes-" + number + ".jsonl");
        FileOutputStream out = opened(file);
        files.put(number, file);
        return out;
    }

    /** Takes a new file back that could not be filled: all that was to be in it is in older ones. */
    void discard(FileOutputStream fresh) throws IOException {
        Path file = files.pollLastEntry().getValue();
        opened.remove(file);
        fresh.close();
        Files.deleteIfExists(file);
    }

    /** Puts the last file on the disk, and makes sure that this is where the next start will find it. */
    void sync(FileOutputStream out) throws IOException {
        out.getFD().sync();
        Path file = files.lastEntry().getValue();
        if (!isThere(file)) {
            throw new IOException(file + " was moved, removed or replaced while it was in use");
        }
    }

    private boolean isThere(Path file) throws IOException {
        try {
            return Objects.equals(identity(file), opened.get(file));
        } catch (NoSuchFileException e) {
            return false;
        }
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
                if (Files.exists(file)) {
                    Files.move(file, archive.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                }
                files.pollFirstEntry();
                opened.remove(file);
            }
        } catch (IOException e) {
            // They are read once more at the next start, to no other effect, and moved after the next new file.
        }
    }
}
