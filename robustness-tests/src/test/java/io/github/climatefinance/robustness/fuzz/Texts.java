package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts in what came. */
final class Texts {
    /** Shorter ones may well stand in a message by accident. */
    private static final int TELLING = 12;

    private Texts() {}

    /** Empty where the bytes are something else, or where a parser takes them for something else. */
    static Optional<String> ofUtf8(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Empty where it is no text in JSON. */
    static Optional<String> ofJson(String json) {
        return Optional.ofNullable(
                Read.of(() -> JsonDocument.read(Codecs.STRING, json)).value());
    }

    /** Of the values in a part, none that stands in the whole only once may be shown. */
    static void requireHidden(String where, String shown, JsonNode part, JsonNode whole) {
        List<String> everywhere = new ArrayList<>();
        collect(whole, everywhere, true);
        List<String> values = new ArrayList<>();
        collect(part, values, false);
        for (String value : values) {
            boolean once =
                    everywhere.stream().filter(text -> text.contains(value)).count() == 1;
            if (value.length() >= TELLING && once && shown.contains(value)) {
                throw new AssertionError(where + " shows \"" + value + "\": " + shown);
            }
        }
    }

    private static void collect(JsonNode node, List<String> texts, boolean names) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.properties().forEach(each -> {
            if (names) {
                texts.add(each.getKey());
            }
            collect(each.getValue(), texts, names);
        });
        if (node.isArray()) {
            node.forEach(each -> collect(each, texts, names));
        }
    }
}
