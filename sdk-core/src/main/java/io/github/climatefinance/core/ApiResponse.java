package io.github.climatefinance.core;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A typed answer together with what HTTP said around it. Immutable. */
public final class ApiResponse<T> {
    private final T value;
    private final int status;
    private final Map<String, List<String>> headers;
    private final @Nullable String requestId;
    private final int attempts;
    private final Settled settled;
    private final @Nullable String idempotencyKey;

    private ApiResponse(
            T value,
            int status,
            Map<String, List<String>> headers,
            @Nullable String requestId,
            int attempts,
            Settled settled,
            @Nullable String idempotencyKey) {
        this.value = value;
        this.status = status;
        this.headers = headers;
        this.requestId = requestId;
        this.attempts = attempts;
        this.settled = settled;
        this.idempotencyKey = idempotencyKey;
    }

    private enum Settled {
        BY_ANSWER,
        BY_REPEAT,
        BY_READING
    }

    /** An answer as it was received; {@code attempts} counts the HTTP exchanges that led to it. */
    public static <T> ApiResponse<T> of(
            T value, int status, Map<String, List<String>> headers, @Nullable String requestId, int attempts) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            copy.put(header.getKey().toLowerCase(Locale.ROOT), List.copyOf(header.getValue()));
        }
        return new ApiResponse<>(
                value, status, Collections.unmodifiableMap(copy), requestId, attempts, Settled.BY_ANSWER, null);
    }

    /** This response, marked as success that only our own repeat told us of: see {@link #isSettledByRepeat()}. */
    public ApiResponse<T> settledByRepeat() {
        return settled(Settled.BY_REPEAT);
    }

    /** This response, marked as success that only a read told us of: see {@link #isSettledByReading()}. */
    public ApiResponse<T> settledByReading() {
        return settled(Settled.BY_READING);
    }

    private ApiResponse<T> settled(Settled how) {
        return new ApiResponse<>(value, status, headers, requestId, attempts, how, idempotencyKey);
    }

    /** This response with the idempotency key of its call, if there is one. */
    public ApiResponse<T> keyed(@Nullable String key) {
        return new ApiResponse<>(value, status, headers, requestId, attempts, settled, key);
    }

    /** The decoded body. Of an operation without a body there is nothing to read here. */
    public T value() {
        return value;
    }

    /** HTTP status of the last attempt. */
    public int status() {
        return status;
    }

    /** Response headers by lower-case name; look-up ignores case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** First value of a response header. */
    public Optional<String> header(String name) {
        List<String> values = headers.get(Objects.requireNonNull(name, "name"));
        return values == null ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The provider's id of this exchange. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** How many HTTP exchanges the call took, at least 1. */
    public int attempts() {
        return attempts;
    }

    /**
     * True when a deletion was repeated after an attempt without an answer, and the repeat found the thing gone: the
     * status then is 404 and the call still a success.
     */
    public boolean isSettledByRepeat() {
        return settled == Settled.BY_REPEAT;
    }

    /**
     * True when a keyed call was repeated after an attempt whose answer was lost, the repeat was told of a conflict (409), and
     * reading showed what the earlier attempt had made. Then the value is made of what was read: it has the properties
     * that the document requires of the lost answer, and no others. Status, headers and request id are those of the read,
     * which counts among the attempts.
     */
    public boolean isSettledByReading() {
        return settled == Settled.BY_READING;
    }

    /** The idempotency key of the call: the caller's own, or the one the SDK made. Empty where the operation takes none. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** Status, request id and attempts; neither value nor headers, which may be confidential. */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId + ", attempts=" + attempts + "]";
    }
}
