package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.error.ApiError;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.FailedResponse;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a provider says about a failure: leniently, at most 64 KiB, and without known secrets. */
final class ErrorReader {
    private static final int LONGEST_MESSAGE = 200;
    private static final int LONGEST_CODE = 80;

    private final ProviderProfile profile;

    ErrorReader(ProviderProfile profile) {
        this.profile = profile;
    }

    ApiException read(OneCall<?> call, @Nullable String requestId) {
        Attempt attempt = call.attempt();
        int status = attempt.response().code();
        attempt.outcome(outcome(status));
        BodyText text = BodyText.readLeniently(attempt.response().body());
        String body = Mask.apply(text.text(), attempt.secrets());
        if (text.cut()) {
            body = Mask.end(body, attempt.secrets());
        }
        FailedResponse.Builder failed = FailedResponse.builder(
                        call.provider(), call.operation().id(), call.route(), status)
                .outcome(call.overall(attempt.outcome()))
                .error(error(body))
                .body(body)
                .requestId(requestId)
                .idempotencyKey(call.outgoing().idempotencyKey())
                .retryAfter(attempt.hint().orElse(null))
                .note(note(status, attempt.hint().orElse(null)));
        if (text.cut()) {
            failed.bodyWasCut();
        }
        if (RetryRules.mayRepeat(call.safety(), status)) {
            failed.mayBeRetried();
        }
        return ApiException.of(failed.build());
    }

    /** Who sends a 4xx refuses; of a redirect, a timeout or a crash nobody knows. */
    private static Outcome outcome(int status) {
        return status >= 400 && status < 500 && status != 408 ? Outcome.REJECTED : Outcome.UNKNOWN;
    }

    private @Nullable String note(int status, @Nullable Duration hint) {
        if (status >= 300 && status < 400) {
            return "a redirect, which is not followed";
        }
        return hint == null ? profile.note(status).orElse(null) : "asking to wait " + hint.toMillis() + " ms";
    }

    private ApiError error(String body) {
        try {
            JsonNode json = JsonDocument.read(Codecs.JSON, body);
            return ApiError.of(
                    first(json, profile.errorCodes(), LONGEST_CODE),
                    first(json, profile.errorMessages(), LONGEST_MESSAGE));
        } catch (DecodingException e) {
            return ApiError.of(null, null);
        }
    }

    private static @Nullable String first(JsonNode json, List<JsonPointer> places, int length) {
        return places.stream()
                .flatMap(place -> JsonPlaces.values(json, place))
                .filter(value -> value.isTextual() || value.isNumber())
                .map(value -> Mask.line(value.asText(), length))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
