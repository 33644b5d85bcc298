package io.github.climatefinance.core.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a {@code oneOf}. The discriminator decides first; where it is absent or new, the first variant all of
 * whose telling properties are present and not null, and that may have all that is there; else the value is kept as JSON
 * in the unknown variant.
 */
public abstract class UnionCodec<T extends JsonModel> extends ModelCodec<T> {
    private final @Nullable String discriminator;
    private final Map<String, ModelCodec<? extends T>> variants;
    private final List<Rule<T>> rules;
    private final Function<JsonNode, ? extends T> unknown;

    protected UnionCodec(Builder<T> builder) {
        this.discriminator = builder.discriminator;
        this.variants = Map.copyOf(builder.variants);
        this.rules = List.copyOf(builder.rules);
        this.unknown = Objects.requireNonNull(builder.unknown, "otherwise");
    }

    public static <T extends JsonModel> Builder<T> builder() {
        return new Builder<>();
    }

    @Override
    public final T read(JsonReader in) throws IOException {
        if (in.atNull()) {
            throw in.wrongType("a value");
        }
        if (!in.parser().hasToken(JsonToken.START_OBJECT)) {
            return unknown.apply(in.unknownVariant());
        }
        try (TokenBuffer value = in.buffer()) {
            ModelCodec<? extends T> variant = choose(in.of(value));
            JsonReader again = in.of(value);
            return variant == null ? unknown.apply(again.unknownVariant()) : variant.read(again);
        }
    }

    private @Nullable ModelCodec<? extends T> choose(JsonReader in) throws IOException {
        ModelCodec<? extends T> told = null;
        Set<String> present = new HashSet<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals(discriminator)) {
                told = in.parser().currentToken().isScalarValue() && !in.atNull()
                        ? variants.get(in.parser().getText())
                        : null;
            }
            if (in.atNull()) {
                present.remove(name);
            } else {
                present.add(name);
                in.parser().skipChildren();
            }
        }
        return told == null ? byPresence(present) : told;
    }

    private @Nullable ModelCodec<? extends T> byPresence(Set<String> present) {
        for (Rule<T> rule : rules) {
            if (rule.fits(present)) {
                return rule.codec();
            }
        }
        return null;
    }

    /** @param all the only properties there may be; empty if there may be others */
    private record Rule<T extends JsonModel>(List<String> names, Set<String> all, ModelCodec<? extends T> codec) {
        boolean fits(Set<String> present) {
            return present.containsAll(names) && (all.isEmpty() || all.containsAll(present));
        }
    }

    /** Says how the variants are told apart. */
    public static final class Builder<T extends JsonModel> {
        private @Nullable String discriminator;
        private final Map<String, ModelCodec<? extends T>> variants = new LinkedHashMap<>();
        private final List<Rule<T>> rules = new ArrayList<>();
        private @Nullable Function<JsonNode, ? extends T> unknown;

        private Builder() {}

        /** The property whose text names the variant. */
        public Builder<T> discriminator(String property) {
            this.discriminator = Objects.requireNonNull(property, "property");
            return this;
        }

        public Builder<T> variant(String discriminatorValue, ModelCodec<? extends T> codec) {
            variants.put(discriminatorValue, Objects.requireNonNull(codec, "codec"));
            return this;
        }

        /** As {@link #whenPresent(List, ModelCodec)}, for one property. */
        public Builder<T> whenPresent(String property, ModelCodec<? extends T> codec) {
            return whenPresent(List.of(property), codec);
        }

        /** Chooses the variant when all these properties are present and not null; rules are tried in the order given. */
        public Builder<T> whenPresent(List<String> properties, ModelCodec<? extends T> codec) {
            rules.add(new Rule<>(List.copyOf(properties), Set.of(), Objects.requireNonNull(codec, "codec")));
            return this;
        }

        /**
         * As {@link #whenPresent(List, ModelCodec)}, for a variant that can have no properties but these.
         *
         * @param all the telling properties and its others; any other one that is there, and not null, tells against it
         */
        public Builder<T> whenOnly(List<String> properties, List<String> all, ModelCodec<? extends T> codec) {
            rules.add(new Rule<>(List.copyOf(properties), Set.copyOf(all), Objects.requireNonNull(codec, "codec")));
            return this;
        }

        /** Makes the variant that holds what no other one fits. */
        public Builder<T> otherwise(Function<JsonNode, ? extends T> unknown) {
            this.unknown = Objects.requireNonNull(unknown, "unknown");
            return this;
        }
    }
}
