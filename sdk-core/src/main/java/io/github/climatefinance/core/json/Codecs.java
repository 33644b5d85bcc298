package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import io.github.climatefinance.core.error.DecodingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that models are made of. A number sent as a string and a string sent as a number are read; every other
 * wrong type is refused.
 */
public final class Codecs {
    public static final JsonCodec<String> STRING = new Scalars.Text();
    public static final JsonCodec<Boolean> BOOLEAN = new Scalars.Bool();
    /** Whole numbers; 12.0 is one, 12.5 and anything out of range is refused. */
    public static final JsonCodec<Integer> INT32 = new Scalars.Int32();
    /** Whole numbers; 12.0 is one, 12.5 and anything out of range is refused. */
    public static final JsonCodec<Long> INT64 = new Scalars.Int64();
    /** Every digit is kept; written without an exponent. */
    public static final JsonCodec<BigDecimal> DECIMAL = new Scalars.Decimal();
    /** Like {@link #DECIMAL}, but written as a string. */
    public static final JsonCodec<BigDecimal> DECIMAL_TEXT = new Scalars.DecimalText();
    /** Without a zone UTC, without a time of day midnight; written with seconds and 0, 3, 6 or 9 digits of fraction. */
    public static final JsonCodec<OffsetDateTime> DATE_TIME = new Scalars.DateTime();
    /** Of a date-time its date part. */
    public static final JsonCodec<LocalDate> DATE = new Scalars.Date();

    public static final JsonCodec<java.util.UUID> UUID = new Scalars.Id();
    public static final JsonCodec<java.net.URI> URI = new Scalars.Link();
    /** Base64, padded. */
    public static final JsonCodec<byte[]> BYTES = new Scalars.Bytes();
    /** Any JSON at all, null included. */
    public static final JsonCodec<JsonNode> JSON = new Scalars.Tree();

    private Codecs() {}

    /** An unmodifiable list; a null element is refused. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> item) {
        return new ListCodec<>(item);
    }

    /** An unmodifiable map in the order of the document; a null value is refused. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
        return new MapCodec<>(value, false);
    }

    /** An unmodifiable map in the order of the document, whose values may be null. */
    public static <T> JsonCodec<Map<String, @Nullable T>> mapOfNullable(JsonCodec<T> value) {
        return new MapCodec<>(value, true);
    }

    /**
     * A property of a tree that was kept as it came; null when it is absent or null.
     *
     * @throws DecodingException if it has the wrong type
     */
    public static <T> @Nullable T property(JsonNode object, String name, JsonCodec<T> codec) {
        if (!object.hasNonNull(name)) {
            return null;
        }
        try (JsonParser parser = new TreeTraversingParser(object)) {
            JsonReader in = new JsonReader(parser);
            parser.nextToken();
            for (String found = in.nextName(); found != null; found = in.nextName()) {
                if (found.equals(name)) {
                    return codec.read(in);
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
