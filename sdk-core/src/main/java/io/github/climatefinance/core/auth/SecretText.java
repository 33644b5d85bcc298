package io.github.climatefinance.core.auth;

import io.github.climatefinance.core.Mask;
import java.util.Collection;
import java.util.Objects;

/** Checks and shows of text that may be secret: messages name the parameter and the kind of fault, never the value. */
final class SecretText {
    static final String HIDDEN = Mask.BLACK;
    private static final int LONGEST_QUOTE = 200;

    private SecretText() {}

    static String notBlank(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException("`" + name + "` must not be blank");
        }
        return value;
    }

    /** For what is encoded before it is sent: any text without control characters. */
    static String printable(String value, String name) {
        notBlank(value, name);
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(
                        "`" + name + "` contains a control character, perhaps a line break at its end");
            }
        }
        return value;
    }

    /** For what is sent as a whole header value: visible ASCII, with no spaces at its ends. */
    static String headerValue(String value, String name) {
        printable(value, name);
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                throw new IllegalArgumentException("`" + name + "` contains a character that a header cannot carry");
            }
        }
        if (!value.strip().equals(value)) {
            throw new IllegalArgumentException("`" + name + "` begins or ends with a space");
        }
        return value;
    }

    /** For bearer tokens: visible ASCII without any space. */
    static String token(String value, String name) {
        headerValue(value, name);
        if (value.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("`" + name + "` contains a space; give the token without its scheme");
        }
        return value;
    }

    /** A server's own words, fit for a message: one line, at most 200 characters, known secrets masked. */
    static String quote(String text, Collection<String> secrets) {
        return Mask.line(Mask.apply(text, secrets), LONGEST_QUOTE);
    }
}
