package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonDocument;
import java.util.List;

/** Stands in for an answer that was lost: an item that shows what it told, as far as the answer must have told it. */
final class FoundAnswer implements Answer.Source {
    private final JsonNode item;
    private final List<String> properties;

    FoundAnswer(JsonNode item, List<String> properties) {
        this.item = item;
        this.properties = properties;
    }

    @Override
    public boolean isEmpty() {
        return properties.isEmpty() || !properties.stream().allMatch(item::hasNonNull);
    }

    @Override
    public void refuseHtml() {}

    @Override
    public <T> T json(JsonCodec<T> codec) {
        if (isEmpty() || !(item instanceof ObjectNode object)) {
            throw lost();
        }
        return JsonDocument.read(
                codec, JsonDocument.text(Codecs.JSON, object.deepCopy().retain(properties)));
    }

    @Override
    public Download download() {
        throw lost();
    }

    private static DecodingException lost() {
        return new DecodingException("what was read does not tell what the answer told", "", null);
    }
}
