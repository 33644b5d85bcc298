package io.github.climatefinance.core.error;

import java.util.List;

/**
 * The answer to a request for many items does not fit them: a result is missing, there twice, or of something that was not
 * asked for. No result of such an answer is used, as a provider that mixes up references may have mixed up figures.
 */
public final class UnmatchedResultsException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final transient List<ItemReference> missing;
    private final transient List<String> repeated;
    private final transient List<String> unexpected;

    /**
     * An answer that does not fit.
     *
     * @param missing items without a result
     * @param repeated references with more than one result
     * @param unexpected references of results nobody asked for; empty text for a result without a reference
     */
    public UnmatchedResultsException(
            String title, List<ItemReference> missing, List<String> repeated, List<String> unexpected) {
        super(message(title, missing, repeated, unexpected), Outcome.ACCEPTED, null);
        this.missing = List.copyOf(missing);
        this.repeated = List.copyOf(repeated);
        this.unexpected = List.copyOf(unexpected);
    }

    private static String message(
            String title, List<ItemReference> missing, List<String> repeated, List<String> unexpected) {
        return title + ": the answer does not fit the request: " + missing.size() + " results are missing"
                + (missing.isEmpty()
                        ? ""
                        : ", the first that of index " + missing.get(0).index())
                + ", " + repeated.size() + " are there twice, " + unexpected.size() + " were not asked for";
    }

    /** Items without a result. */
    public List<ItemReference> missing() {
        return missing;
    }

    /** References with more than one result. */
    public List<String> repeated() {
        return repeated;
    }

    /** References of results that nobody asked for; empty text for a result without a reference. */
    public List<String> unexpected() {
        return unexpected;
    }
}
