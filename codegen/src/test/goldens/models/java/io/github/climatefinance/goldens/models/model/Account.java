// Generated from the API description by the codegen module. Changes belong in the description or in a template.

package io.github.climatefinance.goldens.models.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.Copies;
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
import javax.annotation.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 */
@Generated("io.github.climatefinance.codegen")
@JsonDeserialize(using = Account.Codec.class)
public final class Account implements JsonModel {
    private final Values values;

    private Account(Values values) {
        this.values = values;
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder(Codec.INSTANCE.values());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this value has, properties without an accessor included
     */
    public Builder toBuilder() {
        return new Builder(this.values.copy());
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
        return this.values.required(0);
    }

    /**
     * Whether {@code id} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasId() {
        return this.values.has(0);
    }

    /**
     * Counted by the provider.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public int revision() {
        return this.values.required(1);
    }

    /**
     * Whether {@code revision} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasRevision() {
        return this.values.has(1);
    }

    /**
     * Tonnes in the account.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public BigDecimal balance() {
        return this.values.required(2);
    }

    /**
     * Whether {@code balance} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasBalance() {
        return this.values.has(2);
    }

    /**
     * A number that does not fit in 32 bits.
     *
     * @return the value, if there is one
     */
    public Optional<Long> serial() {
        return this.values.optional(3);
    }

    /**
     * Its rank.
     *
     * @return the value, if there is one
     */
    public Optional<Integer> rank() {
        return this.values.optional(4);
    }

    /**
     * Whether it is in use.
     *
     * @return the value, if there is one
     */
    public Optional<Boolean> active() {
        return this.values.optional(5);
    }

    /**
     * Where credits go.
     *
     * @return the value, if there is one
     */
    public Optional<Destination> destination() {
        return this.values.optional(6);
    }

    /**
     * When it was opened.
     *
     * @return the value, if there is one
     */
    public Optional<OffsetDateTime> openedAt() {
        return this.values.optional(7);
    }

    /**
     * When it was closed; null while it is open.
     *
     * @return the value, if there is one
     */
    public Optional<LocalDate> closedOn() {
        return this.values.optional(8);
    }

    /**
     * Whether {@code closedOn} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isClosedOnNull() {
        return this.values.isNull(8);
    }

    /**
     * Whose it is.
     *
     * @return the value, if there is one
     */
    public Optional<Owner> owner() {
        return this.values.optional(9);
    }

    /**
     * Whether {@code owner} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isOwnerNull() {
        return this.values.isNull(9);
    }

    /**
     * A note of the owner; null removes it.
     *
     * @return the value, if there is one
     */
    public Optional<String> reference() {
        return this.values.optional(10);
    }

    /**
     * Whether {@code reference} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isReferenceNull() {
        return this.values.isNull(10);
    }

    /**
     * Never shown.
     *
     * @return the value, if there is one
     */
    public Optional<String> apiSecret() {
        return this.values.optional(11);
    }

    /**
     * An address, not always a valid one.
     *
     * @return the value, if there is one
     */
    public Optional<String> website() {
        return this.values.optional(12);
    }

    /**
     * What is in it.
     *
     * @return the value
     * @throws DecodingException if the provider left it out
     */
    public List<Lot> lots() {
        return this.values.required(13);
    }

    /**
     * Whether {@code lots} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLots() {
        return this.values.has(13);
    }

    /**
     * Other names.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<String> aliases() {
        return this.values.list(14);
    }

    /**
     * Whether {@code aliases} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasAliases() {
        return this.values.has(14);
    }

    /**
     * Whether {@code aliases} is explicitly null, which is not the same as left out.
     *
     * @return true when it is null
     */
    public boolean isAliasesNull() {
        return this.values.isNull(14);
    }

    /**
     * Rows of numbers.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<List<BigDecimal>> matrix() {
        return this.values.list(15);
    }

    /**
     * Whether {@code matrix} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasMatrix() {
        return this.values.has(15);
    }

    /**
     * Most per kind.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, Long> limits() {
        return this.values.map(16);
    }

    /**
     * Whether {@code limits} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasLimits() {
        return this.values.has(16);
    }

    /**
     * Whatever was said, by name; nobody said something where it is null.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, @Nullable String> remarks() {
        return this.values.map(17);
    }

    /**
     * Whether {@code remarks} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasRemarks() {
        return this.values.has(17);
    }

    /**
     * Whose it was, by year.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, @Nullable Owner> owners() {
        return this.values.map(18);
    }

    /**
     * Whether {@code owners} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasOwners() {
        return this.values.has(18);
    }

    /**
     * Whatever the owner put there.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public Map<String, JsonNode> settings() {
        return this.values.map(19);
    }

    /**
     * Whether {@code settings} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasSettings() {
        return this.values.has(19);
    }

    /**
     * Any JSON.
     *
     * @return the value, if there is one
     */
    public Optional<JsonNode> anything() {
        return this.values.optional(20);
    }

    /**
     * An account.
     *
     * @return the value, if there is one
     */
    public Optional<Account> parent() {
        return this.values.optional(21);
    }

    /**
     * Accounts below this one.
     *
     * @return the values, unmodifiable; empty when there are none
     */
    public List<Account> children() {
        return this.values.list(22);
    }

    /**
     * Whether {@code children} is there.
     *
     * @return false when it was left out or null
     */
    public boolean hasChildren() {
        return this.values.has(22);
    }

    /**
     * An e-mail address.
     *
     * @return the value, if there is one
     */
    public Optional<String> contact() {
        return this.values.optional(23);
    }

    /**
     * A price with the steps to it.
     *
     * @return the value, if there is one
     */
    public Optional<Offer> offer() {
        return this.values.optional(24);
    }

    /**
     * Properties this version does not know, as they came.
     *
     * @return an unmodifiable map, mostly empty
     */
    public Map<String, JsonNode> additionalProperties() {
        return this.values.unknown();
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
        this.values.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account that && this.values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

    /** Collects the properties of a {@link Account}. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /**
         * Its id.
         *
         * @param value the value
         * @return this builder
         */
        public Builder id(UUID value) {
            this.values.set(0, value);
            return this;
        }

        /**
         * Counted by the provider.
         *
         * @param value the value
         * @return this builder
         */
        public Builder revision(int value) {
            this.values.set(1, value);
            return this;
        }

        /**
         * Tonnes in the account.
         *
         * @param value the value
         * @return this builder
         */
        public Builder balance(BigDecimal value) {
            this.values.set(2, value);
            return this;
        }

        /**
         * A number that does not fit in 32 bits.
         *
         * @param value the value
         * @return this builder
         */
        public Builder serial(long value) {
            this.values.set(3, value);
            return this;
        }

        /**
         * Its rank.
         *
         * @param value the value
         * @return this builder
         */
        public Builder rank(int value) {
            this.values.set(4, value);
            return this;
        }

        /**
         * Whether it is in use.
         *
         * @param value the value
         * @return this builder
         */
        public Builder active(boolean value) {
            this.values.set(5, value);
            return this;
        }

        /**
         * Where credits go.
         *
         * @param value the value
         * @return this builder
         */
        public Builder destination(Destination value) {
            this.values.set(6, value);
            return this;
        }

        /**
         * When it was opened.
         *
         * @param value the value
         * @return this builder
         */
        public Builder openedAt(OffsetDateTime value) {
            this.values.set(7, value);
            return this;
        }

        /**
         * When it was closed; null while it is open.
         *
         * @param value the value
         * @return this builder
         */
        public Builder closedOn(LocalDate value) {
            this.values.set(8, value);
            return this;
        }

        /**
         * Sends {@code closedOn} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder closedOnNull() {
            this.values.setNull(8);
            return this;
        }

        /**
         * Whose it is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder owner(Owner value) {
            this.values.set(9, value);
            return this;
        }

        /**
         * Sends {@code owner} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder ownerNull() {
            this.values.setNull(9);
            return this;
        }

        /**
         * A note of the owner; null removes it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reference(String value) {
            this.values.set(10, value);
            return this;
        }

        /**
         * Sends {@code reference} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder referenceNull() {
            this.values.setNull(10);
            return this;
        }

        /**
         * Never shown.
         *
         * @param value the value
         * @return this builder
         */
        public Builder apiSecret(String value) {
            this.values.set(11, value);
            return this;
        }

        /**
         * An address, not always a valid one.
         *
         * @param value the value
         * @return this builder
         */
        public Builder website(String value) {
            this.values.set(12, value);
            return this;
        }

        /**
         * What is in it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lots(List<Lot> value) {
            this.values.set(13, List.copyOf(value));
            return this;
        }

        /**
         * Other names.
         *
         * @param value the value
         * @return this builder
         */
        public Builder aliases(List<String> value) {
            this.values.set(14, List.copyOf(value));
            return this;
        }

        /**
         * Sends {@code aliases} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder aliasesNull() {
            this.values.setNull(14);
            return this;
        }

        /**
         * Rows of numbers.
         *
         * @param value the value
         * @return this builder
         */
        public Builder matrix(List<List<BigDecimal>> value) {
            this.values.set(15, Copies.list(value, each -> List.copyOf(each)));
            return this;
        }

        /**
         * Most per kind.
         *
         * @param value the value
         * @return this builder
         */
        public Builder limits(Map<String, Long> value) {
            this.values.set(16, Collections.unmodifiableMap(new LinkedHashMap<>(value)));
            return this;
        }

        /**
         * Whatever was said, by name; nobody said something where it is null.
         *
         * @param value the value
         * @return this builder
         */
        public Builder remarks(Map<String, @Nullable String> value) {
            this.values.set(17, Collections.unmodifiableMap(new LinkedHashMap<>(value)));
            return this;
        }

        /**
         * Whose it was, by year.
         *
         * @param value the value
         * @return this builder
         */
        public Builder owners(Map<String, @Nullable Owner> value) {
            this.values.set(18, Collections.unmodifiableMap(new LinkedHashMap<>(value)));
            return this;
        }

        /**
         * Whatever the owner put there.
         *
         * @param value the value
         * @return this builder
         */
        public Builder settings(Map<String, JsonNode> value) {
            this.values.set(19, Collections.unmodifiableMap(new LinkedHashMap<>(value)));
            return this;
        }

        /**
         * Any JSON.
         *
         * @param value the value
         * @return this builder
         */
        public Builder anything(JsonNode value) {
            this.values.set(20, value);
            return this;
        }

        /**
         * An account.
         *
         * @param value the value
         * @return this builder
         */
        public Builder parent(Account value) {
            this.values.set(21, value);
            return this;
        }

        /**
         * Accounts below this one.
         *
         * @param value the value
         * @return this builder
         */
        public Builder children(List<Account> value) {
            this.values.set(22, List.copyOf(value));
            return this;
        }

        /**
         * An e-mail address.
         *
         * @param value the value
         * @return this builder
         */
        public Builder contact(String value) {
            this.values.set(23, value);
            return this;
        }

        /**
         * A price with the steps to it.
         *
         * @param value the value
         * @return this builder
         */
        public Builder offer(Offer value) {
            this.values.set(24, value);
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
            this.values.keep(name, value);
            return this;
        }

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a required property is missing
         */
        public Account build() {
            return new Account(this.values.built());
        }
    }

    /** Reads and writes {@link Account}. */
    public static final class Codec extends ObjectCodec<Account> {
        /** The only instance needed. */
        public static final Codec INSTANCE = new Codec();

        /** For Jackson, which makes its own. */
        public Codec() {
            super("Account", "bpbooooonooOobooooooooooo", "id", "revision", "balance", "serial", "rank", "active", "destination", "openedAt", "closedOn", "owner", "reference", "apiSecret", "website", "lots", "aliases", "matrix", "limits", "remarks", "owners", "settings", "anything", "parent", "children", "contact", "offer");
        }

        @Override
        protected JsonCodec<?> codec(int property) {
            return switch (property) {
                case 0 -> Codecs.UUID;
                case 1, 4 -> Codecs.INT32;
                case 2 -> Codecs.DECIMAL;
                case 3 -> Codecs.INT64;
                case 5 -> Codecs.BOOLEAN;
                case 6 -> Destination.Codec.INSTANCE;
                case 7 -> Codecs.DATE_TIME;
                case 8 -> Codecs.DATE;
                case 9 -> Owner.Codec.INSTANCE;
                case 13 -> Codecs.list(Lot.Codec.INSTANCE);
                case 14 -> Codecs.list(Codecs.STRING);
                case 15 -> Codecs.list(Codecs.list(Codecs.DECIMAL));
                case 16 -> Codecs.map(Codecs.INT64);
                case 17 -> Codecs.mapOfNullable(Codecs.STRING);
                case 18 -> Codecs.mapOfNullable(Owner.Codec.INSTANCE);
                case 19 -> Codecs.map(Codecs.JSON);
                case 20 -> Codecs.JSON;
                case 21 -> Account.Codec.INSTANCE;
                case 22 -> Codecs.list(Account.Codec.INSTANCE);
                case 24 -> Offer.Codec.INSTANCE;
                default -> Codecs.STRING;
            };
        }

        @Override
        protected JsonModel model(Values values) {
            return new Account(values);
        }
    }
}

