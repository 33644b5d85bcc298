package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.error.ApiError;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.FailedResponse;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonDocument;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what a provider says about a failure: leniently, at most 64 KiB, and without known secrets. */
final class ErrorReader {
    private static final int LONGEST_MESSAGE = 200;
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_REQUEST_ID = 80;

    private final ProviderProfile profile;

    ErrorReader(ProviderProfile profile) {
        this.profile = profile;
    }

    ApiException read(OneCall<?> call, @Nullable String requestId) {
        Attempt attempt = call.attempt();
        int status = attempt.response().code();
        attempt.outcome(attempt.evidence().ofAnswer(status));
        BodyText text = BodyText.readLeniently(attempt.response().body());
        String body = Mask.apply(text.text(), attempt.secrets());
        if (text.cut()) {
            body = Mask.end(body, attempt.secrets());
        }
        JsonNode json = json(body);
        FailedResponse.Builder failed = FailedResponse.builder(
                        call.provider(), call.operation().id(), call.route(), status)
                .outcome(call.overall(attempt.outcome()))
                .error(error(json))
                .body(body)
                .requestId(requestId != null ? requestId : first(json, profile.errorRequestIds(), LONGEST_REQUEST_ID))
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

    private @Nullable String note(int status, @Nullable Duration hint) {
        if (status >= 300 && status < 400) {
            return "a redirect, which is not followed";
        }
        return hint == null ? profile.note(status).orElse(null) : "asking to wait " + hint.toMillis() + " ms";
    }

    private static JsonNode json(String body) {
        try {
            return JsonDocument.read(Codecs.JSON, body);
        } catch (DecodingException e) {
            return MissingNode.getInstance();
        }
    }

    private ApiError error(JsonNode json) {
        String message = first(json, profile.errorMessages(), LONGEST_MESSAGE);
        String fields =
                profile.fieldErrors().map(places -> fields(json, places)).orElse("");
        String all = Stream.of(message == null ? "" : message, fields)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return ApiError.of(
                first(json, profile.errorCodes(), LONGEST_CODE),
                all.isEmpty() ? null : Mask.line(all, LONGEST_MESSAGE));
    }

    private static String fields(JsonNode json, ProviderProfile.FieldErrors places) {
        return values(json, places.items())
                .filter(JsonNode::isObject)
                .map(item -> Stream.concat(
                                texts(item, places.field())
                                        .map(name -> "`" + name + "`")
                                        .limit(1),
                                texts(item, places.message()))
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> texts(JsonNode json, JsonPointer place) {
        return values(json, place)
                .filter(value -> value.isTextual() || value.isNumber())
                .map(value -> Mask.line(value.asText(), LONGEST_MESSAGE));
    }

    private static @Nullable String first(JsonNode json, List<JsonPointer> places, int length) {
        return places.stream()
                .flatMap(place -> values(json, place))
                .filter(value -> value.isTextual() || value.isNumber())
                .map(value -> Mask.line(value.asText(), length))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What is at a place, whose {@code *} stand for every element of an array. */
    private static Stream<JsonNode> values(JsonNode json, JsonPointer place) {
        if (place.matches()) {
            return Stream.of(json);
        }
        if (json.isArray() && place.getMatchingProperty().equals("*")) {
            return StreamSupport.stream(json.spliterator(), false).flatMap(element -> values(element, place.tail()));
        }
        JsonNode below = json.isArray() ? json.path(place.getMatchingIndex()) : json.path(place.getMatchingProperty());
        return values(below, place.tail());
    }
}
