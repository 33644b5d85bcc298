// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.models.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Copies;
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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Account.Codec.class)
public final class Account implements JsonModel {
    private final @Nullable UUID id;
    private final @Nullable Integer revision;
    private final @Nullable BigDecimal balance;
    private final @Nullable Long serial;
    private final @Nullable Integer rank;
    private final @Nullable Boolean active;
    private final @Nullable Destination destination;
    private final @Nullable OffsetDateTime openedAt;
    private final @Nullable LocalDate closedOn;
    private final @Nullable Owner owner;
    private final @Nullable String reference;
    private final @Nullable String apiSecret;
    private final @Nullable String website;
    private final @Nullable List<Lot> lots;
    private final @Nullable List<String> aliases;
    private final @Nullable List<List<BigDecimal>> matrix;
    private final @Nullable Map<String, Long> limits;
    private final @Nullable Map<String, @Nullable String> remarks;
    private final @Nullable Map<String, @Nullable Owner> owners;
    private final @Nullable Map<String, JsonNode> settings;
    private final @Nullable JsonNode anything;
    private final @Nullable Account parent;
    private final @Nullable List<Account> children;
    private final @Nullable String contact;
    private final @Nullable Offer offer;
    private final @Nullable Extras extras;

    private Account(Builder builder) {
        this.id = builder.id;
        this.revision = builder.revision;
        this.balance = builder.balance;
        this.serial = builder.serial;
        this.rank = builder.rank;
        this.active = builder.active;
        this.destination = builder.destination;
        this.openedAt = builder.openedAt;
        this.closedOn = builder.closedOn;
        this.owner = builder.owner;
        this.reference = builder.reference;
        this.apiSecret = builder.apiSecret;
        this.website = builder.website;
        this.lots = builder.lots;
        this.aliases = builder.aliases;
        this.matrix = builder.matrix;
        this.limits = builder.limits;
        this.remarks = builder.remarks;
        this.owners = builder.owners;
        this.settings = builder.settings;
        this.anything = builder.anything;
        this.parent = builder.parent;
        this.children = builder.children;
        this.contact = builder.contact;
        this.offer = builder.offer;
        this.extras = Extras.shared(builder.extras);
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
     * @return a builder with everything this value has, properties without an accessor included
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Reads a value from JSON text.
     *
     * @param json one JSON object
     * @return the value; what it lacks is told by its accessors
     * @throws DecodingException if the text is not one JSON object or a property has the wrong type
     */
    public static Account fromJson(String json) {
        return Codec.INSTANCE.fromJson(json);
    }

    /**
     * Its id.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public UUID id() {
        return MissingProperty.require(this.id, "Account", "id");
    }

    /**
     * Whether {@code id} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasId() {
        return this.id != null;
    }

    /**
     * Counted by the provider.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public int revision() {
        return MissingProperty.require(this.revision, "Account", "revision");
    }

    /**
     * Whether {@code revision} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasRevision() {
        return this.revision != null;
    }

    /**
     * Tonnes in the account.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal balance() {
        return MissingProperty.require(this.balance, "Account", "balance");
    }

    /**
     * Whether {@code balance} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasBalance() {
        return this.balance != null;
    }

    /**
     * A number that does not fit in 32 bits.
     *
     * @return the value, if there is one
     */
    public Optional<Long> serial() {
        return Optional.ofNullable(this.serial);
    }

    /**
     * Its rank.
     *
     * @return the value, if there is one
     */
    public Optional<Integer> rank() {
        return Optional.ofNullable(this.rank);
    }

    /**
     * Whether it is in use.
     *
     * @return the value, if there is one
     */
    public Optional<Boolean> active() {
        return Optional.ofNullable(this.active);
    }

    /**
     * Where credits go.
     *
     * @return the value, if there is one
     */
    public Optional<Destination> destination() {
        return Optional.ofNullable(this.destination);
    }

    /**
     * When it was opened.
     *
     * @return the value, if there is one
     */
    public Optional<OffsetDateTime> openedAt() {
        return Optional.ofNullable(this.openedAt);
    }

    /**
     * When it was closed; null while it is open.
     *
     * @return the value, if there is one
     */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(this.closedOn);
    }

