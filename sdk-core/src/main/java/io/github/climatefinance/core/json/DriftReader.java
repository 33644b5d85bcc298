package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.drift.DriftKind;
import io.github.climatefinance.core.drift.DriftSink;
import io.github.climatefinance.core.error.DecodingException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reader that notices where the document is not what its codecs expect. What it must remember of an object is kept as
 * the current value of the parser's context: the names still missing, or that its names are data.
 */
final class DriftReader extends JsonReader {
    private static final Object NAMES_ARE_DATA = "*";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_DIGITS = 4;

    private final @Nullable DriftReader outer;
    private final DriftSink sink;

    /** Said to be a plain reader, so that the verifier of who calls this loads no more than that. */
    static JsonReader of(JsonParser parser, DriftSink sink) {
        return new DriftReader(parser, null, sink);
    }

    private DriftReader(JsonParser parser, @Nullable DriftReader outer, DriftSink sink) {
        super(parser, outer);
        this.outer = outer;
        this.sink = sink;
    }

    @Override
    public void beginObject(ModelCodec<?> codec) {
        super.beginObject(codec);
        context().setCurrentValue(new LinkedHashSet<>(codec.required()));
    }

    @Override
    void beginMap() {
        super.beginMap();
        context().setCurrentValue(NAMES_ARE_DATA);
    }

    @Override
    public @Nullable String nextName() throws IOException {
        Object kept = context().getCurrentValue();
        String name = super.nextName();
        if (kept instanceof Set<?> missing) {
            if (name == null) {
                missing.forEach(each -> sink.saw(DriftKind.MISSING_PROPERTY, pattern() + '/' + escaped(each), ""));
            } else if (!atNull()) {
                missing.remove(name);
            }
        }
        return name;
    }

    @Override
    public JsonNode json() throws IOException {
        String pattern = pattern();
        int name = pattern.lastIndexOf('/') + 1;
        String shown = looksLikeAName(pattern.substring(name)) ? pattern : pattern.substring(0, name) + '*';
        sink.saw(DriftKind.UNKNOWN_PROPERTY, shown, found());
        return super.json();
    }

    @Override
    JsonNode unknownVariant() throws IOException {
        sink.saw(DriftKind.UNKNOWN_VARIANT, pattern(), found());
        return super.unknownVariant();
    }

    @Override
    <E extends OpenEnum> E met(E value) {
        if (!value.isKnown()) {
            sink.saw(DriftKind.UNKNOWN_VALUE, pattern(), looksLikeAName(value.value()) ? value.value() : "");
        }
        return value;
    }

    @Override
    void mismatch(String expected) {
        sink.saw(DriftKind.WRONG_TYPE, pattern(), instead(expected));
    }

    @Override
    public DecodingException wrongType(String expected) {
        sink.saw(DriftKind.WRONG_TYPE, pattern(), instead(expected));
        return super.wrongType(expected);
    }

    @Override
    JsonReader over(JsonParser part) {
        return new DriftReader(part, this, sink);
    }

    private JsonStreamContext context() {
        return parser().getParsingContext();
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder(outer == null ? "" : outer.pattern());
        append(pattern, context());
        return pattern.toString();
    }

    private static void append(StringBuilder pattern, JsonStreamContext context) {
        if (context.getParent() != null) {
            append(pattern, context.getParent());
        }
        if (context.hasPathSegment()) {
            boolean any = context.inArray() || context.getCurrentValue() == NAMES_ARE_DATA;
            pattern.append('/').append(any ? "*" : escaped(context.getCurrentName()));
        }
    }

    private static String escaped(@Nullable Object name) {
        return String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }

    /** Anything else may be data. */
    private static boolean looksLikeAName(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME || !isLetter(text.charAt(0))) {
            return false;
        }
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits <= MOST_DIGITS
                && text.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-');
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
