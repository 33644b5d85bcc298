package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Extras;
import io.github.climatefinance.core.json.JsonModel;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.MissingProperty;
import io.github.climatefinance.core.json.ModelCodec;
import io.github.climatefinance.core.json.Rendering;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each kind. */
@JsonDeserialize(using = Parcel.Codec.class)
public final class Parcel implements JsonModel {
    private final @Nullable UUID id;
    private final @Nullable BigDecimal weight;
    private final @Nullable List<Item> items;
    private final @Nullable OffsetDateTime sentAt;
    private final @Nullable LocalDate day;
    private final @Nullable Integer priority;
    private final @Nullable Boolean fragile;
    private final @Nullable String note;
    private final @Nullable List<String> tags;
    private final @Nullable List<List<BigDecimal>> grid;
    private final @Nullable Map<String, String> labels;
    private final @Nullable Status status;
    private final @Nullable Cover cover;
    private final @Nullable List<Cover> covers;
    private final @Nullable Parcel parent;
    private final @Nullable JsonNode free;
    private final @Nullable String pin;
    private final @Nullable Extras extras;

    private Parcel(Builder b) {
        this.id = b.id;
        this.weight = b.weight;
        this.items = b.items;
        this.sentAt = b.sentAt;
        this.day = b.day;
        this.priority = b.priority;
        this.fragile = b.fragile;
        this.note = b.note;
        this.tags = b.tags;
        this.grid = b.grid;
        this.labels = b.labels;
        this.status = b.status;
        this.cover = b.cover;
        this.covers = b.covers;
        this.parent = b.parent;
        this.free = b.free;
        this.pin = b.pin;
        this.extras = Extras.shared(b.extras);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        Builder b = new Builder();
        b.id = id;
        b.weight = weight;
        b.items = items;
        b.sentAt = sentAt;
        b.day = day;
        b.priority = priority;
        b.fragile = fragile;
        b.note = note;
        b.tags = tags;
        b.grid = grid;
        b.labels = labels;
        b.status = status;
        b.cover = cover;
        b.covers = covers;
        b.parent = parent;
        b.free = free;
        b.pin = pin;
        b.extras = extras;
        return b;
    }

    public static Parcel fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    public UUID id() {
        return MissingProperty.require(id, "Parcel", "id");
    }

    public boolean hasId() {
        return id != null;
    }

    public BigDecimal weight() {
        return MissingProperty.require(weight, "Parcel", "weight");
    }

    public boolean hasWeight() {
        return weight != null;
    }

    public List<Item> items() {
        return MissingProperty.require(items, "Parcel", "items");
    }

    public boolean hasItems() {
        return items != null;
    }

    public Optional<OffsetDateTime> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    public Optional<Integer> priority() {
        return Optional.ofNullable(priority);
    }

    public Optional<Boolean> fragile() {
        return Optional.ofNullable(fragile);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public boolean isNoteNull() {
        return Extras.isNull(extras, "note");
    }

    public List<String> tags() {
        return tags == null ? List.of() : tags;
    }

    public boolean hasTags() {
        return tags != null;
    }

    public List<List<BigDecimal>> grid() {
        return grid == null ? List.of() : grid;
    }

    public boolean hasGrid() {
        return grid != null;
    }

    public Map<String, String> labels() {
        return labels == null ? Map.of() : labels;
    }

    public boolean hasLabels() {
        return labels != null;
    }

    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }

    public Optional<Cover> cover() {
        return Optional.ofNullable(cover);
    }

    public List<Cover> covers() {
        return covers == null ? List.of() : covers;
    }

    public boolean hasCovers() {
        return covers != null;
    }

    public Optional<Parcel> parent() {
        return Optional.ofNullable(parent);
    }

    public Optional<JsonNode> free() {
        return Optional.ofNullable(free);
    }

