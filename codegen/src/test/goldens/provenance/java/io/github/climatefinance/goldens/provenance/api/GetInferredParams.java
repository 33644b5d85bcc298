// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.provenance.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code getInferred} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class GetInferredParams {
    final @Nullable String source;

    private GetInferredParams(Builder builder) {
        this.source = builder.source;
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

    static GetInferredParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link GetInferredParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String source;

        private Builder() {}

        private Builder(GetInferredParams from) {
            this.source = from.source;
        }

        /**
         * Where from.
         *
         * <p>Not documented by the provider: known from third parties' code only.
         *
         * @param value the value
         * @return this builder
         */
        public Builder source(String value) {
            this.source = Objects.requireNonNull(value, "source");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public GetInferredParams build() {
            return new GetInferredParams(this);
        }
    }
}

