package io.github.climatefinance.core.error;

import java.util.List;

/**
 * How far a batch has come. Delivered are the results of the first items of the input; every other item that was taken
 * from it is in one of the lists; no later one was sent.
 *
 * @param delivered how many results were delivered
 * @param taken how many items were taken from the input
 * @param failed items whose call failed
 * @param answered items whose results are at hand, but behind others
 * @param underway items whose call has not ended
 * @param notSent items that were taken, but not sent
 */
public record BatchState(
        long delivered,
        long taken,
        List<ItemReference> failed,
        List<ItemReference> answered,
        List<ItemReference> underway,
        List<ItemReference> notSent) {
    public BatchState {
        failed = List.copyOf(failed);
        answered = List.copyOf(answered);
        underway = List.copyOf(underway);
        notSent = List.copyOf(notSent);
    }

    /** References may be confidential. */
    @Override
    public String toString() {
        return "BatchState[delivered=" + delivered + ", taken=" + taken + ", failed=" + failed.size() + ", answered="
                + answered.size() + ", underway=" + underway.size() + ", notSent=" + notSent.size() + "]";
    }
}
