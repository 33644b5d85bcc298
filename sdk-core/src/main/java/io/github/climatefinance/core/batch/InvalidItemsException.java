package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.error.BatchState;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Items cannot be sent, and so nothing of their call was. Holds all problems of the items of that call. The results of the
 * items before were delivered and stay good.
 */
public final class InvalidItemsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 3;

    private final transient List<ItemProblem> problems;
    private final transient BatchState state;

    InvalidItemsException(String title, List<ItemProblem> problems, BatchState state) {
        super(message(title, problems));
        this.problems = List.copyOf(problems);
        this.state = state;
    }

    private static String message(String title, List<ItemProblem> problems) {
        String shown = problems.stream()
                .limit(MOST_SHOWN)
                .map(problem -> "[" + problem.index() + "] " + problem.message())
                .collect(Collectors.joining("; "));
        int others = problems.size() - MOST_SHOWN;
        return title + ": items cannot be sent: " + shown + (others > 0 ? "; and " + others + " more problems" : "");
    }

    /** Everything that is wrong, in the order of the input. */
    public List<ItemProblem> problems() {
        return problems;
    }

    /** Which items are done and not sent. */
    public BatchState state() {
        return state;
    }
}
