package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonCodec;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.ObjectCodec;
import io.github.climatefinance.core.json.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each kind. */
@JsonDeserialize(using = Parcel.Codec.class)
public final class Parcel implements JsonModel {
    private final Values values;

    private Parcel(Values values) {
        this.values = values;
    }

    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    public Builder toBuilder() {
        return new Builder(values.copy());
    }

    public static Parcel fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public UUID id() {
        return values.required(0);
    }

    public boolean hasId() {
        return values.has(0);
    }

    public BigDecimal weight() {
        return values.required(1);
    }

    public boolean hasWeight() {
        return values.has(1);
    }

    public List<Item> items() {
        return values.required(2);
    }

    public boolean hasItems() {
        return values.has(2);
    }

    public Optional<OffsetDateTime> sentAt() {
        return values.optional(3);
    }

    public Optional<LocalDate> day() {
        return values.optional(4);
    }

    public Optional<Integer> priority() {
        return values.optional(5);
    }

    public Optional<Boolean> fragile() {
        return values.optional(6);
    }

    public Optional<String> note() {
        return values.optional(7);
    }

    public boolean isNoteNull() {
        return values.isNull(7);
    }

    public List<String> tags() {
        return values.list(8);
    }

    public boolean hasTags() {
        return values.has(8);
    }

    public List<List<BigDecimal>> grid() {
        return values.list(9);
    }

    public boolean hasGrid() {
        return values.has(9);
    }

    public Map<String, String> labels() {
        return values.map(10);
    }

    public boolean hasLabels() {
        return values.has(10);
    }

    public Optional<Status> status() {
        return values.optional(11);
    }

    public Optional<Cover> cover() {
        return values.optional(12);
    }

    public List<Cover> covers() {
        return values.list(13);
    }

    public boolean hasCovers() {
        return values.has(13);
    }

    public Optional<Parcel> parent() {
        return values.optional(14);
    }

    public Optional<JsonNode> free() {
        return values.optional(15);
    }

    public Optional<String> pin() {
        return values.optional(16);
    }

    public Map<String, JsonNode> additionalProperties() {
        return values.unknown();
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        values.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parcel that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects the properties. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        public Builder id(UUID value) {
            values.set(0, value);
            return this;
        }

        public Builder weight(BigDecimal value) {
            values.set(1, value);
            return this;
        }

        public Builder items(List<Item> value) {
            values.set(2, List.copyOf(value));
            return this;
        }

        public Builder sentAt(OffsetDateTime value) {
            values.set(3, value);
            return this;
        }

        public Builder day(LocalDate value) {
            values.set(4, value);
            return this;
        }

        public Builder priority(Integer value) {
            values.set(5, value);
            return this;
        }

        public Builder fragile(Boolean value) {
            values.set(6, value);
            return this;
        }

        public Builder note(String value) {
            values.set(7, value);
            return this;
        }

        public Builder noteNull() {
            values.setNull(7);
            return this;
        }

        public Builder tags(List<String> value) {
            values.set(8, List.copyOf(value));
            return this;
        }

        public Builder grid(List<List<BigDecimal>> value) {
            values.set(9, List.copyOf(value));
            return this;
        }

        public Builder labels(Map<String, String> value) {
            values.set(10, Collections.unmodifiableMap(new LinkedHashMap<>(value)));
            return this;
        }

        public Builder status(Status value) {
            values.set(11, value);
            return this;
        }

        public Builder cover(Cover value) {
            values.set(12, value);
            return this;
        }

        public Builder covers(List<Cover> value) {
            values.set(13, List.copyOf(value));
            return this;
        }

        public Builder parent(Parcel value) {
            values.set(14, value);
            return this;
        }

        public Builder free(JsonNode value) {
            values.set(15, value);
            return this;
        }

        public Builder pin(String value) {
            values.set(16, value);
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            values.keep(name, value);
            return this;
        }

        public Parcel build() {
            return new Parcel(values.built());
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ObjectCodec<Parcel> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super(
                    "Parcel",
                    "bbboooooooooooooO",
                    "id",
                    "weight",
                    "items",
                    "sentAt",
                    "day",
                    "priority",
                    "fragile",
                    "note",
                    "tags",
                    "grid",
                    "labels",
                    "status",
                    "cover",
                    "covers",
                    "parent",
                    "free",
                    "pin");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 0 -> Codecs.UUID;
                case 1 -> Codecs.DECIMAL;
                case 2 -> Codecs.list(Item.Codec.INSTANCE);
                case 3 -> Codecs.DATE_TIME;
                case 4 -> Codecs.DATE;
                case 5 -> Codecs.INT32;
                case 6 -> Codecs.BOOLEAN;
                case 7 -> Codecs.STRING;
                case 8 -> Codecs.list(Codecs.STRING);
                case 9 -> Codecs.list(Codecs.list(Codecs.DECIMAL));
                case 10 -> Codecs.map(Codecs.STRING);
                case 11 -> Status.CODEC;
                case 12 -> Cover.Codec.INSTANCE;
                case 13 -> Codecs.list(Cover.Codec.INSTANCE);
                case 14 -> Parcel.Codec.INSTANCE;
                case 15 -> Codecs.JSON;
                case 16 -> Codecs.STRING;
                default -> throw new IndexOutOfBoundsException(property);
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Parcel(values);
        }
    }
}
