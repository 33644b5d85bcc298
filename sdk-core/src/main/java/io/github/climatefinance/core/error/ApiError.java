package io.github.climatefinance.core.error;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provider's own words about a failure, as far as its answer had any: shortened, cleaned and free of known secrets. */
public final class ApiError implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ApiError NONE = new ApiError(null, null);

    private final @Nullable String code;
    private final @Nullable String message;

    private ApiError(@Nullable String code, @Nullable String message) {
        this.code = code;
        this.message = message;
    }

    public static ApiError of(@Nullable String code, @Nullable String message) {
        return code == null && message == null ? NONE : new ApiError(code, message);
    }

    /** The provider's error code. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** The provider's message, at most 200 characters. */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    @Override
    public String toString() {
        return "ApiError[code=" + code + ", message=" + message + "]";
    }
}
