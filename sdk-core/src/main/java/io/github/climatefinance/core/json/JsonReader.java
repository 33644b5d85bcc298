package io.github.climatefinance.core.json;

import com.ethlo.time.MutableDateTimeBuffer;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.climatefinance.core.error.DecodingException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A position in a JSON document that knows its pointer. One per document, for one thread. */
public sealed class JsonReader permits DriftReader {
    private static final int LONGEST_PLACE = 200;

    private final JsonParser parser;
    private final @Nullable JsonReader outer;
    private @Nullable MutableDateTimeBuffer dateTime;

    /** Reads from the parser's current token on. The parser stays the caller's to close. */
    public JsonReader(JsonParser parser) {
        this(parser, null);
    }

    JsonReader(JsonParser parser, @Nullable JsonReader outer) {
        this.parser = Objects.requireNonNull(parser, "parser");
        this.outer = outer;
    }

    public final JsonParser parser() {
        return parser;
    }

    /** Enters the object at the current token. */
    public final void beginObject() {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw wrongType("an object");
        }
    }

    /** Enters the object at the current token, which the codec is to read. */
    public void beginObject(ModelCodec<?> codec) {
        beginObject();
    }

    /** Enters the object at the current token, whose names are data. */
    void beginMap() {
        beginObject();
    }

    /** Moves to the next property of the object and on to its value; null at the object's end. */
    public @Nullable String nextName() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Whether the current value is JSON null. */
    public final boolean atNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** The current value, or null where the JSON says null. */
    public final <T> @Nullable T valueOrNull(JsonCodec<T> codec) throws IOException {
        return atNull() ? null : codec.read(this);
    }

    /**
     * What nobody knows, but null, as a tree in which numbers keep every digit: the value of a property that the model does
     * not know, or of a union that has another kind.
     */
    public JsonNode json() throws IOException {
        if (atNull()) {
            throw wrongType("a value");
        }
        return JsonTree.read(this);
    }

    /** The current value, which is of none of the kinds that a union knows. */
    JsonNode unknownVariant() throws IOException {
        return JsonTree.read(this);
    }

    /** To be told of every enumeration value; gives it back. */
    <E extends OpenEnum> E met(E value) {
        return value;
    }

    /** To be told when the current value is not quite of the type expected: as a number in a string, which is read. */
    void mismatch(String expected) {}

    /** JSON pointer of the current value within the whole document. */
    public final String pointer() {
        JsonPointer here = parser.getParsingContext().pathAsPointer();
        return outer == null ? here.toString() : outer.pointer() + here;
    }

    /** The failure to throw when the current value is not what is wanted. The value itself is not repeated: it may be a secret. */
    public DecodingException wrongType(String expected) {
        return failure(instead(expected));
    }

    final String instead(String expected) {
        return "expected " + expected + ", but found " + found();
    }

    final DecodingException failure(String problem) {
        String pointer = pointer();
        String place = pointer.isEmpty() ? "at the top" : "at " + line(pointer);
        return new DecodingException("cannot read the JSON " + place + ": " + problem, pointer, null);
    }

    /** Names may be data, of any length and with line breaks. */
    private static String line(String pointer) {
        String line = pointer.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return line.length() <= LONGEST_PLACE ? line : line.substring(0, LONGEST_PLACE - 1) + "…";
    }

    /** Takes the current value out of the document, to be looked at before it is read. */
    final TokenBuffer buffer() throws IOException {
        // No parser given: the buffer would copy its context, and pointers would start with a piece of it.
        TokenBuffer buffer = new TokenBuffer(null, false);
        buffer.copyCurrentStructure(parser);
        return buffer;
    }

    /** A reader of a value taken out by {@link #buffer}; pointers stay those of the whole document. */
    final JsonReader of(TokenBuffer buffer) throws IOException {
        JsonParser part = buffer.asParser();
        part.nextToken();
        return over(part);
    }

    JsonReader over(JsonParser part) {
        return new JsonReader(part, this);
    }

    final MutableDateTimeBuffer dateTimeBuffer() {
        MutableDateTimeBuffer buffer = dateTime;
        if (buffer == null) {
            buffer = new MutableDateTimeBuffer();
            dateTime = buffer;
        }
        return buffer;
    }

    final String found() {
        JsonToken token = parser.currentToken();
        return token == null
                ? "nothing"
                : switch (token) {
                    case START_OBJECT -> "an object";
                    case START_ARRAY -> "a list";
                    case VALUE_STRING -> "a string";
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
                    case VALUE_TRUE, VALUE_FALSE -> "a boolean";
                    case VALUE_NULL -> "null";
                    default -> "no value";
                };
    }
}
