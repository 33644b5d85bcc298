// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code getTransfer} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class GetTransferParams {
    final String reference;

    private GetTransferParams(Builder builder) {
        this.reference = given(builder.reference, "reference");
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

    static GetTransferParams from(Consumer<Builder> fill) {
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

    /** Collects the values of {@link GetTransferParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String reference;

        private Builder() {}

        private Builder(GetTransferParams from) {
            this.reference = from.reference;
        }

        /**
         * Which transfer.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reference(String value) {
            this.reference = Objects.requireNonNull(value, "reference");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required value is missing
         */
        public GetTransferParams build() {
            return new GetTransferParams(this);
        }
    }
}

