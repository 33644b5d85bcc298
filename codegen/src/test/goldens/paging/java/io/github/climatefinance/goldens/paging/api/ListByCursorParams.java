// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.api;

import io.github.climatefinance.core.generated.Checks;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code listByCursor} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class ListByCursorParams {
    final @Nullable Integer limit;
    final @Nullable String after;

    private ListByCursorParams(Builder builder) {
        this.limit = builder.limit;
        this.after = builder.after;
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

    static ListByCursorParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link ListByCursorParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer limit;
        private @Nullable String after;

        private Builder() {}

        private Builder(ListByCursorParams from) {
            this.limit = from.limit;
            this.after = from.after;
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
         * The property <code>after</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder after(String value) {
            this.after = Objects.requireNonNull(value, "after");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public ListByCursorParams build() {
            return new ListByCursorParams(this);
        }
    }
}

