package io.github.climatefinance.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.ItemReference;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.error.UnmatchedResultsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchFailureTest {
    private final Scorer scorer = new Scorer();

    private BatchWalk<String, String> walk(int words, int calls) {
        return scorer.slow()
                .batch(BatchTest.words(words))
                .concurrency(calls)
                .itemsPerCall(2)
                .iterator();
    }

    /** Has the walk send what it can; the test answers later. */
    private void begin(BatchWalk<String, String> walk) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(walk::hasNext).isInstanceOf(BatchException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<String> rest(Iterator<BatchResult<String, String>> walk) {
        List<String> items = new ArrayList<>();
        walk.forEachRemaining(one -> items.add(one.item()));
        return items;
    }

    @Test
    void tellsWhichItemsAreDoneFailedUnderWayAndNotSent() {
        BatchWalk<String, String> walk = scorer.slow()
                .batch(BatchTest.words(100))
                .concurrency(4)
                .itemsPerCall(2)
                .iterator();
        CompletableFuture<BatchException> failure = CompletableFuture.supplyAsync(() -> {
            walk.next();
            walk.next();
            return catchThrowableOfType(BatchException.class, walk::hasNext);
        });
        while (scorer.waiting.size() < 4) {
            Thread.onSpinWait();
        }
        scorer.answer(2);
        scorer.answer(0);
        while (scorer.waiting.size() < 5) {
            Thread.onSpinWait();
        }
        scorer.fail(1);

        BatchException told = failure.join();

        assertThat(told)
                .hasMessage("2 items, the first of them index 2: cable cut")
                .hasCauseInstanceOf(TransportException.class);
        assertThat(told.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(told.state().delivered()).isEqualTo(2);
        assertThat(told.state().taken()).isEqualTo(10);
        assertThat(Scorer.failed(told)).containsExactly("w2", "w3");
        assertThat(Scorer.references(told.state().answered())).containsExactly("w4", "w5");
        assertThat(Scorer.references(told.state().underway())).containsExactly("w6", "w7", "w8", "w9");
        assertThat(told.state().notSent()).isEmpty();
    }

    @Test
    void tellsOfItemsThatWaitForRoomBecauseOfTheirReference() {
        BatchWalk<String, String> walk = scorer.slow()
                .batch(List.of("a-1", "a-2", "a-3", "b-1"))
                .concurrency(2)
                .iterator();
        begin(walk);

        assertThat(walk.state().taken()).isEqualTo(3);
        assertThat(Scorer.references(walk.state().failed())).containsExactly("a");
        assertThat(walk.state().notSent()).containsExactly(new ItemReference(1, "a"), new ItemReference(2, "a"));
        assertThat(scorer.waiting).as("the third call would be one too many").hasSize(1);
        walk.close();
    }

    @Test
    void tellsItsListenerOfCallsThatFailed() {
        AtomicBoolean whole = new AtomicBoolean();
        scorer.changing(results -> whole.getAndSet(true) ? results : List.of());
        List<BatchProgress> told = new ArrayList<>();
        BatchWalk<String, String> walk =
                scorer.batch(BatchTest.words(2)).onProgress(told::add).iterator();

        assertThatThrownBy(walk::hasNext).isInstanceOf(BatchException.class);
        rest(walk);

        assertThat(told)
                .containsExactly(
                        new BatchProgress(0, OptionalLong.of(2), 0, 1), new BatchProgress(2, OptionalLong.of(2), 1, 1));
    }

    @Test
    void askedAgainItRepeatsOnlyTheCallsThatFailed() {
        BatchWalk<String, String> walk = walk(6, 3);
        begin(walk); // cancels the first call
        scorer.answer(1);
        scorer.fail(2);
        CompletableFuture<List<String>> all = CompletableFuture.supplyAsync(() -> rest(walk));
        while (scorer.waiting.size() < 5) {
            Thread.onSpinWait();
        }

        scorer.answer(3);
        scorer.answer(4);

        assertThat(all.join()).isEqualTo(BatchTest.words(6));
        assertThat(scorer.calls)
                .containsExactly(
                        List.of("w0", "w1"),
                        List.of("w2", "w3"),
                        List.of("w4", "w5"),
                        List.of("w0", "w1"),
                        List.of("w4", "w5"));
    }

    @Test
    void goesOnWithoutTheItemsThatAreSkipped() {
        BatchWalk<String, String> walk = walk(6, 3);
        begin(walk);
        scorer.answer(1);
        scorer.answer(2);

        assertThat(walk.skipFailed()).containsExactly("w0", "w1");

        assertThat(rest(walk)).containsExactly("w2", "w3", "w4", "w5");
        assertThatThrownBy(walk::skipFailed).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsAllThatIsWrongWithTheItemsOfACallAndSendsNoneOfThem() {
        List<String> words = List.of("a", "b", "c", "d!", "e!!", "f", "g");
        BatchWalk<String, String> walk = scorer.batch(words).itemsPerCall(3).iterator();
        List<String> before = new ArrayList<>();

        InvalidItemsException refused = catchThrowableOfType(
                InvalidItemsException.class, () -> walk.forEachRemaining(one -> before.add(one.item())));

        assertThat(before).containsExactly("a", "b", "c");
        assertThat(refused)
                .hasMessage("acme scoreWords: items cannot be sent: [3] `word` must not shout;"
                        + " [4] `word` must not shout; [4] `word` must not even shout twice");
        assertThat(refused.problems())
                .containsExactly(
                        new ItemProblem(3, "`word` must not shout"),
                        new ItemProblem(4, "`word` must not shout"),
                        new ItemProblem(4, "`word` must not even shout twice"));
        assertThat(refused.state().delivered()).isEqualTo(3);
        assertThat(scorer.calls).containsExactly(List.of("a", "b", "c"), List.of("g"));
        assertThat(walk.skipFailed()).containsExactly("d!", "e!!", "f");
        assertThat(rest(walk)).containsExactly("g");
    }

    @Test
    void saysTheSameAgainOfItemsThatCannotBeSent() {
        BatchWalk<String, String> walk = scorer.batch(List.of("a!")).iterator();

        assertThatThrownBy(walk::hasNext).isInstanceOf(InvalidItemsException.class);
        assertThatThrownBy(walk::hasNext).isInstanceOf(InvalidItemsException.class);
    }

    @Test
    void anAnswerWithoutAResultIsAFailureThatNamesTheItem() {
        scorer.changing(results ->
                results.stream().filter(result -> !result.startsWith("w1=")).toList());

        UnmatchedResultsException cause = unmatched();

        assertThat(Scorer.references(cause.missing())).containsExactly("w1");
        assertThat(cause.missing().get(0).index()).isEqualTo(1);
        assertThat(cause.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(cause)
                .hasMessage(
                        "acme scoreWords: the answer does not fit the request: 1 results are missing, the first that of"
                                + " index 1, 0 are there twice, 0 were not asked for");
    }

    @Test
    void anAnswerWithAResultNobodyAskedForIsAFailureThatNamesIt() {
        scorer.changing(results -> Stream.concat(results.stream(), Stream.of("stranger=1", "nameless"))
                .toList());

        UnmatchedResultsException cause = unmatched();

        assertThat(cause.unexpected()).containsExactly("stranger", "");
        assertThat(cause.missing()).isEmpty();
    }

    @Test
    void anAnswerWithTwoResultsForOneItemIsAFailureThatNamesIt() {
        scorer.changing(results ->
                Stream.concat(results.stream(), Stream.of("w2=other")).toList());

        assertThat(unmatched().repeated()).containsExactly("w2");
    }

    private UnmatchedResultsException unmatched() {
        BatchException failure = catchThrowableOfType(
                BatchException.class,
                () -> scorer.batch(BatchTest.words(3)).iterator().hasNext());
        assertThat(Scorer.failed(failure)).containsExactly("w0", "w1", "w2");
        return (UnmatchedResultsException) Objects.requireNonNull(failure.getCause());
    }

    @Test
    void anAnswerThatDidNotFitIsAskedForAgain() {
        AtomicBoolean whole = new AtomicBoolean();
        scorer.changing(results -> whole.getAndSet(true) ? results : results.subList(1, results.size()));
        BatchWalk<String, String> walk = scorer.batch(BatchTest.words(3)).iterator();
        assertThatThrownBy(walk::hasNext).hasCauseInstanceOf(UnmatchedResultsException.class);

        assertThat(rest(walk)).isEqualTo(BatchTest.words(3));
    }

    @Test
    void closingTheWalkCancelsWhatIsUnderWayAlsoFromElsewhere() {
        BatchWalk<String, String> walk = walk(100, 3);
        CompletableFuture<Throwable> waiting = CompletableFuture.supplyAsync(
                () -> catchThrowableOfType(BatchException.class, walk::hasNext).getCause());
        while (scorer.waiting.size() < 3) {
            Thread.onSpinWait();
        }

        walk.close();

        assertThat(waiting.join()).isInstanceOf(CallCancelledException.class);
        assertThat(scorer.waiting).hasSize(3).allMatch(CompletableFuture::isCancelled);
        assertThatThrownBy(walk::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the walk is closed");
    }

    @Test
    void aCallThatBeginsWhileTheWalkIsClosedIsCancelled() {
        List<BatchWalk<String, String>> walks = new ArrayList<>();
        Iterable<String> closing = () ->
                BatchTest.words(2).stream().peek(word -> walks.get(0).close()).iterator();
        walks.add(scorer.slow().batch(closing).itemsPerCall(2).iterator());

        assertThatThrownBy(walks.get(0)::hasNext).hasCauseInstanceOf(CallCancelledException.class);

        assertThat(scorer.waiting).hasSize(1).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void closingAStreamCancelsWhatIsUnderWay() {
        try (Stream<BatchResult<String, String>> stream =
                scorer.slow().batch(BatchTest.words(100)).concurrency(3).itemsPerCall(2).stream()) {
            Iterator<BatchResult<String, String>> results = stream.iterator();
            Thread.currentThread().interrupt();
            assertThatThrownBy(results::hasNext).isInstanceOf(BatchException.class);
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(scorer.waiting).hasSize(3).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void theBudgetEndsAWaitAndNothingMoreIsSent() {
        BatchWalk<String, String> walk = scorer.slow()
                .batch(BatchTest.words(6))
                .concurrency(1)
                .itemsPerCall(2)
                .within(Duration.ofMillis(20))
                .iterator();

        assertThatThrownBy(walk::hasNext)
                .hasCauseInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("the walk's budget of PT0.02S is spent");
        assertThatThrownBy(walk::hasNext).hasCauseInstanceOf(CallTimeoutException.class);
        assertThat(scorer.waiting).hasSize(1).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void aBudgetIsSpentByWaitingOnly() {
        List<BatchResult<String, String>> results =
                scorer.batch(BatchTest.words(20)).itemsPerCall(2).within(Duration.ofMinutes(1)).stream()
                        .toList();

        assertThat(results).hasSize(20);
    }

    @Test
    void whatTheInputThrowsComesBehindTheItemsBefore() {
        Iterator<String> broken = new Iterator<>() {
            private int asked;

            @Override
            public boolean hasNext() {
                return asked < 5;
            }

            @Override
            public String next() {
                if (asked++ == 3) {
                    throw new IllegalStateException("line 4 is torn");
                }
                return "w" + asked;
            }
        };
        BatchWalk<String, String> walk =
                scorer.batch(() -> broken).itemsPerCall(2).iterator();
        List<String> items = new ArrayList<>();

        assertThatThrownBy(() -> walk.forEachRemaining(one -> items.add(one.item())))
                .hasMessage("line 4 is torn");

        assertThat(items).containsExactly("w1", "w2", "w3");
        assertThat(rest(walk)).containsExactly("w5");
    }

    @Test
    void namesAnItemThatIsNull() {
        List<String> words = new ArrayList<>(BatchTest.words(2));
        words.addAll(1, Arrays.asList(new String[1]));
        BatchWalk<String, String> walk = scorer.batch(words).iterator();
        walk.next();

        assertThatThrownBy(walk::hasNext)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("item 1 of the input is null");
        assertThat(walk.next().index()).isEqualTo(2);
    }

    @Test
    void theTextOfAStateHasNoReference() {
        BatchWalk<String, String> walk = walk(6, 3);
        begin(walk);

        assertThat(walk.state())
                .hasToString("BatchState[delivered=0, taken=6, failed=2, answered=0, underway=4, notSent=0]");
        walk.close();
    }
}
