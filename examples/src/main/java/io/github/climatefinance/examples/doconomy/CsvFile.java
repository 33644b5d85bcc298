package io.github.climatefinance.examples.doconomy;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A file of comma-separated values that is written line by line. It has its name once it is whole; until then, and if it
 * never is, it is called {@code .part}.
 */
public final class CsvFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final SequenceWriter lines;

    private CsvFile(Path file, Path part, SequenceWriter lines) {
        this.file = file;
        this.part = part;
        this.lines = lines;
    }

    /** Begins a file with the names of its columns. */
    static CsvFile create(Path path, List<String> columns) throws IOException {
        Path file = path.toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            CsvFile csv = new CsvFile(file, part, writer(part));
            csv.add(columns);
            return csv;
        } catch (IOException e) {
            throw new IOException("cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    private static SequenceWriter writer(Path part) throws IOException {
        return CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writer(CsvSchema.emptySchema())
                .writeValues(Files.newBufferedWriter(part));
    }

    void add(List<String> values) throws IOException {
        lines.write(values);
    }

    /** Where the lines are as long as the file is not finished. */
    Path part() {
        return part;
    }

    /** Gives the file its name, instead of one of that name. */
    void finish() throws IOException {
        lines.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
