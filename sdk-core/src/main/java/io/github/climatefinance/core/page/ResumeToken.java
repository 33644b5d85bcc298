package io.github.climatefinance.core.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk stopped, as text: {@code p1.fingerprint.position.skip.size.items.total}, the first field being the
 * version of the format.
 *
 * @param position where the next page begins; null: the provider's beginning
 * @param ended whether nothing is left
 * @param skip items of that page already delivered
 * @param size page size in use; 0: the provider's default
 * @param items items of the pages before
 * @param total total announced so far; -1: none
 */
record ResumeToken(
        String fingerprint, @Nullable String position, boolean ended, int skip, int size, long items, long total) {
    private static final Pattern FORM = Pattern.compile(
            "p1\\.([0-9a-f]{1,8})\\.(-|E|C[\\w-]*)\\.(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,18})\\.(-|\\d{1,18})");

    /** As far as anything is counted. A provider that claims more claims something that is not so. */
    static final long LARGEST = 999_999_999_999_999_999L;

    ResumeToken {
        items = Math.min(items, LARGEST);
        total = Math.min(total, LARGEST);
    }

    static ResumeToken parse(String text) {
        Matcher fields = FORM.matcher(text);
        if (!fields.matches()) {
            throw unreadable();
        }
        String place = fields.group(2);
        return new ResumeToken(
                fields.group(1),
                place.startsWith("C") ? decoded(place.substring(1)) : null,
                place.equals("E"),
                Integer.parseInt(fields.group(3)),
                Integer.parseInt(fields.group(4)),
                Long.parseLong(fields.group(5)),
                fields.group(6).equals("-") ? -1 : Long.parseLong(fields.group(6)));
    }

    static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("this is no resume token that this version can read");
    }

    static String hash(String fingerprint) {
        return Integer.toHexString(fingerprint.hashCode());
    }

    OptionalLong knownTotal() {
        return total < 0 ? OptionalLong.empty() : OptionalLong.of(total);
    }

    ResumeToken skipping(int delivered) {
        return new ResumeToken(fingerprint, position, ended, skip + delivered, size, items, total);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private String place() {
        if (ended) {
            return "E";
        }
        return position == null
                ? "-"
                : "C"
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return String.join(
                ".",
                "p1",
                fingerprint,
                place(),
                Integer.toString(skip),
                Integer.toString(size),
                Long.toString(items),
                total < 0 ? "-" : Long.toString(total));
    }
}
