package io.github.climatefinance.core.error;

import java.util.Collection;

/**
 * The provider accepted a request for many items, and some of them did not succeed. The others may have been executed,
 * so the outcome of the whole is {@link Outcome#UNKNOWN}: look at each item before sending any again.
 */
public final class ItemsFailedException extends SdkException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_STATUSES = 3;

    private ItemsFailedException(String message) {
        super(message, Outcome.UNKNOWN, null);
    }

    /**
     * The failure of some items.
     *
     * @param failed how many did not succeed
     * @param items how many there are in all
     * @param statuses what the provider calls it, each once
     */
    public static ItemsFailedException of(int failed, int items, Collection<String> statuses) {
        String some = String.join(", ", statuses.stream().limit(MOST_STATUSES).toList());
        int others = Math.max(0, statuses.size() - MOST_STATUSES);
        return new ItemsFailedException(failed + " of " + items + " items failed"
                + (some.isEmpty() ? "" : ": " + some)
                + (others == 0 ? "" : " and " + others + " more"));
    }
}