    public Optional<String> pin() {
        return Optional.ofNullable(pin);
    }

    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(extras);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "id", Codecs.UUID, id);
        Codecs.field(out, "weight", Codecs.DECIMAL, weight);
        Codecs.field(out, "items", Codecs.list(Item.Codec.INSTANCE), items);
        Codecs.field(out, "sentAt", Codecs.DATE_TIME, sentAt);
        Codecs.field(out, "day", Codecs.DATE, day);
        Codecs.field(out, "priority", Codecs.INT32, priority);
        Codecs.field(out, "fragile", Codecs.BOOLEAN, fragile);
        Codecs.field(out, "note", Codecs.STRING, note);
        Codecs.field(out, "tags", Codecs.list(Codecs.STRING), tags);
        Codecs.field(out, "grid", Codecs.list(Codecs.list(Codecs.DECIMAL)), grid);
        Codecs.field(out, "labels", Codecs.map(Codecs.STRING), labels);
        Codecs.field(out, "status", Status.CODEC, status);
        Codecs.field(out, "cover", Cover.Codec.INSTANCE, cover);
        Codecs.field(out, "covers", Codecs.list(Cover.Codec.INSTANCE), covers);
        Codecs.field(out, "parent", Parcel.Codec.INSTANCE, parent);
        Codecs.field(out, "free", Codecs.JSON, free);
        Codecs.field(out, "pin", Codecs.STRING, pin);
        Extras.write(out, extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parcel that
                && Objects.equals(id, that.id)
                && Objects.equals(weight, that.weight)
                && Objects.equals(items, that.items)
                && Objects.equals(sentAt, that.sentAt)
                && Objects.equals(day, that.day)
                && Objects.equals(priority, that.priority)
                && Objects.equals(fragile, that.fragile)
                && Objects.equals(note, that.note)
                && Objects.equals(tags, that.tags)
                && Objects.equals(grid, that.grid)
                && Objects.equals(labels, that.labels)
                && Objects.equals(status, that.status)
                && Objects.equals(cover, that.cover)
                && Objects.equals(covers, that.covers)
                && Objects.equals(parent, that.parent)
                && Objects.equals(free, that.free)
                && Objects.equals(pin, that.pin)
                && Objects.equals(extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, weight, items, sentAt, day, priority, fragile, note, tags, grid, labels, status, cover, covers,
                parent, free, pin, extras);
    }

    @Override
    public String toString() {
        return new Rendering("Parcel")
                .add("id", id)
                .add("weight", weight)
                .add("items", items)
                .add("sentAt", sentAt)
                .add("day", day)
                .add("priority", priority)
                .add("fragile", fragile)
                .add("note", note)
                .add("tags", tags)
                .add("grid", grid)
                .add("labels", labels)
                .add("status", status)
                .add("cover", cover)
                .add("covers", covers)
                .add("parent", parent)
                .add("free", free)
                .secret("pin", pin)
                .extras(extras)
                .toString();
    }

    /** Collects the properties. */
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable BigDecimal weight;
        private @Nullable List<Item> items;
        private @Nullable OffsetDateTime sentAt;
        private @Nullable LocalDate day;
        private @Nullable Integer priority;
        private @Nullable Boolean fragile;
        private @Nullable String note;
        private @Nullable List<String> tags;
        private @Nullable List<List<BigDecimal>> grid;
        private @Nullable Map<String, String> labels;
        private @Nullable Status status;
        private @Nullable Cover cover;
        private @Nullable List<Cover> covers;
        private @Nullable Parcel parent;
        private @Nullable JsonNode free;
        private @Nullable String pin;
        private @Nullable Extras extras;

        private Builder() {}

        public Builder id(UUID value) {
            this.id = Objects.requireNonNull(value, "id");
            this.extras = Extras.without(extras, "id");
            return this;
        }

        public Builder weight(BigDecimal value) {
            this.weight = Objects.requireNonNull(value, "weight");
            this.extras = Extras.without(extras, "weight");
            return this;
        }

        public Builder items(List<Item> value) {
            this.items = List.copyOf(value);
            this.extras = Extras.without(extras, "items");
            return this;
        }

        public Builder sentAt(OffsetDateTime value) {
            this.sentAt = Objects.requireNonNull(value, "sentAt");
            this.extras = Extras.without(extras, "sentAt");
            return this;
        }

        public Builder day(LocalDate value) {
            this.day = Objects.requireNonNull(value, "day");
            this.extras = Extras.without(extras, "day");
            return this;
        }

        public Builder priority(Integer value) {
            this.priority = Objects.requireNonNull(value, "priority");
            this.extras = Extras.without(extras, "priority");
            return this;
        }

        public Builder fragile(Boolean value) {
            this.fragile = Objects.requireNonNull(value, "fragile");
            this.extras = Extras.without(extras, "fragile");
            return this;
        }

        public Builder note(String value) {
            this.note = Objects.requireNonNull(value, "note");
            this.extras = Extras.without(extras, "note");
            return this;
        }

        public Builder noteNull() {
            this.note = null;
            this.extras = Extras.withNull(extras, "note");
            return this;
        }

        public Builder tags(List<String> value) {
            this.tags = List.copyOf(value);
            this.extras = Extras.without(extras, "tags");
            return this;
        }

        public Builder grid(List<List<BigDecimal>> value) {
            this.grid = List.copyOf(value);
            this.extras = Extras.without(extras, "grid");
            return this;
        }

        public Builder labels(Map<String, String> value) {
            this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(value));
            this.extras = Extras.without(extras, "labels");
            return this;
        }

        public Builder status(Status value) {
            this.status = Objects.requireNonNull(value, "status");
            this.extras = Extras.without(extras, "status");
            return this;
        }

        public Builder cover(Cover value) {
            this.cover = Objects.requireNonNull(value, "cover");
            this.extras = Extras.without(extras, "cover");
            return this;
        }

        public Builder covers(List<Cover> value) {
            this.covers = List.copyOf(value);
            this.extras = Extras.without(extras, "covers");
            return this;
        }

        public Builder parent(Parcel value) {
            this.parent = Objects.requireNonNull(value, "parent");
            this.extras = Extras.without(extras, "parent");
            return this;
        }

        public Builder free(JsonNode value) {
            this.free = Objects.requireNonNull(value, "free");
            this.extras = Extras.without(extras, "free");
            return this;
        }

        public Builder pin(String value) {
            this.pin = Objects.requireNonNull(value, "pin");
            this.extras = Extras.without(extras, "pin");
            return this;
        }

        public Builder additionalProperty(String name, JsonNode value) {
            this.extras = Extras.withUnknown(extras, name, value);
            return this;
        }

        public Parcel build() {
            if (id == null) {
                throw new IllegalArgumentException("`id` is required");
            }
            if (weight == null) {
                throw new IllegalArgumentException("`weight` is required");
            }
            if (items == null) {
                throw new IllegalArgumentException("`items` is required");
            }
            return new Parcel(this);
        }
    }

    /** Reads and writes the model. */
    public static final class Codec extends ModelCodec<Parcel> {
        public static final Codec INSTANCE = new Codec();

        public Codec() {
            super("id", "weight", "items");
        }

        @Override
        public Parcel read(JsonReader in) throws IOException {
            Builder b = new Builder();
            in.beginObject(this);
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                b.extras = in.atNull() ? Extras.withNull(b.extras, name) : Extras.without(b.extras, name);
                switch (name) {
                    case "id" -> b.id = in.valueOrNull(Codecs.UUID);
                    case "weight" -> b.weight = in.valueOrNull(Codecs.DECIMAL);
                    case "items" -> b.items = in.valueOrNull(Codecs.list(Item.Codec.INSTANCE));
                    case "sentAt" -> b.sentAt = in.valueOrNull(Codecs.DATE_TIME);
                    case "day" -> b.day = in.valueOrNull(Codecs.DATE);
                    case "priority" -> b.priority = in.valueOrNull(Codecs.INT32);
                    case "fragile" -> b.fragile = in.valueOrNull(Codecs.BOOLEAN);
                    case "note" -> b.note = in.valueOrNull(Codecs.STRING);
                    case "tags" -> b.tags = in.valueOrNull(Codecs.list(Codecs.STRING));
                    case "grid" -> b.grid = in.valueOrNull(Codecs.list(Codecs.list(Codecs.DECIMAL)));
                    case "labels" -> b.labels = in.valueOrNull(Codecs.map(Codecs.STRING));
                    case "status" -> b.status = in.valueOrNull(Status.CODEC);
                    case "cover" -> b.cover = in.valueOrNull(Cover.Codec.INSTANCE);
                    case "covers" -> b.covers = in.valueOrNull(Codecs.list(Cover.Codec.INSTANCE));
                    case "parent" -> b.parent = in.valueOrNull(Parcel.Codec.INSTANCE);
                    case "free" -> b.free = in.valueOrNull(Codecs.JSON);
                    case "pin" -> b.pin = in.valueOrNull(Codecs.STRING);
                    default -> {
                        if (!in.atNull()) {
                            b.extras = Extras.withUnknown(b.extras, name, in.json());
                        }
                    }
                }
            }
            return new Parcel(b);
        }
    }
}
