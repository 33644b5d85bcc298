// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.paging.api;

import io.github.climatefinance.core.generated.Checks;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code listByOffset} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class ListByOffsetParams {
    final @Nullable Integer limit;
    final @Nullable Integer offset;
    final @Nullable String kind;

    private ListByOffsetParams(Builder builder) {
        this.limit = builder.limit;
        this.offset = builder.offset;
        this.kind = builder.kind;
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

    static ListByOffsetParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link ListByOffsetParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer limit;
        private @Nullable Integer offset;
        private @Nullable String kind;

        private Builder() {}

        private Builder(ListByOffsetParams from) {
            this.limit = from.limit;
            this.offset = from.offset;
            this.kind = from.kind;
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
         * The property <code>offset</code>.
         *
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the value is out of range
         */
        public Builder offset(int value) {
            Checks.range("offset", value, 0, null);
            this.offset = value;
            return this;
        }

        /**
         * The property <code>kind</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder kind(String value) {
            this.kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public ListByOffsetParams build() {
            return new ListByOffsetParams(this);
        }
    }
}

