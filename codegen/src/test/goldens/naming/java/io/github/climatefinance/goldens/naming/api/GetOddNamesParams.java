// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.naming.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code getOddNames} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class GetOddNamesParams {
    final @Nullable Integer top;
    final @Nullable String filterStatus;
    final @Nullable String xRequestId;

    private GetOddNamesParams(Builder builder) {
        this.top = builder.top;
        this.filterStatus = builder.filterStatus;
        this.xRequestId = builder.xRequestId;
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

    static GetOddNamesParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link GetOddNamesParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer top;
        private @Nullable String filterStatus;
        private @Nullable String xRequestId;

        private Builder() {}

        private Builder(GetOddNamesParams from) {
            this.top = from.top;
            this.filterStatus = from.filterStatus;
            this.xRequestId = from.xRequestId;
        }

        /**
         * The property <code>$top</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder top(int value) {
            this.top = value;
            return this;
        }

        /**
         * The property <code>filter[status]</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder filterStatus(String value) {
            this.filterStatus = Objects.requireNonNull(value, "filterStatus");
            return this;
        }

        /**
         * The property <code>X-REQUEST-ID</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder xRequestId(String value) {
            this.xRequestId = Objects.requireNonNull(value, "xRequestId");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         */
        public GetOddNamesParams build() {
            return new GetOddNamesParams(this);
        }
    }
}

