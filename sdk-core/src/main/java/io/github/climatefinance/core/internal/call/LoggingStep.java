package io.github.climatefinance.core.internal.call;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Mask;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.Time;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Headers;
import org.slf4j.Logger;

/**
 * Logs every attempt under {@code io.github.climatefinance.calls}: at debug one line before and after, at trace the
 * response headers too. An idempotency key that the SDK made is shown. Only headers known to be harmless are shown, paths as templates, bodies and queries never.
 */
final class LoggingStep implements Step {
    private static final Set<String> HARMLESS = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "date",
            "retry-after",
            "cache-control",
            "x-ratelimit-limit",
            "x-ratelimit-remaining",
            "x-ratelimit-reset",
            "ratelimit-limit",
            "ratelimit-remaining",
            "ratelimit-reset");

    private final Logger log;
    private final Time time;

    LoggingStep(Logger log, Time time) {
        this.log = log;
        this.time = time;
    }

    @Override
    public <T> ApiResponse<T> run(OneCall<T> call, Chain next) {
        if (!log.isDebugEnabled()) {
            return next.proceed(call);
        }
        long start = time.nanos();
        log.debug(
                "{}: {}, attempt {}{}",
                call.title(),
                call.route(),
                call.attempt().number(),
                key(call));
        try {
            ApiResponse<T> response = next.proceed(call);
            log.debug("{}: HTTP {} after {} ms", call.title(), response.status(), millis(start));
            return response;
        } catch (SdkException e) {
            log.debug("{} after {} ms, outcome {}", e.getMessage(), millis(start), e.outcome());
            throw e;
        } finally {
            if (log.isTraceEnabled() && call.attempt().hasResponse()) {
                log.trace(
                        "{}: {}",
                        call.title(),
                        Mask.apply(
                                shown(call.attempt().response().headers()),
                                call.attempt().secrets()));
            }
        }
    }

    /** Our own key says nothing but when it was made; one of the caller's is part of the request. */
    private static String key(OneCall<?> call) {
        return call.outgoing().isKeyMade() ? ", key " + call.outgoing().idempotencyKey() : "";
    }

    private long millis(long start) {
        return (time.nanos() - start) / 1_000_000;
    }

    static String shown(Headers headers) {
        return headers.names().stream()
                .map(name -> name + ": "
                        + (HARMLESS.contains(name.toLowerCase(Locale.ROOT)) ? headers.get(name) : Mask.BLACK))
                .collect(Collectors.joining(", "));
    }
}
