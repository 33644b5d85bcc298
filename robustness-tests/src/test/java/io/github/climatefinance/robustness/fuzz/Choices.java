package io.github.climatefinance.robustness.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decisions taken from bytes, one after the other; when they are used up, each decision is the first of its kind. */
final class Choices {
    private final byte[] bytes;
    private int at;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isUsedUp() {
        return at >= bytes.length;
    }

    /** At least 0 and less than the bound, which is at most 256. */
    int below(int bound) {
        return isUsedUp() ? 0 : (bytes[at++] & 0xff) % bound;
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Up to 16 characters of any kind. */
    String text() {
        int length = Math.min(below(17), bytes.length - at);
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
