package io.github.climatefinance.robustness.fuzz;

import io.github.climatefinance.core.RetryPolicy;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an answer says of time in its headers. */
final class HintTargets {
    private static final Hidden HINT = Hidden.method("io.github.climatefinance.core.internal.call.RetryHint", "of");
    private static final Hidden DATE = Hidden.method("io.github.climatefinance.core.internal.call.HttpDate", "parse");
    private static final Pattern USUAL =
            Pattern.compile("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private HintTargets() {}

    /** Each line is a header. A hint is a span that can be waited for, or none. */
    static void waits(byte[] input) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        new String(input, StandardCharsets.UTF_8).lines().forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, Math.max(colon, 0)),
                    line.substring(colon + 1).strip());
        });
        Function<String, @Nullable String> header = headers::get;
        for (int status : new int[] {429, 503}) {
            Optional<?> hint = (Optional<?>)
                    Optional.ofNullable(HINT.call(null, status, header, NOW)).orElseThrow();
            hint.ifPresent(span -> canBeWaitedFor((Duration) span));
        }
        headers.values().forEach(HintTargets::date);
    }

    private static void canBeWaitedFor(Duration span) {
        if (span.isNegative() || span.toMillis() < 0) {
            throw new AssertionError("a wait of " + span);
        }
        Duration delay = RetryPolicy.standard().delayBefore(1, Optional.of(span), 0.5);
        if (delay.isNegative()) {
            throw new AssertionError("a wait of " + delay + " because of " + span);
        }
    }

    /** The form that servers must send is read as by the JDK, which also minds the day of the week. */
    private static void date(String text) {
        Object read = DATE.call(null, text);
        if (USUAL.matcher(text).matches()) {
            try {
                Instant expected = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
                if (!expected.equals(read)) {
                    throw new AssertionError(text + " was read as " + read);
                }
            } catch (DateTimeException e) {
                // Ours is more lenient.
            }
        }
    }
}
