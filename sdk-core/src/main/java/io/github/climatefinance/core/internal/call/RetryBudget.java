package io.github.climatefinance.core.internal.call;

import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the repeats of one client and credential to a few percent of its calls when everything fails. Lock-free. */
final class RetryBudget {
    private static final int FULL = 500;
    private static final int RETRY = 5;

    private final AtomicInteger left = new AtomicInteger(FULL);

    /** Pays for one repeat, if it can be afforded. */
    boolean pay() {
        return left.getAndUpdate(now -> now >= RETRY ? now - RETRY : now) >= RETRY;
    }

    /** A call succeeded at its first attempt. */
    void earn() {
        if (left.get() < FULL) {
            left.updateAndGet(now -> Math.min(FULL, now + 1));
        }
    }
}
