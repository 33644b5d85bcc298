package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** A list of things seen as JSON, each made when it is looked at. */
final class JsonView<T> extends AbstractList<JsonNode> {

    private final List<T> things;
    private final Function<T, JsonNode> json;

    JsonView(List<T> things, Function<T, JsonNode> json) {
        this.things = things;
        this.json = json;
    }

    @Override
    public JsonNode get(int index) {
        return json.apply(things.get(index));
    }

    @Override
    public int size() {
        return things.size();
    }
}
