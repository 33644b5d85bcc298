package io.github.climatefinance.core;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one call does differently from its client's settings. Immutable; an option not set leaves the client's. */
public final class RequestOptions {
    private static final RequestOptions NONE = new Builder().build();

    private final @Nullable Duration timeout;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable RetryPolicy retryPolicy;
    private final Map<String, String> headers;

    private RequestOptions(Builder b) {
        timeout = b.timeout;
        attemptTimeout = b.attemptTimeout;
        retryPolicy = b.retryPolicy;
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(b.headers));
    }

    /** No deviation from the client's settings. */
    public static RequestOptions none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        Builder b = new Builder();
        b.timeout = timeout;
        b.attemptTimeout = attemptTimeout;
        b.retryPolicy = retryPolicy;
        b.headers.putAll(headers);
        return b;
    }

    /** Deadline of the whole call. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** Limit of each attempt. */
    public Optional<Duration> attemptTimeout() {
        return Optional.ofNullable(attemptTimeout);
    }

    public Optional<RetryPolicy> retryPolicy() {
        return Optional.ofNullable(retryPolicy);
    }

    /** Additional request headers. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Names of what is set; header values may be secrets and are not shown. */
    @Override
    public String toString() {
        return "RequestOptions[timeout=" + timeout + ", attemptTimeout=" + attemptTimeout + ", retryPolicy="
                + retryPolicy + ", headers=" + headers.keySet() + "]";
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Duration timeout;
        private @Nullable Duration attemptTimeout;
        private @Nullable RetryPolicy retryPolicy;
        private final Map<String, String> headers = new LinkedHashMap<>();

        private Builder() {}

        /** Deadline of the whole call: token, attempts, waiting and reading the answer. Must be positive. */
        public Builder timeout(Duration value) {
            timeout = Positive.duration(value, "timeout");
            return this;
        }

        /** Limit of each attempt, within the deadline. Must be positive. */
        public Builder attemptTimeout(Duration value) {
            attemptTimeout = Positive.duration(value, "attemptTimeout");
            return this;
        }

        /** How often and how patiently the call is repeated, if its operation may be. */
        public Builder retryPolicy(RetryPolicy value) {
            retryPolicy = Objects.requireNonNull(value, "retryPolicy");
            return this;
        }

        /**
         * Sends a header in addition to those of the call; it replaces neither these nor credentials. The SDK does not know
         * whether the value is a secret. With {@code Accept-Encoding} the answer is the caller's to decompress.
         */
        public Builder header(String name, String value) {
            headers.put(HeaderText.name(name), HeaderText.value(name, value));
            return this;
        }

        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
