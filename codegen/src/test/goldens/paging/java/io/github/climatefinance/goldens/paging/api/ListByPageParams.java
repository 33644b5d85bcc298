// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.api;

import io.github.climatefinance.core.generated.Checks;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code listByPage} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class ListByPageParams {
    final @Nullable Integer limit;
    final @Nullable Integer page;

    private ListByPageParams(Builder builder) {
        this.limit = builder.limit;
        this.page = builder.page;
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

    static ListByPageParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link ListByPageParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer limit;
        private @Nullable Integer page;

        private Builder() {}

        private Builder(ListByPageParams from) {
            this.limit = from.limit;
            this.page = from.page;
        }

        /**
         * The property <code>limit</code>.
         *
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the value is out of range
         */
        public Builder limit(int value) {
            Checks.range("limit", value, 1, 100);
            this.limit = value;
            return this;
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
         * Makes the value.
         *
         * @return the value
         */
        public ListByPageParams build() {
            return new ListByPageParams(this);
        }
    }
}

