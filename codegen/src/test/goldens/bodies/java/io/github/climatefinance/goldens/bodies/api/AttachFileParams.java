// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.bodies.api;

import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.goldens.bodies.model.Note;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code attachFile} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class AttachFileParams {
    final Upload file;
    final @Nullable List<Upload> previews;
    final @Nullable Note note;
    final @Nullable String caption;

    private AttachFileParams(Builder builder) {
        this.file = Checks.given(builder.file, "file");
        this.previews = builder.previews;
        this.note = builder.note;
        this.caption = builder.caption;
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

    static AttachFileParams from(Consumer<Builder> fill) {
        Builder builder = new Builder();
        Objects.requireNonNull(fill, "params").accept(builder);
        return builder.build();
    }

    /** Collects the values of {@link AttachFileParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Upload file;
        private @Nullable List<Upload> previews;
        private @Nullable Note note;
        private @Nullable String caption;

        private Builder() {}

        private Builder(AttachFileParams from) {
            this.file = from.file;
            this.previews = from.previews;
            this.note = from.note;
            this.caption = from.caption;
        }

        /**
         * The file.
         *
         * @param value the value
         * @return this builder
         */
        public Builder file(Upload value) {
            this.file = Objects.requireNonNull(value, "file");
            return this;
        }

        /**
         * Small pictures of it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder previews(List<Upload> value) {
            this.previews = List.copyOf(value);
            return this;
        }

        /**
         * The property <code>note</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder note(Note value) {
            this.note = Objects.requireNonNull(value, "note");
            return this;
        }

        /**
         * A line below it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder caption(String value) {
            this.caption = Objects.requireNonNull(value, "caption");
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required value is missing
         */
        public AttachFileParams build() {
            return new AttachFileParams(this);
        }
    }
}

