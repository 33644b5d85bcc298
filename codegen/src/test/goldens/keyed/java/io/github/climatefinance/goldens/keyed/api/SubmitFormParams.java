// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.keyed.api;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code submitForm} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class SubmitFormParams {
    final String text;
    final @Nullable String reference;

    private SubmitFormParams(Builder builder) {
        this.text = given(builder.text, "text");
        this.reference = builder.reference;
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

    static SubmitFormParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    private static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("`" + name + "` is required");
        }
        return value;
    }

    /** Collects the values of {@link SubmitFormParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String text;
        private @Nullable String reference;

        private Builder() {}

        private Builder(SubmitFormParams from) {
            this.text = from.text;
            this.reference = from.reference;
        }

        /**
         * The text.
         *
         * @param value the value
         * @return this builder
         */
        public Builder text(String value) {
            this.text = Objects.requireNonNull(value, "text");
            return this;
        }

        /**
         * The caller's own id of the submission.
         *
         * <p>Left out, the operation that sends it has the SDK make one: a UUID that sorts by the time it was
         * made.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reference(String value) {
            this.reference = Objects.requireNonNull(value, "reference");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required value is missing
         */
        public SubmitFormParams build() {
            return new SubmitFormParams(this);
        }
    }
}