    /**
     * Whether {@code closedOn} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isClosedOnNull() {
        return Extras.isNull(this.extras, "closedOn");
    }

    /**
     * Whose it is.
     *
     * @return the value, if there is one
     */
    public Optional<Owner> owner() {
        return Optional.ofNullable(this.owner);
    }

    /**
     * Whether {@code owner} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isOwnerNull() {
        return Extras.isNull(this.extras, "owner");
    }

    /**
     * A note of the owner; null removes it.
     *
     * @return the value, if there is one
     */
    public Optional<String> reference() {
        return Optional.ofNullable(this.reference);
    }

    /**
     * Whether {@code reference} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isReferenceNull() {
        return Extras.isNull(this.extras, "reference");
    }

    /**
     * Never shown.
     *
     * @return the value, if there is one
     */
    public Optional<String> apiSecret() {
        return Optional.ofNullable(this.apiSecret);
    }

    /**
     * An address, not always a valid one.
     *
     * @return the value, if there is one
     */
    public Optional<String> website() {
        return Optional.ofNullable(this.website);
    }

    /**
     * What is in it.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Lot> lots() {
        return MissingProperty.require(this.lots, "Account", "lots");
    }

    /**
     * Whether {@code lots} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLots() {
        return this.lots != null;
    }

    /**
     * Other names.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<String> aliases() {
        return this.aliases == null ? List.of() : this.aliases;
    }

    /**
     * Whether {@code aliases} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasAliases() {
        return this.aliases != null;
    }

    /**
     * Whether {@code aliases} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isAliasesNull() {
        return Extras.isNull(this.extras, "aliases");
    }

    /**
     * Rows of numbers.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<List<BigDecimal>> matrix() {
        return this.matrix == null ? List.of() : this.matrix;
    }

    /**
     * Whether {@code matrix} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasMatrix() {
        return this.matrix != null;
    }

    /**
     * Most per kind.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, Long> limits() {
        return this.limits == null ? Map.of() : this.limits;
    }

    /**
     * Whether {@code limits} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLimits() {
        return this.limits != null;
    }

    /**
     * Whatever was said, by name; nobody said something where it is null.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, @Nullable String> remarks() {
        return this.remarks == null ? Map.of() : this.remarks;
    }

    /**
     * Whether {@code remarks} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasRemarks() {
        return this.remarks != null;
    }

    /**
     * Whose it was, by year.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, @Nullable Owner> owners() {
        return this.owners == null ? Map.of() : this.owners;
    }

    /**
     * Whether {@code owners} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasOwners() {
        return this.owners != null;
    }

    /**
     * Whatever the owner put there.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, JsonNode> settings() {
        return this.settings == null ? Map.of() : this.settings;
    }

    /**
     * Whether {@code settings} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSettings() {
        return this.settings != null;
    }

    /**
     * Any JSON.
     *
     * @return the value, if there is one
     */
    public Optional<JsonNode> anything() {
        return Optional.ofNullable(this.anything);
    }

    /**
     * An account.
     *
     * @return the value, if there is one
     */
    public Optional<Account> parent() {
        return Optional.ofNullable(this.parent);
    }

    /**
     * Accounts below this one.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Account> children() {
        return this.children == null ? List.of() : this.children;
    }

    /**
     * Whether {@code children} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasChildren() {
        return this.children != null;
    }

    /**
     * An e-mail address.
     *
     * @return the value, if there is one
     */
    public Optional<String> contact() {
        return Optional.ofNullable(this.contact);
    }

