package io.github.climatefinance.core.internal.call;

import java.util.List;

/** Blacks out known secrets in text that came from elsewhere. */
final class Mask {
    static final String BLACK = "███";

    private Mask() {}

    static String apply(String text, List<String> secrets) {
        String masked = text;
        for (String secret : secrets) {
            if (!secret.isEmpty()) {
                masked = masked.replace(secret, BLACK);
            }
        }
        return masked;
    }

    /** One line of at most {@code length} characters, without control characters. */
    static String line(String text, int length) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(line::appendCodePoint);
        String clean = line.toString().strip();
        return clean.length() <= length ? clean : clean.substring(0, length - 1) + "…";
    }
}
