package io.github.climatefinance.examples.show;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Keeps what is about to be sent and what came of it, a line each, on the disk before the call is made: whatever breaks
 * afterwards, the reference tells whether the retirement was made. In production this is a table.
 */
public final class RetirementLog {
    private final Path file;

    public RetirementLog(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /**
     * Returns once the line is on the disk.
     *
     * @param reference the caller's own id of the retirement
     */
    public void write(String reference, String what) throws IOException {
        String line = Instant.now() + " " + reference + " " + what + System.lineSeparator();
        try {
            Files.write(
                    file,
                    line.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ", which must hold what is sent", e);
        }
    }
}
