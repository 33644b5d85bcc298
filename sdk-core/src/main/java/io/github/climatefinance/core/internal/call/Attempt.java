package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.drift.DriftSink;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.internal.auth.Authorization;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One HTTP exchange of a call, as it goes through the steps. For one thread. */
final class Attempt {
    private final int number;
    private final Evidence evidence = new Evidence();
    private Outcome outcome = Outcome.NOT_SENT;
    private @Nullable Authorization authorization;
    private @Nullable Response response;
    private @Nullable Duration limit;
    private @Nullable Duration hint;
    private @Nullable DriftSink drift;
    private boolean newTokenAtHand;
    private boolean handedOver;

    Attempt(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    Evidence evidence() {
        return evidence;
    }

    /** What this attempt alone may have done. */
    Outcome outcome() {
        return outcome;
    }

    void outcome(Outcome value) {
        outcome = value;
    }

    void authorization(Authorization value) {
        authorization = value;
    }

    /** The headers that prove who calls. */
    Map<String, String> credentials() {
        return authorization == null ? Map.of() : authorization.headers();
    }

    /** Names the credentials, without revealing them; empty when there are none. */
    String identity() {
        return authorization == null ? "" : authorization.identity();
    }

    List<String> secrets() {
        return authorization == null ? List.of() : authorization.secrets();
    }

    void limit(Duration value) {
        limit = value;
    }

    Optional<Duration> limit() {
        return Optional.ofNullable(limit);
    }

    void response(Response value) {
        response = value;
    }

    boolean hasResponse() {
        return response != null;
    }

    Response response() {
        return Objects.requireNonNull(response, "response");
    }

    OptionalInt status() {
        return response == null ? OptionalInt.empty() : OptionalInt.of(response.code());
    }

    /** A response header, also one that was hidden from OkHttp. */
    @Nullable
    String header(String name) {
        String hidden = name.equalsIgnoreCase(RetryAfterInterceptor.HEADER) ? evidence.retryAfter() : null;
        return hidden == null ? response().header(name) : hidden;
    }

    /** The provider's id of this exchange, under the first of these headers that has one. */
    @Nullable
    String requestId(List<String> names) {
        if (response == null) {
            return null;
        }
        for (String name : names) {
            String value = response.header(name);
            if (value != null && !value.isBlank()) {
                return Mask.line(Mask.apply(value, secrets()), 100);
            }
        }
        return null;
    }

    void drift(DriftSink value) {
        drift = value;
    }

    /** Who wants to know where the answer is not what is documented. */
    @Nullable
    DriftSink drift() {
        return drift;
    }

    void hint(@Nullable Duration value) {
        hint = value;
    }

    /** How long the answer asked to wait. */
    Optional<Duration> hint() {
        return Optional.ofNullable(hint);
    }

    /** The answer was 401 and the next attempt would carry another token. */
    void newTokenIsAtHand() {
        newTokenAtHand = true;
    }

    boolean isNewTokenAtHand() {
        return newTokenAtHand;
    }

    /** The caller closes the response. */
    void handOver() {
        handedOver = true;
    }

    boolean isHandedOver() {
        return handedOver;
    }
}
