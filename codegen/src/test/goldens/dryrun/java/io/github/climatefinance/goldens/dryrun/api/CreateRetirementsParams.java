// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.dryrun.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code createRetirements} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class CreateRetirementsParams {
    final @Nullable String notify_;

    private CreateRetirementsParams(Builder builder) {
        this.notify_ = builder.notify_;
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

    static CreateRetirementsParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link CreateRetirementsParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String notify_;

        private Builder() {}

        private Builder(CreateRetirementsParams from) {
            this.notify_ = from.notify_;
        }

        /**
         * Who is told.
         *
         * @param value the value
         * @return this builder
         */
        public Builder notify_(String value) {
            this.notify_ = Objects.requireNonNull(value, "notify_");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public CreateRetirementsParams build() {
            return new CreateRetirementsParams(this);
        }
    }
}

