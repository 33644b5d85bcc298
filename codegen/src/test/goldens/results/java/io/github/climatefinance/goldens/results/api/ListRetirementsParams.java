// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.results.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code listRetirements} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class ListRetirementsParams {
    final @Nullable Integer page;
    final @Nullable Integer size;

    private ListRetirementsParams(Builder builder) {
        this.page = builder.page;
        this.size = builder.size;
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

    static ListRetirementsParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link ListRetirementsParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer page;
        private @Nullable Integer size;

        private Builder() {}

        private Builder(ListRetirementsParams from) {
            this.page = from.page;
            this.size = from.size;
        }

        /**
         * The property <code>page</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder page(int value) {
            this.page = value;
            return this;
        }

        /**
         * The property <code>size</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder size(int value) {
            this.size = value;
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public ListRetirementsParams build() {
            return new ListRetirementsParams(this);
        }
    }
}

