package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.json.Codecs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provider's dry run of a planned call.
 *
 * @param ignored properties of its answer that mean nothing, as pointers
 */
record Rehearsal(ApiCall<?> call, List<String> ignored) {
    /** The dry run with its answer as it is, whatever type it is read as. */
    static Rehearsal of(ApiCall<?> dryRun, ApiCall<?> real) {
        ApiCall<?> raw = dryRun.answer().accept().isPresent()
                ? dryRun.withAnswer(Answer.jsonOrNone("JSON", Codecs.JSON))
                : dryRun;
        return new Rehearsal(
                raw, real.operation().irreversible().map(told -> told.ignored()).orElse(List.of()));
    }

    /** What it answered; null where that is nothing. */
    static @Nullable JsonNode answer(ApiResponse<?> response) {
        return response.value() instanceof Optional<?> told && told.orElse(null) instanceof JsonNode json ? json : null;
    }

    /** What counts of two answers: they must be the same for the plan to hold. */
    boolean isSame(@Nullable JsonNode one, @Nullable JsonNode other) {
        return counting(one).equals(counting(other));
    }

    private JsonNode counting(@Nullable JsonNode answer) {
        JsonNode copy = answer == null ? MissingNode.getInstance() : answer.deepCopy();
        for (String pointer : ignored) {
            JsonPointer place = JsonPointer.compile(pointer);
            JsonPlaces.values(copy, place.head())
                    .filter(ObjectNode.class::isInstance)
                    .forEach(parent -> ((ObjectNode) parent).remove(place.last().getMatchingProperty()));
        }
        return copy;
    }
}
