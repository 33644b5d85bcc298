package io.github.climatefinance.examples.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.xpansiv.model.ErrorDetails;
import io.github.climatefinance.xpansiv.model.FieldError;
import io.github.climatefinance.xpansiv.model.ItemError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one sentence all that the provider found wrong with a request. */
final class Refusal {
    private Refusal() {}

    /** @param consequence what the refusal means for the person who asked */
    static FailedException of(BadRequestException refused, String consequence) {
        List<String> reasons = ErrorDetails.of(refused).map(Refusal::reasons).orElse(List.of());
        String all = reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
        return new FailedException(refused.getMessage() + all + ". " + consequence);
    }

    private static List<String> reasons(ErrorDetails details) {
        List<String> reasons = new ArrayList<>();
        details.attributeErrors().forEach(error -> reasons.add("attribute " + reason(error)));
        for (int i = 0; i < details.retirementErrors().size(); i++) {
            for (FieldError error : details.retirementErrors().get(i)) {
                reasons.add("item " + (i + 1) + ", " + reason(error));
            }
        }
        // Where there are errors by field, these say the same once more.
        if (reasons.isEmpty()) {
            details.errors().forEach(error -> reasons.add(reason(error)));
        }
        return reasons;
    }

    private static String reason(FieldError error) {
        String field = error.field().map(name -> "`" + name + "`: ").orElse("");
        String value = error.value()
                .map(JsonNode::asText)
                .map(text -> ", but was " + text)
                .orElse("");
        return field + words(error.code(), error.message()) + value;
    }

    private static String reason(ItemError error) {
        return words(error.code(), error.message());
    }

    private static String words(Optional<String> code, Optional<String> message) {
        return code.orElse("") + message.map(text -> " (" + text + ")").orElse("");
    }
}
