package io.github.climatefinance.core.page;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The settings of a walk; {@code wanted} is the most items it is asked for, {@code nanoTime} a monotonic clock. */
record WalkPlan<T>(
        PageFetcher<T> fetcher,
        PageScheme<T> scheme,
        int readAhead,
        @Nullable Duration budget,
        @Nullable Identity<T> distinct,
        @Nullable ResumeToken token,
        long wanted,
        LongSupplier nanoTime) {
    static <T> WalkPlan<T> of(PageFetcher<T> fetcher, PageScheme<T> scheme) {
        return new WalkPlan<>(fetcher, scheme, 0, null, null, null, Long.MAX_VALUE, System::nanoTime);
    }

    WalkPlan<T> withReadAhead(int pages) {
        return new WalkPlan<>(fetcher, scheme, pages, budget, distinct, token, wanted, nanoTime);
    }

    WalkPlan<T> withBudget(Duration time) {
        return new WalkPlan<>(fetcher, scheme, readAhead, time, distinct, token, wanted, nanoTime);
    }

    WalkPlan<T> withDistinct(@Nullable Identity<T> identity) {
        return new WalkPlan<>(fetcher, scheme, readAhead, budget, identity, token, wanted, nanoTime);
    }

    WalkPlan<T> withToken(ResumeToken start) {
        return new WalkPlan<>(fetcher, scheme, readAhead, budget, distinct, start, wanted, nanoTime);
    }

    WalkPlan<T> withWanted(long items) {
        return new WalkPlan<>(fetcher, scheme, readAhead, budget, distinct, token, items, nanoTime);
    }

    WalkPlan<T> withNanoTime(LongSupplier clock) {
        return new WalkPlan<>(fetcher, scheme, readAhead, budget, distinct, token, wanted, clock);
    }
}
