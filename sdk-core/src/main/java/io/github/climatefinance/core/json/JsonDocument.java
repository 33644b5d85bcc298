package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.github.climatefinance.core.drift.DriftSink;
import io.github.climatefinance.core.error.DecodingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Whole JSON documents, read and written without an {@code ObjectMapper}.
 *
 * <p>Refused with {@link DecodingException}: strings above 20,000,000 characters, numbers above 1,000 digits, nesting
 * deeper than 500, documents above 256 MiB, {@code NaN}, and anything but white space behind the value. A byte order
 * mark is skipped, of a repeated name the last value counts, and a lone surrogate is kept.
 */
public final class JsonDocument {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(20_000_000)
                    .maxNumberLength(1_000)
                    .maxNestingDepth(500)
                    .maxDocumentLength(256L << 20)
                    .build())
            // Names may be data (keys of a map): they have no place in the JVM's table of constants.
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private JsonDocument() {}

    /**
     * Reads a document from UTF-8 (or, as JSON allows, UTF-16 or UTF-32) bytes up to their end. The stream stays the
     * caller's to close; its own {@code IOException}s pass through.
     */
    public static <T> T read(JsonCodec<T> codec, InputStream in) throws IOException {
        return read(codec, in, null);
    }

    /** Like {@link #read(JsonCodec, InputStream)}, reporting where the document is not what the codec expects. */
    public static <T> T read(JsonCodec<T> codec, InputStream in, @Nullable DriftSink drift) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            return read(codec, drift == null ? new JsonReader(parser) : DriftReader.of(parser, drift));
        } catch (CharConversionException e) {
            throw new DecodingException(
                    "cannot read the JSON at the top: its bytes are no characters of UTF-8, UTF-16 or UTF-32",
                    "",
                    null);
        }
    }

    public static <T> T read(JsonCodec<T> codec, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
        try (JsonParser parser = FACTORY.createParser(marked ? text.substring(1) : text)) {
            return read(codec, new JsonReader(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value as UTF-8 bytes; half a surrogate pair, which has no UTF-8 form, goes as an escape. */
    public static <T> byte[] bytes(JsonCodec<T> codec, T value) {
        return bytes(codec, value, null);
    }

    /**
     * Like {@link #bytes(JsonCodec, Object)}, with the flag in the outermost object.
     *
     * @throws IllegalArgumentException if the value has a property of the flag's name itself, or is no object
     */
    public static <T> byte[] bytes(JsonCodec<T> codec, T value, @Nullable BodyFlag flag) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(512);
        write(codec, value, flag, bytes);
        return bytes.toByteArray();
    }

    /** Like {@link #bytes(JsonCodec, Object, BodyFlag)}, into a stream, which is closed. */
    public static <T> void write(JsonCodec<T> codec, T value, @Nullable BodyFlag flag, OutputStream to) {
        try (JsonGenerator out = FACTORY.createGenerator(to)) {
            if (flag == null) {
                codec.write(out, value);
            } else {
                FlagWriter flagged = new FlagWriter(out, flag);
                codec.write(flagged, value);
                flagged.requireWritten();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes {@link #bytes(JsonCodec, Object)} would give. */
    public static <T> int size(JsonCodec<T> codec, T value) {
        ByteCount count = new ByteCount();
        try (JsonGenerator out = FACTORY.createGenerator(count)) {
            codec.write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count.size;
    }

    private static final class ByteCount extends OutputStream {
        private int size;

        @Override
        public void write(int each) {
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            size += length;
        }
    }

    public static <T> String text(JsonCodec<T> codec, T value) {
        return written(out -> codec.write(out, value));
    }

    static String text(JsonModel model) {
        return written(model::writeTo);
    }

    private static String written(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            body.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static <T> T read(JsonCodec<T> codec, JsonReader reader) throws IOException {
        JsonParser parser = reader.parser();
        try {
            parser.nextToken();
            T value = codec.read(reader);
            if (parser.nextToken() != null) {
                throw reader.failure("there is more behind the value");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw reader.failure(problem(e));
        }
    }

    /** The parser's own message, and thus the exception, may quote the document, in which there may be secrets. */
    private static String problem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return e.getOriginalMessage();
        }
        String place = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        // The parser has an exception type for this, but does not always use it.
        return e.getOriginalMessage().startsWith("Unexpected end-of-input")
                ? "the document ends too early" + place
                : "malformed JSON" + place;
    }

    private interface Body {
        void writeTo(JsonGenerator out) throws IOException;
    }
}
