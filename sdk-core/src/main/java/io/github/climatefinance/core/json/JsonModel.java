package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A model. */
public interface JsonModel {
    void writeTo(JsonGenerator out) throws IOException;
}
