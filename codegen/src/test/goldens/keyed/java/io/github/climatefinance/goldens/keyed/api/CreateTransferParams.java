// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code createTransfer} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class CreateTransferParams {
    final @Nullable String idempotencyKey;

    private CreateTransferParams(Builder builder) {
        this.idempotencyKey = builder.idempotencyKey;
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

    static CreateTransferParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link CreateTransferParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String idempotencyKey;

        private Builder() {}

        private Builder(CreateTransferParams from) {
            this.idempotencyKey = from.idempotencyKey;
        }

        /**
         * The caller's own id of the transfer.
         *
         * <p>Left out, the operation that sends it has the SDK make one: a UUID that sorts by the time it was
         * made.
         *
         * @param value the value
         * @return this builder
         */
        public Builder idempotencyKey(String value) {
            this.idempotencyKey = Objects.requireNonNull(value, "idempotencyKey");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public CreateTransferParams build() {
            return new CreateTransferParams(this);
        }
    }
}

