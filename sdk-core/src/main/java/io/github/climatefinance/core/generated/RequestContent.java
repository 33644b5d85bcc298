package io.github.climatefinance.core.generated;

import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.json.BodyFlag;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.json.JsonModel;
import java.util.List;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The body of a call before it is encoded. */
public sealed interface RequestContent {
    /** No body. */
    RequestContent NONE = new None();

    static <B> RequestContent json(JsonCodec<B> codec, B body, @Nullable BodyFlag flag) {
        Buffer text = new Buffer();
        JsonDocument.write(codec, body, flag, text.outputStream());
        return new Json(text.readByteString()); // a large one is not copied
    }

    /** No body. */
    record None() implements RequestContent {}

    /** A JSON document, already encoded. */
    record Json(ByteString text) implements RequestContent {
        /** Bodies may be confidential. */
        @Override
        public String toString() {
            return "Json[" + text.size() + " bytes]";
        }
    }

    /** Form fields, not encoded. */
    record Form(List<ApiCall.Parameter> fields) implements RequestContent {}

    /** Parts, sent as {@code multipart/form-data}. */
    record Multipart(List<Part> parts) implements RequestContent {}

    /** One part: exactly one of text, JSON and upload is there. */
    record Part(
            String name,
            @Nullable String text,
            @Nullable String json,
            @Nullable Upload upload) {
        static Part of(String name, Object value) {
            if (value instanceof Upload upload) {
                return new Part(name, null, null, upload);
            }
            if (value instanceof JsonModel model) {
                return new Part(name, null, model.toJson(), null);
            }
            return new Part(name, WireText.of(value), null, null);
        }

        /** Values may be confidential. */
        @Override
        public String toString() {
            return name;
        }
    }
}
