package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonParser;

/** Reads a document. */
public final class JsonReader {
    private final JsonParser parser;

    public JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    public JsonParser parser() {
        return parser;
    }
}
