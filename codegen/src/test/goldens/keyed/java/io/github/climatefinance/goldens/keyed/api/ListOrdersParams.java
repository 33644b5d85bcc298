// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code listOrders} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class ListOrdersParams {
    final @Nullable String xVersion;
    final @Nullable String externalId;
    final @Nullable String cursor;
    final @Nullable Integer limit;

    private ListOrdersParams(Builder builder) {
        this.xVersion = builder.xVersion;
        this.externalId = builder.externalId;
        this.cursor = builder.cursor;
        this.limit = builder.limit;
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

    static ListOrdersParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link ListOrdersParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String xVersion;
        private @Nullable String externalId;
        private @Nullable String cursor;
        private @Nullable Integer limit;

        private Builder() {}

        private Builder(ListOrdersParams from) {
            this.xVersion = from.xVersion;
            this.externalId = from.externalId;
            this.cursor = from.cursor;
            this.limit = from.limit;
        }

        /**
         * Which version of the API.
         *
         * @param value the value
         * @return this builder
         */
        public Builder xVersion(String value) {
            this.xVersion = Objects.requireNonNull(value, "xVersion");
            return this;
        }

        /**
         * Which order.
         *
         * @param value the value
         * @return this builder
         */
        public Builder externalId(String value) {
            this.externalId = Objects.requireNonNull(value, "externalId");
            return this;
        }

        /**
         * Where the page begins.
         *
         * @param value the value
         * @return this builder
         */
        public Builder cursor(String value) {
            this.cursor = Objects.requireNonNull(value, "cursor");
            return this;
        }

        /**
         * How many.
         *
         * @param value the value
         * @return this builder
         */
        public Builder limit(int value) {
            this.limit = value;
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public ListOrdersParams build() {
            return new ListOrdersParams(this);
        }
    }
}

