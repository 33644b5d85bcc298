package io.github.climatefinance.core;

import java.util.Optional;

/** What became of one item of a request for many, where the provider executes or refuses each for itself. */
public interface ItemResult {
    /**
     * Whether the provider says that this item did not succeed. False where it says nothing, or something that this
     * version does not know: look at {@link #itemStatus} where that matters.
     */
    boolean isFailed();

    /** The provider's own word for what became of the item, as it stands in JSON; empty where there is none. */
    Optional<String> itemStatus();
}
