package io.github.climatefinance.core.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a generated class with properties, and what its {@link Values} know of them: names, codecs and traits, in
 * the order of the API description.
 */
public abstract class ObjectCodec<T extends JsonModel> extends ModelCodec<T> {
    private final String model;
    private final String traits;
    private final String[] names;
    private final @Nullable JsonCodec<?>[] codecs;

    /**
     * Describes the properties.
     *
     * @param model the class, as messages name it
     * @param traits a letter for each property: {@code o} for an optional one, {@code b} for one that answers promise and
     *     builders demand, {@code p} for one that is only promised, {@code n} for one that builders demand unless it is
     *     explicitly null; a capital for one whose value is a secret
     * @param names the names on the wire
     */
    protected ObjectCodec(String model, String traits, String... names) {
        this.model = Objects.requireNonNull(model, "model");
        this.traits = Objects.requireNonNull(traits, "traits");
        this.names = names.clone();
        this.codecs = new JsonCodec<?>[names.length];
        if (traits.length() != names.length) {
            throw new IllegalArgumentException("`traits` must tell of " + names.length + " properties");
        }
    }

    /** The codec of a property, by its place. Asked for when it is first needed: schemas may refer to themselves. */
    protected abstract JsonCodec<?> codec(int property);

    /** Makes the model, a {@code T}, of what was read. Declared without it, because each override would be two methods. */
    protected abstract JsonModel model(Values values);

    /** What a new builder starts with: nothing. */
    public final Values values() {
        return new Values(this, new Object[names.length], null);
    }

    @Override
    @SuppressWarnings("unchecked") // what `model` makes is a T, as it says
    public final T read(JsonReader in) throws IOException {
        @Nullable Object[] values = new Object[names.length];
        Extras extras = null;
        in.beginObject(this);
        int next = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            extras = Extras.met(extras, name, in);
            int property = indexOf(name, next);
            if (property < 0) {
                extras = Extras.kept(extras, name, in);
            } else {
                values[property] = in.valueOrNull(codecOf(property));
                next = property + 1;
            }
        }
        return (T) model(new Values(this, values, Extras.shared(extras)));
    }

    /** Properties mostly come in their order, so the next one is tried first. */
    private int indexOf(String name, int next) {
        for (int i = next; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < next; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Two threads may both make one: any will do. */
    final JsonCodec<?> codecOf(int property) {
        JsonCodec<?> codec = codecs[property];
        if (codec == null) {
            codec = codec(property);
            codecs[property] = codec;
        }
        return codec;
    }

    final String model() {
        return model;
    }

    final int size() {
        return names.length;
    }

    final String name(int property) {
        return names[property];
    }

    final boolean isPromised(int property) {
        return hasTrait(property, "bpBP");
    }

    final boolean isDemanded(int property) {
        return hasTrait(property, "bnBN");
    }

    final boolean mayBeNull(int property) {
        return hasTrait(property, "nN");
    }

    final boolean isSecret(int property) {
        return Character.isUpperCase(traits.charAt(property));
    }

    private boolean hasTrait(int property, String letters) {
        return letters.indexOf(traits.charAt(property)) >= 0;
    }

    @Override
    final List<String> required() {
        List<String> promised = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (isPromised(i)) {
                promised.add(names[i]);
            }
        }
        return promised;
    }
}
