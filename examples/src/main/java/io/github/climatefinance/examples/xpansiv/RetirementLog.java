package io.github.climatefinance.examples.xpansiv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Keeps what is about to be sent and what came of it, a line each, on the disk before the call is made: whatever breaks
 * afterwards, the external identifier tells whether the retirement was made. In production this is a table.
 */
final class RetirementLog {
    private final Path file;

    RetirementLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Returns once the line is on the disk. */
    void write(String externalIdentifier, String what) throws IOException {
        String line = Instant.now() + " " + externalIdentifier + " " + what + System.lineSeparator();
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
