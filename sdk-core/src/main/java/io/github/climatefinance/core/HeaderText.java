package io.github.climatefinance.core;

import java.util.Objects;

/**
 * Checks header names and values before the HTTP library does, because that one quotes an illegal value, which may be a
 * secret, in its exception.
 */
public final class HeaderText {
    private HeaderText() {}

    /**
     * Returns the name if it is one.
     *
     * @throws IllegalArgumentException if {@code name} is not a header name
     */
    public static String name(String name) {
        Objects.requireNonNull(name, "name");
        boolean legal = !name.isEmpty()
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0);
        if (!legal) {
            throw new IllegalArgumentException("a header name must be visible ASCII without separators");
        }
        return name;
    }

    /**
     * Returns the value if it can be sent.
     *
     * @throws IllegalArgumentException if {@code value} cannot be sent; the message does not quote it
     */
    public static String value(String name, String value) {
        Objects.requireNonNull(value, name);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c >= 0x7f) {
                throw new IllegalArgumentException("the value of header `" + name
                        + "` has a character at position " + i + " that HTTP does not allow (line break, control or"
                        + " non-ASCII)");
            }
        }
        return value;
    }
}
