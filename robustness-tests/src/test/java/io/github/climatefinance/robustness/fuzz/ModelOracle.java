package io.github.climatefinance.robustness.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonDocument;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.robustness.fuzz.Models.Model;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of a model and any bytes that claim to be one. */
final class ModelOracle {
    private static final ObjectMapper ANY = new ObjectMapper();
    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Class<?> type;
    private final byte[] json;

    private ModelOracle(Model model, byte[] json) {
        this.type = model.type();
        this.json = json;
    }

    /** Reads in every way there is, and writes what was read. */
    static void check(Model model, byte[] json) {
        new ModelOracle(model, json).check(model.codec());
    }

    private <T extends JsonModel> void check(ModelCodec<T> codec) {
        Read<T> read = Read.of(() -> JsonDocument.read(codec, new ByteArrayInputStream(json)));
        read.requireSame(
                "with an ear for drift",
                Read.of(() -> JsonDocument.read(codec, new ByteArrayInputStream(json), (kind, place, detail) -> {})));
        Optional<String> text = Texts.ofUtf8(json);
        text.ifPresent(same -> read.requireSame("from a text", Read.of(() -> JsonDocument.read(codec, same))));
        T value = read.value();
        if (value != null) {
            mapped(value);
            writtenAgain(codec, value);
            kept(value);
            accessible(value);
        } else if (read.refusal() != null) {
            String message = String.valueOf(read.refusal().getMessage());
            tree().ifPresent(tree -> Texts.requireHidden("the message of the refusal", message, tree, tree));
        }
    }

    /** An ObjectMapper that nobody configured reads what we read. */
    private void mapped(JsonModel value) {
        try {
            same("read by an ObjectMapper", value, ANY.readValue(json, type));
            same("written by an ObjectMapper", value.toJson(), ANY.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new AssertionError("an ObjectMapper cannot read it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends JsonModel> void writtenAgain(JsonCodec<T> codec, T value) {
        String first = value.toJson();
        T again = JsonDocument.read(codec, first);
        same("read again", value, again);
        same("the hash code", value.hashCode(), again.hashCode());
        same("the text of toString", value.toString(), again.toString());
        same("what is written the second time", first, again.toJson());
        byte[] bytes = JsonDocument.bytes(codec, value);
        same("how many bytes there are", bytes.length, JsonDocument.size(codec, value));
        same(
                "read again from bytes",
                value,
                Read.of(() -> JsonDocument.read(codec, new ByteArrayInputStream(bytes)))
                        .value());
    }

    /** Everything that came is written, and what is not known is not shown. */
    private void kept(JsonModel value) {
        JsonNode came = tree().orElse(null);
        if (came == null) {
            return; // a number beyond all numbers was read as a text
        }
        SameTree.require(came, Read.of(() -> EXACT.readTree(value.toJson())).value());
        if (!Model.isObject(type)) {
            return;
        }
        Map<?, ?> unknown = (Map<?, ?>)
                Hidden.method(type.getName(), "additionalProperties").call(value);
        for (Map.Entry<?, ?> each :
                Optional.<Map<?, ?>>ofNullable(unknown).orElseThrow().entrySet()) {
            JsonNode property = came.path(String.valueOf(each.getKey()));
            SameTree.requireExact(property, (JsonNode) each.getValue());
            Texts.requireHidden("toString", value.toString(), property, came);
        }
    }

    /** An accessor gives a value, or says that the provider left it out. */
    private static void accessible(JsonModel value) {
        for (Method method : value.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && method.getParameterCount() == 0) {
                access(value, method);
            }
        }
    }

    private static void access(JsonModel value, Method method) {
        try {
            if (method.invoke(value) == null && method.getReturnType() != void.class) {
                throw new AssertionError(method + " gives null");
            }
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof SdkException)) {
                throw new AssertionError(method + " throws " + e.getCause(), e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private Optional<JsonNode> tree() {
        try {
            return Optional.ofNullable(EXACT.readTree(json)).filter(tree -> !tree.isMissingNode());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void same(String what, Object expected, @Nullable Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ": expected " + expected + ", but was " + actual);
        }
    }
}
