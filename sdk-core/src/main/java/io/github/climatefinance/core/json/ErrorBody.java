package io.github.climatefinance.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.DecodingException;
import java.util.List;
import java.util.Optional;

/** Reads what a failed call was answered with. */
public final class ErrorBody {
    private ErrorBody() {}

    /**
     * The body as a model; empty where it is no such object, is empty or was cut.
     *
     * @param required names of the properties without which the body is something else
     */
    public static <T extends JsonModel> Optional<T> read(
            ApiException failure, ModelCodec<T> codec, List<String> required) {
        if (failure.isBodyCut()) {
            return Optional.empty();
        }
        try {
            JsonNode body = JsonDocument.read(Codecs.JSON, failure.body());
            return required.stream().allMatch(body::has)
                    ? Optional.of(codec.fromJson(failure.body()))
                    : Optional.empty();
        } catch (DecodingException e) {
            return Optional.empty();
        }
    }
}
