package io.github.climatefinance.examples.doconomy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of card payments: comma-separated values in UTF-8, with or without a byte order mark, quoted as RFC 4180 has it;
 * the first line names the columns, in any order, others may be among them. Read line by line, whatever its size.
 */
record PaymentFile(Path path) {
    private static final int MOST_REMEMBERED = 20;

    /**
     * What a file holds.
     *
     * @param payments how many lines are payments
     * @param wrong how many are none
     * @param first the first of those
     */
    record Contents(long payments, long wrong, List<WrongLine> first) {}

    /** Reads the whole file, to know what there is before anything is sent. */
    Contents contents() throws IOException {
        List<WrongLine> first = new ArrayList<>();
        long[] counts = new long[2];
        Consumer<WrongLine> remember = line -> {
            counts[1]++;
            if (first.size() < MOST_REMEMBERED) {
                first.add(line);
            }
        };
        try (PaymentReader reader = open(remember)) {
            while (reader.hasNext()) {
                reader.next();
                counts[0]++;
            }
        }
        return new Contents(counts[0], counts[1], List.copyOf(first));
    }

    /** Opens the file; wrong lines are left out and told. */
    PaymentReader open(Consumer<WrongLine> wrong) throws IOException {
        try {
            return new PaymentReader(path.toString(), Files.newInputStream(path), wrong);
        } catch (NoSuchFileException e) {
            throw new IOException("cannot read " + path + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException("cannot read " + path + ": permission denied", e);
        }
    }
}
