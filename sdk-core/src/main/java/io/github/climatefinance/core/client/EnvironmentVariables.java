package io.github.climatefinance.core.client;

import io.github.climatefinance.core.ProviderProfile;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The environment variables of one provider. Blank counts as not set. Values appear in no message, but for those that must be
 * one of a few words.
 */
public final class EnvironmentVariables {
    private final String prefix;
    private final Map<String, String> all;

    private EnvironmentVariables(String prefix, Map<String, String> all) {
        this.prefix = prefix;
        this.all = all;
    }

    /** The variables of this process. */
    public static EnvironmentVariables of(ProviderProfile profile) {
        return of(profile, System.getenv());
    }

    /** Variables from elsewhere. */
    public static EnvironmentVariables of(ProviderProfile profile, Map<String, String> all) {
        return new EnvironmentVariables(profile.environmentPrefix(), Map.copyOf(all));
    }

    /** The variable {@code prefix + name}. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(all.get(prefix + Objects.requireNonNull(name, "name")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /**
     * The variable {@code prefix + name}, which must name a constant, in whatever case.
     *
     * @throws IllegalArgumentException if it is set and does not
     */
    public <E extends Enum<E>> Optional<E> optional(String name, Class<E> type) {
        return optional(name)
                .map(value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("environment variable `" + prefix + name
                                + "` must be one of " + Arrays.toString(type.getEnumConstants()) + ", but was \""
                                + value
                                + "\"")));
    }

    /**
     * Checks that at least one of two variables is set.
     *
     * @throws IllegalArgumentException naming both, if neither is
     */
    public void requireEither(String one, String other) {
        if (optional(one).isEmpty() && optional(other).isEmpty()) {
            throw new IllegalArgumentException(
                    "environment variable `" + prefix + one + "` or `" + prefix + other + "` is required");
        }
    }

    /**
     * The variable {@code prefix + name}.
     *
     * @throws IllegalArgumentException naming it, if it is not set
     */
    public String required(String name) {
        return optional(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("environment variable `" + prefix + name + "` is not set"));
    }
}
