package io.github.climatefinance.core.batch;

import java.util.List;

/**
 * An item, ready to be packed.
 *
 * @param bytes what it adds to the size of a call's body
 * @param problems why it cannot be sent; mostly none
 */
record Parcel<T, R>(Slot<T, R> slot, long bytes, List<ItemProblem> problems) {}