    /**
     * A price with the steps to it.
     *
     * @return the value, if there is one
     */
    public Optional<Offer> offer() {
        return Optional.ofNullable(this.offer);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return Extras.unknown(this.extras);
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        Codecs.field(out, "id", Codecs.UUID, this.id);
        Codecs.field(out, "revision", Codecs.INT32, this.revision);
        Codecs.field(out, "balance", Codecs.DECIMAL, this.balance);
        Codecs.field(out, "serial", Codecs.INT64, this.serial);
        Codecs.field(out, "rank", Codecs.INT32, this.rank);
        Codecs.field(out, "active", Codecs.BOOLEAN, this.active);
        Codecs.field(out, "destination", Destination.Codec.INSTANCE, this.destination);
        Codecs.field(out, "openedAt", Codecs.DATE_TIME, this.openedAt);
        Codecs.field(out, "closedOn", Codecs.DATE, this.closedOn);
        Codecs.field(out, "owner", Owner.Codec.INSTANCE, this.owner);
        Codecs.field(out, "reference", Codecs.STRING, this.reference);
        Codecs.field(out, "apiSecret", Codecs.STRING, this.apiSecret);
        Codecs.field(out, "website", Codecs.STRING, this.website);
        Codecs.field(out, "lots", Codecs.list(Lot.Codec.INSTANCE), this.lots);
        Codecs.field(out, "aliases", Codecs.list(Codecs.STRING), this.aliases);
        Codecs.field(out, "matrix", Codecs.list(Codecs.list(Codecs.DECIMAL)), this.matrix);
        Codecs.field(out, "limits", Codecs.map(Codecs.INT64), this.limits);
        Codecs.field(out, "remarks", Codecs.mapOfNullable(Codecs.STRING), this.remarks);
        Codecs.field(out, "owners", Codecs.mapOfNullable(Owner.Codec.INSTANCE), this.owners);
        Codecs.field(out, "settings", Codecs.map(Codecs.JSON), this.settings);
        Codecs.field(out, "anything", Codecs.JSON, this.anything);
        Codecs.field(out, "parent", Account.Codec.INSTANCE, this.parent);
        Codecs.field(out, "children", Codecs.list(Account.Codec.INSTANCE), this.children);
        Codecs.field(out, "contact", Codecs.STRING, this.contact);
        Codecs.field(out, "offer", Offer.Codec.INSTANCE, this.offer);
        Extras.write(out, this.extras);
        out.writeEndObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.revision, that.revision)
                && Objects.equals(this.balance, that.balance)
                && Objects.equals(this.serial, that.serial)
                && Objects.equals(this.rank, that.rank)
                && Objects.equals(this.active, that.active)
                && Objects.equals(this.destination, that.destination)
                && Objects.equals(this.openedAt, that.openedAt)
                && Objects.equals(this.closedOn, that.closedOn)
                && Objects.equals(this.owner, that.owner)
                && Objects.equals(this.reference, that.reference)
                && Objects.equals(this.apiSecret, that.apiSecret)
                && Objects.equals(this.website, that.website)
                && Objects.equals(this.lots, that.lots)
                && Objects.equals(this.aliases, that.aliases)
                && Objects.equals(this.matrix, that.matrix)
                && Objects.equals(this.limits, that.limits)
                && Objects.equals(this.remarks, that.remarks)
                && Objects.equals(this.owners, that.owners)
                && Objects.equals(this.settings, that.settings)
                && Objects.equals(this.anything, that.anything)
                && Objects.equals(this.parent, that.parent)
                && Objects.equals(this.children, that.children)
                && Objects.equals(this.contact, that.contact)
                && Objects.equals(this.offer, that.offer)
                && Objects.equals(this.extras, that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.id, this.revision, this.balance, this.serial, this.rank, this.active, this.destination, this.openedAt, this.closedOn, this.owner, this.reference, this.apiSecret, this.website, this.lots, this.aliases, this.matrix, this.limits, this.remarks, this.owners, this.settings, this.anything, this.parent, this.children, this.contact, this.offer, this.extras);
    }

    @Override
    public String toString() {
        return new Rendering("Account")
                .add("id", this.id)
                .add("revision", this.revision)
                .add("balance", this.balance)
                .add("serial", this.serial)
                .add("rank", this.rank)
                .add("active", this.active)
                .add("destination", this.destination)
                .add("openedAt", this.openedAt)
                .add("closedOn", this.closedOn)
                .add("owner", this.owner)
                .add("reference", this.reference)
                .secret("apiSecret", this.apiSecret)
                .add("website", this.website)
                .add("lots", this.lots)
                .add("aliases", this.aliases)
                .add("matrix", this.matrix)
                .add("limits", this.limits)
                .add("remarks", this.remarks)
                .add("owners", this.owners)
                .add("settings", this.settings)
                .add("anything", this.anything)
                .add("parent", this.parent)
                .add("children", this.children)
                .add("contact", this.contact)
                .add("offer", this.offer)
                .extras(this.extras)
                .toString();
    }

    /** Collects the properties of a {@link Account}. Not thread-safe. */
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable Integer revision;
        private @Nullable BigDecimal balance;
        private @Nullable Long serial;
        private @Nullable Integer rank;
        private @Nullable Boolean active;
        private @Nullable Destination destination;
        private @Nullable OffsetDateTime openedAt;
        private @Nullable LocalDate closedOn;
        private @Nullable Owner owner;
        private @Nullable String reference;
        private @Nullable String apiSecret;
        private @Nullable String website;
        private @Nullable List<Lot> lots;
        private @Nullable List<String> aliases;
        private @Nullable List<List<BigDecimal>> matrix;
        private @Nullable Map<String, Long> limits;
        private @Nullable Map<String, @Nullable String> remarks;
        private @Nullable Map<String, @Nullable Owner> owners;
        private @Nullable Map<String, JsonNode> settings;
        private @Nullable JsonNode anything;
        private @Nullable Account parent;
        private @Nullable List<Account> children;
        private @Nullable String contact;
        private @Nullable Offer offer;
        private @Nullable Extras extras;

        private Builder() {}

        private Builder(Account from) {
            this.id = from.id;
            this.revision = from.revision;
            this.balance = from.balance;
            this.serial = from.serial;
            this.rank = from.rank;
            this.active = from.active;
            this.destination = from.destination;
            this.openedAt = from.openedAt;
            this.closedOn = from.closedOn;
            this.owner = from.owner;
            this.reference = from.reference;
            this.apiSecret = from.apiSecret;
            this.website = from.website;
            this.lots = from.lots;
            this.aliases = from.aliases;
            this.matrix = from.matrix;
            this.limits = from.limits;
            this.remarks = from.remarks;
            this.owners = from.owners;
            this.settings = from.settings;
            this.anything = from.anything;
            this.parent = from.parent;
            this.children = from.children;
            this.contact = from.contact;
            this.offer = from.offer;
            this.extras = from.extras;
        }

        /**
         * Its id.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(UUID value) {
            this.id = Objects.requireNonNull(value, "id");
            this.extras = Extras.without(this.extras, "id");
            return this;
        }

        /**
         * Counted by the provider.
         *
         * @param value the value
         * @return this builder
         */
        public Builder revision(int value) {
            this.revision = value;
            this.extras = Extras.without(this.extras, "revision");
            return this;
        }

        /**
         * Tonnes in the account.
         *
         * @param value the value
         * @return this builder
         */
        public Builder balance(BigDecimal value) {
            this.balance = Objects.requireNonNull(value, "balance");
            this.extras = Extras.without(this.extras, "balance");
            return this;
        }

        /**
         * A number that does not fit in 32 bits.
         *
         * @param value the value
         * @return this builder
         */
        public Builder serial(long value) {
            this.serial = value;
            this.extras = Extras.without(this.extras, "serial");
            return this;
        }

        /**
         * Its rank.
         *
         * @param value the value
         * @return this builder
         */
        public Builder rank(int value) {
            this.rank = value;
            this.extras = Extras.without(this.extras, "rank");
            return this;
        }

        /**
         * Whether it is in use.
         *
         * @param value the value
         * @return this builder
         */
        public Builder active(boolean value) {
            this.active = value;
            this.extras = Extras.without(this.extras, "active");
            return this;
        }

        /**
         * Where credits go.
         *
         * @param value the value
         * @return this builder
         */
        public Builder destination(Destination value) {
            this.destination = Objects.requireNonNull(value, "destination");
            this.extras = Extras.without(this.extras, "destination");
            return this;
        }

        /**
         * When it was opened.
         *
         * @param value the value
         * @return this builder
         */
        public Builder openedAt(OffsetDateTime value) {
            this.openedAt = Objects.requireNonNull(value, "openedAt");
            this.extras = Extras.without(this.extras, "openedAt");
            return this;
        }

        /**
         * When it was closed; null while it is open.
         *
         * @param value the value
         * @return this builder
         */
        public Builder closedOn(LocalDate value) {
            this.closedOn = Objects.requireNonNull(value, "closedOn");
            this.extras = Extras.without(this.extras, "closedOn");
            return this;
        }

        /**
         * Sends {@code closedOn} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder closedOnNull() {
            this.closedOn = null;
            this.extras = Extras.withNull(this.extras, "closedOn");
            return this;
        }

        /**
         * Whose it is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder owner(Owner value) {
            this.owner = Objects.requireNonNull(value, "owner");
            this.extras = Extras.without(this.extras, "owner");
            return this;
        }

        /**
         * Sends {@code owner} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder ownerNull() {
            this.owner = null;
            this.extras = Extras.withNull(this.extras, "owner");
            return this;
        }

        /**
         * A note of the owner; null removes it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reference(String value) {
            this.reference = Objects.requireNonNull(value, "reference");
            this.extras = Extras.without(this.extras, "reference");
            return this;
        }

        /**
         * Sends {@code reference} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder referenceNull() {
            this.reference = null;
            this.extras = Extras.withNull(this.extras, "reference");
            return this;
        }

        /**
         * Never shown.
         *
         * @param value the value
         * @return this builder
         */
        public Builder apiSecret(String value) {
            this.apiSecret = Objects.requireNonNull(value, "apiSecret");
            this.extras = Extras.without(this.extras, "apiSecret");
            return this;
        }

        /**
         * An address, not always a valid one.
         *
         * @param value the value
         * @return this builder
         */
        public Builder website(String value) {
            this.website = Objects.requireNonNull(value, "website");
            this.extras = Extras.without(this.extras, "website");
            return this;
        }

        /**
         * What is in it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lots(List<Lot> value) {
            this.lots = List.copyOf(value);
            this.extras = Extras.without(this.extras, "lots");
            return this;
        }

        /**
         * Other names.
         *
         * @param value the value
         * @return this builder
         */
        public Builder aliases(List<String> value) {
            this.aliases = List.copyOf(value);
            this.extras = Extras.without(this.extras, "aliases");
            return this;
        }

        /**
         * Sends {@code aliases} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder aliasesNull() {
            this.aliases = null;
            this.extras = Extras.withNull(this.extras, "aliases");
            return this;
        }

        /**
         * Rows of numbers.
         *
         * @param value the value
         * @return this builder
         */
        public Builder matrix(List<List<BigDecimal>> value) {
            this.matrix = Copies.list(value, each -> List.copyOf(each));
            this.extras = Extras.without(this.extras, "matrix");
            return this;
        }

        /**
         * Most per kind.
         *
         * @param value the value
         * @return this builder
         */
        public Builder limits(Map<String, Long> value) {
            this.limits = Collections.unmodifiableMap(new LinkedHashMap<>(value));
            this.extras = Extras.without(this.extras, "limits");
            return this;
        }

        /**
         * Whatever was said, by name; nobody said something where it is null.
         *
         * @param value the value
         * @return this builder
         */
        public Builder remarks(Map<String, @Nullable String> value) {
            this.remarks = Collections.unmodifiableMap(new LinkedHashMap<>(value));
            this.extras = Extras.without(this.extras, "remarks");
            return this;
        }

        /**
         * Whose it was, by year.
         *
         * @param value the value
         * @return this builder
         */
        public Builder owners(Map<String, @Nullable Owner> value) {
            this.owners = Collections.unmodifiableMap(new LinkedHashMap<>(value));
            this.extras = Extras.without(this.extras, "owners");
            return this;
        }

        /**
         * Whatever the owner put there.
         *
         * @param value the value
         * @return this builder
         */
        public Builder settings(Map<String, JsonNode> value) {
            this.settings = Collections.unmodifiableMap(new LinkedHashMap<>(value));
            this.extras = Extras.without(this.extras, "settings");
            return this;
        }

        /**
         * Any JSON.
         *
         * @param value the value
         * @return this builder
         */
        public Builder anything(JsonNode value) {
            this.anything = Objects.requireNonNull(value, "anything");
            this.extras = Extras.without(this.extras, "anything");
            return this;
        }

        /**
         * An account.
         *
         * @param value the value
         * @return this builder
         */
        public Builder parent(Account value) {
            this.parent = Objects.requireNonNull(value, "parent");
            this.extras = Extras.without(this.extras, "parent");
            return this;
        }

        /**
         * Accounts below this one.
         *
         * @param value the value
         * @return this builder
         */
        public Builder children(List<Account> value) {
            this.children = List.copyOf(value);
            this.extras = Extras.without(this.extras, "children");
            return this;
        }

        /**
         * An e-mail address.
         *
         * @param value the value
         * @return this builder
         */
        public Builder contact(String value) {
            this.contact = Objects.requireNonNull(value, "contact");
            this.extras = Extras.without(this.extras, "contact");
            return this;
        }

        /**
         * A price with the steps to it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder offer(Offer value) {
            this.offer = Objects.requireNonNull(value, "offer");
            this.extras = Extras.without(this.extras, "offer");
            return this;
        }

        /**
         * Sends a property this version does not know.
         *
         * @param name its name in JSON
         * @param value its value
         * @return this builder
         */
        public Builder additionalProperty(String name, JsonNode value) {
            Objects.requireNonNull(name, "name");
            this.extras = Extras.withUnknown(this.extras, name, Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required property is missing
         */
        public Account build() {
            if (this.id == null) {
                throw new IllegalArgumentException("`id` is required");
            }
            if (this.balance == null) {
                throw new IllegalArgumentException("`balance` is required");
            }
            if (this.closedOn == null && !Extras.isNull(this.extras, "closedOn")) {
                throw new IllegalArgumentException("`closedOn` is required");
            }
            if (this.lots == null) {
                throw new IllegalArgumentException("`lots` is required");
            }
            return new Account(this);
        }
    }

    /** Reads and writes {@link Account}. */
    public static final class Codec extends ModelCodec<Account> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {}

        @Override
        public Account read(JsonReader in) throws IOException {
            Builder builder = new Builder();
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                builder.extras =
                        in.atNull() ? Extras.withNull(builder.extras, name) : Extras.without(builder.extras, name);
                switch (name) {
                    case "id" -> builder.id = in.valueOrNull(Codecs.UUID);
                    case "revision" -> builder.revision = in.valueOrNull(Codecs.INT32);
                    case "balance" -> builder.balance = in.valueOrNull(Codecs.DECIMAL);
                    case "serial" -> builder.serial = in.valueOrNull(Codecs.INT64);
                    case "rank" -> builder.rank = in.valueOrNull(Codecs.INT32);
                    case "active" -> builder.active = in.valueOrNull(Codecs.BOOLEAN);
                    case "destination" -> builder.destination = in.valueOrNull(Destination.Codec.INSTANCE);
                    case "openedAt" -> builder.openedAt = in.valueOrNull(Codecs.DATE_TIME);
                    case "closedOn" -> builder.closedOn = in.valueOrNull(Codecs.DATE);
                    case "owner" -> builder.owner = in.valueOrNull(Owner.Codec.INSTANCE);
                    case "reference" -> builder.reference = in.valueOrNull(Codecs.STRING);
                    case "apiSecret" -> builder.apiSecret = in.valueOrNull(Codecs.STRING);
                    case "website" -> builder.website = in.valueOrNull(Codecs.STRING);
                    case "lots" -> builder.lots = in.valueOrNull(Codecs.list(Lot.Codec.INSTANCE));
                    case "aliases" -> builder.aliases = in.valueOrNull(Codecs.list(Codecs.STRING));
                    case "matrix" -> builder.matrix = in.valueOrNull(Codecs.list(Codecs.list(Codecs.DECIMAL)));
                    case "limits" -> builder.limits = in.valueOrNull(Codecs.map(Codecs.INT64));
                    case "remarks" -> builder.remarks = in.valueOrNull(Codecs.mapOfNullable(Codecs.STRING));
                    case "owners" -> builder.owners = in.valueOrNull(Codecs.mapOfNullable(Owner.Codec.INSTANCE));
                    case "settings" -> builder.settings = in.valueOrNull(Codecs.map(Codecs.JSON));
                    case "anything" -> builder.anything = in.valueOrNull(Codecs.JSON);
                    case "parent" -> builder.parent = in.valueOrNull(Account.Codec.INSTANCE);
                    case "children" -> builder.children = in.valueOrNull(Codecs.list(Account.Codec.INSTANCE));
                    case "contact" -> builder.contact = in.valueOrNull(Codecs.STRING);
                    case "offer" -> builder.offer = in.valueOrNull(Offer.Codec.INSTANCE);
                    default -> {
                        if (!in.atNull()) {
                            builder.extras = Extras.withUnknown(builder.extras, name, in.json());
                        }
                    }
                }
            }
            return new Account(builder);
        }
    }
}

