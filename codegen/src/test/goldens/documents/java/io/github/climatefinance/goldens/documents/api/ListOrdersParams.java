// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.documents.api;

import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.goldens.documents.model.State;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code listOrders} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class ListOrdersParams {
    final @Nullable Integer offset;
    final @Nullable Integer limit;
    final @Nullable State state;

    private ListOrdersParams(Builder builder) {
        this.offset = builder.offset;
        this.limit = builder.limit;
        this.state = builder.state;
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
        private @Nullable Integer offset;
        private @Nullable Integer limit;
        private @Nullable State state;

        private Builder() {}

        private Builder(ListOrdersParams from) {
            this.offset = from.offset;
            this.limit = from.limit;
            this.state = from.state;
        }

        /**
         * How many to pass over.
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
         * How many at most.
         *
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the value is out of range
         */
        public Builder limit(int value) {
            Checks.range("limit", value, 1, 50);
            this.limit = value;
            return this;
        }

        /**
         * Only orders in this state.
         *
         * @param value the value
         * @return this builder
         */
        public Builder state(State value) {
            this.state = Objects.requireNonNull(value, "state");
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

