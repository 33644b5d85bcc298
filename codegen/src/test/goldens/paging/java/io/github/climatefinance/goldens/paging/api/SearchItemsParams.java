// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code searchItems} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class SearchItemsParams {
    final @Nullable Integer page;
    final @Nullable Integer size;
    final @Nullable String include;

    private SearchItemsParams(Builder builder) {
        this.page = builder.page;
        this.size = builder.size;
        this.include = builder.include;
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

    static SearchItemsParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link SearchItemsParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer page;
        private @Nullable Integer size;
        private @Nullable String include;

        private Builder() {}

        private Builder(SearchItemsParams from) {
            this.page = from.page;
            this.size = from.size;
            this.include = from.include;
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
         * The property <code>include</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder include(String value) {
            this.include = Objects.requireNonNull(value, "include");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public SearchItemsParams build() {
            return new SearchItemsParams(this);
        }
    }
}

