package io.github.climatefinance.core.internal.call;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long an answer asks to wait. A hint that cannot be understood is none; one in the past is zero. */
final class RetryHint {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    /** Above this, a reset header is a moment since 1970, not a span. */
    private static final BigDecimal EPOCH_SECONDS = BigDecimal.valueOf(1_000_000_000);

    private static final BigDecimal EPOCH_MILLIS = BigDecimal.valueOf(1_000_000_000_000L);

    private RetryHint() {}

    /**
     * Reads the hint of an answer.
     *
     * @param header looks a response header up, null when absent
     * @param now the provider's clock, for an answer without a {@code Date}
     */
    static Optional<Duration> of(int status, Function<String, @Nullable String> header, Instant now) {
        Instant date = date(header.apply("Date")).orElse(now);
        Optional<Duration> hint = number(header.apply("retry-after-ms"))
                .map(millis -> span(millis.movePointLeft(3)))
                .or(() -> number(header.apply(RetryAfterInterceptor.HEADER)).map(RetryHint::span))
                .or(() -> date(header.apply(RetryAfterInterceptor.HEADER)).map(at -> until(date, at)));
        if (hint.isEmpty() && status == 429) {
            hint = number(header.apply("X-RateLimit-Reset"))
                    .or(() -> number(header.apply("RateLimit-Reset")))
                    .map(value -> reset(value, date));
        }
        return hint;
    }

    private static Optional<Instant> date(@Nullable String text) {
        return Optional.ofNullable(HttpDate.parse(text));
    }

    private static Duration reset(BigDecimal value, Instant date) {
        if (value.compareTo(EPOCH_MILLIS) >= 0) {
            return until(date, Instant.ofEpochMilli(value.longValue()));
        }
        if (value.compareTo(EPOCH_SECONDS) >= 0) {
            return until(date, Instant.ofEpochSecond(value.longValue()));
        }
        return span(value);
    }

    private static Duration until(Instant from, Instant to) {
        Duration span = Duration.between(from, to);
        if (span.isNegative()) {
            return Duration.ZERO;
        }
        Duration longest = span(LONGEST);
        return span.compareTo(longest) > 0 ? longest : span;
    }

    private static Duration span(BigDecimal seconds) {
        if (seconds.signum() <= 0) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(seconds.min(LONGEST).multiply(NANOS).longValue());
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return text != null && NUMBER.matcher(text.strip()).matches()
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }
}
