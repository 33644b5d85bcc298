package io.github.climatefinance.icr;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.ledger.Reconciler;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells by the transactions of a list what became of an action. Immutable.
 *
 * @param facts reads a transaction
 * @param <T> a transaction, in the one or the other generation of the API
 */
record ActionJudge<T>(Function<T, TransactionFacts> facts) {
    /**
     * The answer. Executed is what has the action's own comment and contradicts it in nothing; not executed it is only if
     * not even a transaction without a comment could be it.
     *
     * @param silence what it means if there is nothing like it
     */
    ReconciledAction<T> judge(WantedAction wanted, Instant sentAt, List<T> found, Silence silence) {
        Instant earliest = sentAt.minus(Reconciler.CLOCK_TOLERANCE);
        List<T> same = only(found, wanted::hasCommentOf);
        if (same.size() > 1) {
            return cannotTell("several transactions have its comment", same);
        }
        if (same.size() == 1) {
            return wanted.isDoneBy(facts.apply(same.get(0)), earliest)
                    ? answer(Reconciliation.EXECUTED, "the provider has it, by its comment", same, false)
                    : cannotTell("its comment belongs to another transaction", same);
        }
        List<T> like = only(found, one -> wanted.mayBeDoneBy(one, earliest));
        if (like.isEmpty()) {
            return silence.answered();
        }
        return wanted.comment().isEmpty()
                ? cannotTell("it has no comment of its own to be told from others by", like)
                : answer(
                        Reconciliation.CANNOT_TELL,
                        "no transaction has its comment, but there is something like it",
                        like,
                        silence.mayEnd());
    }

    private List<T> only(List<T> found, Predicate<TransactionFacts> test) {
        return found.stream().filter(one -> test.test(facts.apply(one))).toList();
    }

    /** Nor will it be told later. */
    private ReconciledAction<T> cannotTell(String reason, List<T> near) {
        return answer(Reconciliation.CANNOT_TELL, reason, near, false);
    }

    private ReconciledAction<T> answer(Reconciliation answer, String reason, List<T> shown, boolean open) {
        List<String> ids =
                shown.stream().flatMap(one -> facts.apply(one).id().stream()).toList();
        return new ReconciledAction<>(answer, reason, shown, ids, open);
    }
}
