package io.github.climatefinance.core.json.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.core.json.OpenEnumCodec;
import org.jspecify.annotations.Nullable;

/** An open enumeration. */
public final class Status implements OpenEnum {
    public static final Status SENT = new Status("Sent", Known.SENT);
    public static final Status LOST = new Status("Lost", Known.LOST);

    static final OpenEnumCodec<Status> CODEC = new OpenEnumCodec<>(Status::unlisted, SENT, LOST);

    /** The values this version knows; a {@code switch} over it wants a {@code default}. */
    public enum Known {
        SENT,
        LOST,
        UNRECOGNIZED
    }

    private final String value;
    private final Known known;

    private Status(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Status of(String value) {
        return CODEC.of(value);
    }

    private static Status unlisted(String value) {
        return new Status(value, Known.UNRECOGNIZED);
    }

    @Override
    public String value() {
        return value;
    }

    public Known known() {
        return known;
    }

    @Override
    public boolean isKnown() {
        return known != Known.UNRECOGNIZED;
    }

    public boolean is(Status other) {
        return equals(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Status that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
