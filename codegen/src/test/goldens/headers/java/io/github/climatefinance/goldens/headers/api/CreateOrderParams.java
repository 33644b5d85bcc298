// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.headers.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code createOrder} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class CreateOrderParams {
    final String requestorId;
    final @Nullable UUID xRequestId;
    final @Nullable List<String> xScopes;

    private CreateOrderParams(Builder builder) {
        this.requestorId = given(builder.requestorId, "Requestor-ID");
        this.xRequestId = builder.xRequestId;
        this.xScopes = builder.xScopes;
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this value has
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    static CreateOrderParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    private static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("`" + name + "` is required");
        }
        return value;
    }

    /** Collects the values of {@link CreateOrderParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String requestorId;
        private @Nullable UUID xRequestId;
        private @Nullable List<String> xScopes;

        private Builder() {}

        private Builder(CreateOrderParams from) {
            this.requestorId = from.requestorId;
            this.xRequestId = from.xRequestId;
            this.xScopes = from.xScopes;
        }

        /**
         * For whom the call is made.
         *
         * @param value the value
         * @return this builder
         */
        public Builder requestorId(String value) {
            this.requestorId = Objects.requireNonNull(value, "requestorId");
            return this;
        }

        /**
         * Makes a repeat harmless.
         *
         * <p>Left out, the operation that sends it has the SDK make one: a UUID that sorts by the time it was
         * made.
         *
         * @param value the value
         * @return this builder
         */
        public Builder xRequestId(UUID value) {
            this.xRequestId = Objects.requireNonNull(value, "xRequestId");
            return this;
        }

        /**
         * The property <code>X-Scopes</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder xScopes(List<String> value) {
            this.xScopes = List.copyOf(value);
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required value is missing
         */
        public CreateOrderParams build() {
            return new CreateOrderParams(this);
        }
    }
}

