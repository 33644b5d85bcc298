// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.queries.api;

import io.github.climatefinance.core.generated.Checks;
import io.github.climatefinance.goldens.queries.model.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code searchThings} can be given beside its path and body. Immutable.
 */
@Generated("io.github.climatefinance.codegen")
public final class SearchThingsParams {
    final String text;
    final @Nullable Integer limit;
    final @Nullable BigDecimal minWeight;
    final @Nullable BigDecimal maxWeight;
    final @Nullable OffsetDateTime before;
    final @Nullable LocalDate day;
    final @Nullable UUID owner;
    final @Nullable Boolean sold;
    final @Nullable Colour colour;
    final @Nullable List<String> tags;
    final @Nullable List<Integer> commas;
    final @Nullable List<Colour> colours;
    final @Nullable List<String> pipes;
    final @Nullable List<String> spaces;
    final @Nullable Map<String, String> filter;

    private SearchThingsParams(Builder builder) {
        this.text = given(builder.text, "text");
        this.limit = builder.limit;
        this.minWeight = builder.minWeight;
        this.maxWeight = builder.maxWeight;
        this.before = builder.before;
        this.day = builder.day;
        this.owner = builder.owner;
        this.sold = builder.sold;
        this.colour = builder.colour;
        this.tags = builder.tags;
        this.commas = builder.commas;
        this.colours = builder.colours;
        this.pipes = builder.pipes;
        this.spaces = builder.spaces;
        this.filter = builder.filter;
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

    static SearchThingsParams from(Consumer<Builder> fill) {
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

    /** Collects the values of {@link SearchThingsParams}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String text;
        private @Nullable Integer limit;
        private @Nullable BigDecimal minWeight;
        private @Nullable BigDecimal maxWeight;
        private @Nullable OffsetDateTime before;
        private @Nullable LocalDate day;
        private @Nullable UUID owner;
        private @Nullable Boolean sold;
        private @Nullable Colour colour;
        private @Nullable List<String> tags;
        private @Nullable List<Integer> commas;
        private @Nullable List<Colour> colours;
        private @Nullable List<String> pipes;
        private @Nullable List<String> spaces;
        private @Nullable Map<String, String> filter;

        private Builder() {}

        private Builder(SearchThingsParams from) {
            this.text = from.text;
            this.limit = from.limit;
            this.minWeight = from.minWeight;
            this.maxWeight = from.maxWeight;
            this.before = from.before;
            this.day = from.day;
            this.owner = from.owner;
            this.sold = from.sold;
            this.colour = from.colour;
            this.tags = from.tags;
            this.commas = from.commas;
            this.colours = from.colours;
            this.pipes = from.pipes;
            this.spaces = from.spaces;
            this.filter = from.filter;
        }

        /**
         * What to look for.
         *
         * @param value the value
         * @return this builder
         */
        public Builder text(String value) {
            this.text = Objects.requireNonNull(value, "text");
            return this;
        }

        /**
         * Most things in the answer.
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
         * Least weight in kilograms.
         *
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the value is out of range
         */
        public Builder minWeight(BigDecimal value) {
            Checks.range("minWeight", value, new BigDecimal("0.5"), null);
            this.minWeight = Objects.requireNonNull(value, "minWeight");
            return this;
        }

        /**
         * Most weight in kilograms.
         *
         * @param value the value
         * @return this builder
         */
        public Builder maxWeight(BigDecimal value) {
            this.maxWeight = Objects.requireNonNull(value, "maxWeight");
            return this;
        }

        /**
         * The property <code>before</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder before(OffsetDateTime value) {
            this.before = Objects.requireNonNull(value, "before");
            return this;
        }

        /**
         * The property <code>day</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder day(LocalDate value) {
            this.day = Objects.requireNonNull(value, "day");
            return this;
        }

        /**
         * The property <code>owner</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder owner(UUID value) {
            this.owner = Objects.requireNonNull(value, "owner");
            return this;
        }

        /**
         * The property <code>sold</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder sold(boolean value) {
            this.sold = value;
            return this;
        }

        /**
         * The property <code>colour</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder colour(Colour value) {
            this.colour = Objects.requireNonNull(value, "colour");
            return this;
        }

        /**
         * Repeated for each tag.
         *
         * @param value the value
         * @return this builder
         */
        public Builder tags(List<String> value) {
            this.tags = List.copyOf(value);
            return this;
        }

        /**
         * The property <code>commas</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder commas(List<Integer> value) {
            this.commas = List.copyOf(value);
            return this;
        }

        /**
         * The property <code>colours</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder colours(List<Colour> value) {
            this.colours = List.copyOf(value);
            return this;
        }

        /**
         * The property <code>pipes</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder pipes(List<String> value) {
            this.pipes = List.copyOf(value);
            return this;
        }

        /**
         * The property <code>spaces</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder spaces(List<String> value) {
            this.spaces = List.copyOf(value);
            return this;
        }

        /**
         * The property <code>filter</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder filter(Map<String, String> value) {
            this.filter = Collections.unmodifiableMap(new LinkedHashMap<>(value));
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required value is missing
         */
        public SearchThingsParams build() {
            return new SearchThingsParams(this);
        }
    }
}

