package io.github.climatefinance.core;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Makes text that came from elsewhere fit to be shown: known secrets blacked out, on one line. For the runtime. */
public final class Mask {
    public static final String BLACK = "███";

    private Mask() {}

    /** Blackens the secrets as they are, in a URL or form, and as JSON may escape them. */
    public static String apply(String text, Collection<String> secrets) {
        String masked = text;
        List<String> longestFirst = secrets.stream()
                .filter(secret -> !secret.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String secret : longestFirst) {
            masked = masked.replace(secret, BLACK).replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), BLACK);
            if (masked.indexOf('\\') >= 0) {
                masked = unescaping(masked, secret);
            }
        }
        return masked;
    }

    /** Blackens the beginning of a secret at the end of a text that was cut there. */
    public static String end(String text, Collection<String> secrets) {
        int longest = 0;
        for (String secret : secrets) {
            for (int length = Math.min(secret.length() - 1, text.length()); length > longest; length--) {
                if (text.regionMatches(text.length() - length, secret, 0, length)) {
                    longest = length;
                }
            }
        }
        return longest == 0 ? text : text.substring(0, text.length() - longest) + BLACK;
    }

    private static String unescaping(String text, String secret) {
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at, secret);
            if (end > 0) {
                masked.append(BLACK);
                at = end;
            } else {
                masked.append(text.charAt(at++));
            }
        }
        return masked.toString();
    }

    /** Where the secret ends that begins here, each character by its number, behind a backslash or as it is; else -1. */
    private static int end(String text, int from, String secret) {
        int at = from;
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            if (text.startsWith("\\u", at) && text.regionMatches(true, at + 2, String.format("%04x", (int) c), 0, 4)) {
                at += 6;
            } else if (text.startsWith("\\", at) && at + 1 < text.length() && text.charAt(at + 1) == c) {
                at += 2;
            } else if (at < text.length() && text.charAt(at) == c) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** One line of at most {@code length} characters, without control characters. */
    public static String line(String text, int length) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(line::appendCodePoint);
        String clean = line.toString().strip();
        return clean.length() <= length ? clean : clean.substring(0, length - 1) + "…";
    }
}
