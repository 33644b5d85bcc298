// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.queries.api;

import io.github.climatefinance.core.generated.Checks;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code browseShelves} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class BrowseShelvesParams {
    final Integer limit;
    final Long skip;
    final String order;
    final Boolean sold;

    private BrowseShelvesParams(Builder builder) {
        this.limit = Checks.given(builder.limit, "limit");
        this.skip = Checks.given(builder.skip, "skip");
        this.order = Checks.given(builder.order, "order");
        this.sold = Checks.given(builder.sold, "sold");
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

    static BrowseShelvesParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link BrowseShelvesParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer limit = 10;
        private @Nullable Long skip = 0L;
        private @Nullable String order = "name";
        private @Nullable Boolean sold = false;

        private Builder() {}

        private Builder(BrowseShelvesParams from) {
            this.limit = from.limit;
            this.skip = from.skip;
            this.order = from.order;
            this.sold = from.sold;
        }

        /**
         * Most things in the answer.
         *
         * <p>Default: 10.
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
         * How many to pass over.
         *
         * <p>Default: 0.
         *
         * @param value the value
         * @return this builder
         */
        public Builder skip(long value) {
            this.skip = value;
            return this;
        }

        /**
         * Sorted by this.
         *
         * <p>Default: name.
         *
         * @param value the value
         * @return this builder
         */
        public Builder order(String value) {
            this.order = Objects.requireNonNull(value, "order");
            return this;
        }

        /**
         * Whether sold ones are shown.
         *
         * <p>Default: false.
         *
         * @param value the value
         * @return this builder
         */
        public Builder sold(boolean value) {
            this.sold = value;
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required value is missing
         */
        public BrowseShelvesParams build() {
            return new BrowseShelvesParams(this);
        }
    }
}

