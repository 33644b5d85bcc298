// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.bodies.api;

import io.github.climatefinance.core.generated.Checks;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code signNote} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class SignNoteParams {
    final @Nullable Boolean notify_;
    final String name;
    final @Nullable List<String> initials;

    private SignNoteParams(Builder builder) {
        this.notify_ = builder.notify_;
        this.name = Checks.given(builder.name, "name");
        this.initials = builder.initials;
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

    static SignNoteParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link SignNoteParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean notify_;
        private @Nullable String name;
        private @Nullable List<String> initials;

        private Builder() {}

        private Builder(SignNoteParams from) {
            this.notify_ = from.notify_;
            this.name = from.name;
            this.initials = from.initials;
        }

        /**
         * The property <code>notify</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder notify_(boolean value) {
            this.notify_ = value;
            return this;
        }

        /**
         * Who signs.
         *
         * @param value the value
         * @return this builder
         */
        public Builder name(String value) {
            this.name = Objects.requireNonNull(value, "name");
            return this;
        }

        /**
         * Short forms of the name.
         *
         * @param value the value
         * @return this builder
         */
        public Builder initials(List<String> value) {
            this.initials = List.copyOf(value);
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required value is missing
         */
        public SignNoteParams build() {
            return new SignNoteParams(this);
        }
    }
}

