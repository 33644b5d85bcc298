// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.headers.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cancelOrder} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class CancelOrderParams {
    final @Nullable String reason;

    private CancelOrderParams(Builder builder) {
        this.reason = builder.reason;
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

    static CancelOrderParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link CancelOrderParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String reason;

        private Builder() {}

        private Builder(CancelOrderParams from) {
            this.reason = from.reason;
        }

        /**
         * Why.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reason(String value) {
            this.reason = Objects.requireNonNull(value, "reason");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public CancelOrderParams build() {
            return new CancelOrderParams(this);
        }
    }
}

