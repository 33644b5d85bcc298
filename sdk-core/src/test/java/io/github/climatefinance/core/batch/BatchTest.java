package io.github.climatefinance.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private final Scorer scorer = new Scorer();

    static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).toList();
    }

    private static List<String> results(Batch<String, String> batch) {
        return batch.stream().map(BatchResult::result).toList();
    }

    @Test
    void givesEachItemItsResultInTheOrderOfTheInputWhateverTheOrderOfTheAnswer() {
        List<String> words = words(250);
        scorer.changing(results -> {
            List<String> mixed = new ArrayList<>(results);
            Collections.shuffle(mixed, new Random(7));
            return mixed;
        });

        List<BatchResult<String, String>> results = scorer.batch(words).stream().toList();

        assertThat(results).extracting(BatchResult::item).isEqualTo(words);
        assertThat(results)
                .allSatisfy(one -> assertThat(one.result()).isEqualTo(one.item() + "=" + one.item()))
                .extracting(BatchResult::index)
                .startsWith(0L, 1L, 2L)
                .endsWith(249L);
        assertThat(scorer.sizes()).containsExactly(100, 100, 50);
    }

    @Test
    void keepsTheOrderWhateverOrderTheCallsEndIn() {
        BatchWalk<String, String> walk =
                scorer.slow().batch(words(30)).itemsPerCall(10).iterator();
        CompletableFuture<List<String>> all = CompletableFuture.supplyAsync(() -> {
            List<String> results = new ArrayList<>();
            walk.forEachRemaining(one -> results.add(one.item()));
            return results;
        });
        awaitCalls(3);

        scorer.answer(2);
        scorer.answer(1);
        scorer.answer(0);

        assertThat(all.join()).isEqualTo(words(30));
    }

    private void awaitCalls(int count) {
        while (scorer.waiting.size() < count) {
            Thread.onSpinWait();
        }
    }

    @Test
    void sendsNothingForNoItems() {
        assertThat(scorer.batch(List.of())).isEmpty();
        assertThat(scorer.calls).isEmpty();
    }

    @Test
    void splitsByBytesAsWellAsByItems() {
        // Each word takes 5 bytes with its separator, an empty body 2.
        List<String> words =
                IntStream.range(1_000, 1_010).mapToObj(Integer::toString).toList();

        assertThat(results(scorer.batch(words).bytesPerCall(2 + 5 * 4))).hasSize(10);
        assertThat(results(scorer.batch(words).bytesPerCall(1 + 5 * 4))).hasSize(10);

        assertThat(scorer.sizes()).containsExactly(4, 4, 2, 3, 3, 3, 1);
    }

    @Test
    void sendsAMillionBytesAtMostUnlessToldOtherwise() {
        List<String> words =
                IntStream.range(0, 5).mapToObj(i -> i + "x".repeat(332_000)).toList();

        results(scorer.batch(words));
        results(scorer.batch(words).bytesPerCall(Integer.MAX_VALUE));

        assertThat(scorer.sizes()).containsExactly(3, 2, 5);
    }

    @Test
    void refusesAnItemThatIsTooLargeForAnyCall() {
        assertThatThrownBy(() -> results(scorer.batch(List.of("a", "abcdefgh")).bytesPerCall(10)))
                .isInstanceOf(InvalidItemsException.class)
                .hasMessage(
                        "acme scoreWords: items cannot be sent: [1] the item takes 9 bytes, and a call may have 10");
        assertThat(scorer.calls).isEmpty();
    }

    @Test
    void putsItemsOfOneReferenceIntoDifferentCallsAndStillKeepsTheOrder() {
        List<String> words = List.of("a-1", "b-1", "a-2", "c-1", "a-3", "b-2", "d-1");

        List<BatchResult<String, String>> results =
                scorer.batch(words).itemsPerCall(3).stream().toList();

        assertThat(results).extracting(BatchResult::item).isEqualTo(words);
        assertThat(results).allSatisfy(one -> assertThat(one.result()).endsWith("=" + one.item()));
        assertThat(scorer.calls)
                .allSatisfy(
                        call -> assertThat(call.stream().map(scorer::reference)).doesNotHaveDuplicates());
    }

    @Test
    void referencesThatComeInPairsDoNotMakeCallsSmall() {
        List<String> pairs = words(500).stream()
                .flatMap(word -> Stream.of(word + "-1", word + "-2"))
                .toList();

        assertThat(scorer.batch(pairs).stream().map(BatchResult::item)).isEqualTo(pairs);

        assertThat(scorer.calls).hasSizeLessThan(13);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void anyMixtureOfReferencesComesBackInOrderWithItsOwnResults(int concurrency) {
        Random random = new Random(concurrency);
        List<String> words = IntStream.range(0, 2_000)
                .mapToObj(i -> "r" + random.nextInt(random.nextInt(400) + 1) + "-" + i)
                .toList();

        List<BatchResult<String, String>> results =
                scorer.batch(words).concurrency(concurrency).itemsPerCall(37).stream()
                        .toList();

        assertThat(results).extracting(BatchResult::item).isEqualTo(words);
        assertThat(results).allSatisfy(one -> assertThat(one.result()).endsWith("=" + one.item()));
        assertThat(scorer.calls)
                .allSatisfy(
                        call -> assertThat(call.stream().map(scorer::reference)).doesNotHaveDuplicates());
    }

    @Test
    void takesFromTheInputOnlyWhatThereIsRoomFor() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<String> endless =
                Stream.generate(() -> "w" + taken.getAndIncrement()).iterator();
        BatchWalk<String, String> walk =
                scorer.batch(() -> endless).concurrency(3).itemsPerCall(10).iterator();

        for (int delivered = 0; delivered < 200; delivered++) {
            walk.next();
            // A stream's iterator is one item ahead of what it hands out, once asked for it.
            assertThat(taken.get()).isBetween(delivered + 1, (delivered / 10 + 1) * 10 + 31);
        }
        walk.close();
    }

    @Test
    void neverRunsMoreCallsThanAgreed() {
        BatchWalk<String, String> walk =
                scorer.slow().batch(words(100)).concurrency(3).itemsPerCall(10).iterator();
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(walk::hasNext);
        awaitCalls(3);

        scorer.answer(0);
        assertThat(first.join()).isTrue();
        assertThat(scorer.waiting).hasSize(3);
        walk.next();

        assertThat(scorer.waiting).hasSize(4);
        walk.close();
    }

    @Test
    void sendsWithACallThoseThatHaveItemsBetweenItsOwn() {
        BatchWalk<String, String> walk = scorer.slow()
                .batch(List.of("a-1", "a-2", "b-1", "a-3"))
                .concurrency(2)
                .itemsPerCall(2)
                .iterator();
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(walk::hasNext);

        awaitCalls(2);

        assertThat(scorer.calls).containsExactly(List.of("a-1", "b-1"), List.of("a-2"));
        scorer.answer(0);
        assertThat(first.join()).isTrue();
        walk.close();
    }

    @Test
    void sendsNothingBeforeTheFirstResultIsAskedFor() {
        Batch<String, String> batch = scorer.batch(words(5));
        BatchWalk<String, String> walk = batch.iterator();

        assertThat(scorer.calls).isEmpty();
        assertThat(walk.next().item()).isEqualTo("w0");
    }

    @Test
    void everyWalkReadsTheInputAfresh() {
        Batch<String, String> batch = scorer.batch(words(5));

        assertThat(results(batch)).isEqualTo(results(batch)).hasSize(5);
        assertThat(scorer.calls).hasSize(2);
    }

    @Test
    void tellsHowFarItHasCome() {
        List<BatchProgress> told = new ArrayList<>();

        results(scorer.batch(words(25)).itemsPerCall(10).onProgress(told::add));
        results(scorer.batch(() -> words(1).iterator()).onProgress(told::add));

        assertThat(told)
                .containsExactly(
                        new BatchProgress(10, OptionalLong.of(25), 1, 0),
                        new BatchProgress(20, OptionalLong.of(25), 2, 0),
                        new BatchProgress(25, OptionalLong.of(25), 3, 0),
                        new BatchProgress(1, OptionalLong.empty(), 1, 0));
    }

    @Test
    void whatAListenerThrowsLosesNothing() {
        BatchWalk<String, String> walk = scorer.batch(words(3))
                .onProgress(progress -> {
                    throw new IllegalStateException("bar broke");
                })
                .iterator();

        assertThatThrownBy(walk::hasNext).hasMessage("bar broke");

        assertThat(walk.next().item()).isEqualTo("w0");
        assertThat(scorer.calls).hasSize(1);
    }

    @Test
    void endsLikeAnyIterator() {
        BatchWalk<String, String> walk = scorer.batch(words(1)).iterator();
        walk.next();

        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesSettingsWithoutMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.batch(words(1)).concurrency(0))
                .withMessage("`calls` must be between 1 and 64, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.batch(words(1)).itemsPerCall(101))
                .withMessage("`items` must be between 1 and 100, but was 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.batch(words(1)).bytesPerCall(0))
                .withMessageStartingWith("`bytes` must be between 1 and");
    }
}
