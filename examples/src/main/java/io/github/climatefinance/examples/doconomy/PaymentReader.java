package io.github.climatefinance.examples.doconomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads payments one after the other. Throws {@code UncheckedIOException} where the file is none of this format. */
final class PaymentReader implements Iterator<CardPayment>, AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A quote that is never closed would have the rest of the file read as one value. */
    private static final int LONGEST_VALUE = 10_000;

    private final String name;
    private final Consumer<WrongLine> wrong;
    private final MappingIterator<String[]> rows;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;
    private long line = 1;
    private @Nullable CardPayment ready;

    /** Reads the names of the columns. */
    PaymentReader(String name, InputStream in, Consumer<WrongLine> wrong) throws IOException {
        this.name = name;
        this.wrong = wrong;
        try {
            rows = opened(in);
        } catch (IOException e) {
            in.close();
            throw unreadable(e);
        }
        try {
            heading();
        } catch (UncheckedIOException e) {
            close();
            throw e.getCause();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static MappingIterator<String[]> opened(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxStringLength(LONGEST_VALUE).build();
        ObjectReader reader = CsvMapper.builder(
                        CsvFactory.builder().streamReadConstraints(limits).build())
                .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
                .build()
                .readerFor(String[].class);
        return reader.readValues(text);
    }

    private void heading() throws IOException {
        String[] names = row();
        if (names == null) {
            throw new IOException(name + " is empty: its first line must be " + String.join(",", CardPayment.COLUMNS));
        }
        width = names.length;
        for (int i = 0; i < width; i++) {
            String column = names[i].strip();
            if (columns.put(column, i) != null) {
                throw new IOException(name + ", line " + line + ": the column `" + column + "` is there twice");
            }
        }
        List<String> missing = new ArrayList<>(CardPayment.COLUMNS);
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            throw new IOException(name + ", line " + line + ": no column `" + String.join("`, `", missing)
                    + "`; columns are parted by commas");
        }
    }

    @Override
    public boolean hasNext() {
        while (ready == null) {
            String[] row = row();
            if (row == null) {
                return false;
            }
            ready = payment(row);
        }
        return true;
    }

    @Override
    public CardPayment next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException("no more payments");
        }
        CardPayment payment = ready;
        ready = null;
        return payment;
    }

    private @Nullable CardPayment payment(String[] row) {
        if (row.length != width) {
            wrong.accept(new WrongLine(line, "must have " + width + " values, but had " + row.length));
            return null;
        }
        try {
            return CardPayment.read(column -> row[columns.getOrDefault(column, 0)]);
        } catch (IllegalArgumentException e) {
            wrong.accept(new WrongLine(line, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private String @Nullable [] row() {
        try {
            line = rows.getParser().currentLocation().getLineNr();
            if (!rows.hasNextValue()) {
                return null;
            }
            line = rows.getParser().currentLocation().getLineNr();
            return rows.nextValue();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(new IOException(
                    name + ", line " + line + ": is no line of comma-separated values: " + reason(e), e));
        } catch (IOException e) {
            throw new UncheckedIOException(unreadable(e));
        }
    }

    private IOException unreadable(IOException cause) {
        return new IOException("cannot read " + name + ": " + cause.getMessage(), cause);
    }

    private static String reason(JsonProcessingException e) {
        String reason = String.valueOf(e.getOriginalMessage());
        return reason.startsWith("String value length")
                ? "a value has more than " + LONGEST_VALUE + " characters; is a quote not closed?"
                : reason;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
