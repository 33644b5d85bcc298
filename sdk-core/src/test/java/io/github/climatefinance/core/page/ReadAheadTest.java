package io.github.climatefinance.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.PagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    @Test
    void keepsTheOrderWhateverOrderPagesArriveIn() {
        Shelf shelf = new Shelf(400).slow();
        ItemWalk<Integer> walk = shelf.pager().readAhead(3).iterator();
        walk.next();

        shelf.answer(2);
        shelf.answer(0);
        shelf.answer(1);
        List<Integer> items = new ArrayList<>();
        walk.forEachRemaining(items::add);

        assertThat(items).isEqualTo(Shelf.numbers(1, 400));
        assertThat(shelf.positions()).containsExactly("-", "100", "200", "300");
    }

    @Test
    void neverHoldsMoreThanTheAgreedPagesBeyondTheOneDelivered() {
        Shelf shelf = new Shelf(2_000);
        PageWalk<Integer> walk = shelf.pager().readAhead(3).pages().iterator();

        for (int delivered = 1; walk.hasNext(); delivered++) {
            walk.next();
            assertThat(shelf.requests).hasSize(Math.min(20, delivered + 3));
        }
    }

    @Test
    void fetchesNothingAheadOfThePageThatTellsTheTotal() {
        Shelf shelf = new Shelf(2_000).slow();

        shelf.pager().readAhead(3).iterator().next();

        assertThat(shelf.waiting).hasSize(3).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void beginsThePagesBeyondTheOneItWaitsForBeforeThatArrives() {
        Shelf shelf = new Shelf(2_000).slow();
        PageWalk<Integer> walk = shelf.pager().readAhead(3).pages().iterator();
        walk.next();

        shelf.whenAsked(5, () -> shelf.answer(0));
        Page<Integer> second = walk.next();

        assertThat(second.items()).isEqualTo(Shelf.numbers(100, 200));
        assertThat(shelf.positions()).containsExactly("-", "100", "200", "300", "400");
    }

    @Test
    void asksForNoPageTheItemsWantedDoNotNeed() {
        Shelf shelf = new Shelf(2_000);

        assertThat(shelf.pager().readAhead(3).first(250)).isEqualTo(Shelf.numbers(0, 250));

        assertThat(shelf.positions()).containsExactly("-", "100", "200");
    }

    @Test
    void closingTheWalkCancelsWhatIsUnderWay() {
        Shelf shelf = new Shelf(2_000).slow();
        try (ItemWalk<Integer> walk = shelf.pager().readAhead(3).iterator()) {
            walk.next();
        }
        try (Stream<Integer> stream = shelf.pager().readAhead(2).stream()) {
            assertThat(stream.findFirst()).contains(0);
        }

        assertThat(shelf.waiting).hasSize(5).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void aFailedPageDoesNotThrowAwayThePagesBehindIt() {
        Shelf shelf = new Shelf(400).slow();
        ItemWalk<Integer> walk = shelf.pager().readAhead(3).iterator();
        walk.next();
        shelf.waiting.get(0).completeExceptionally(new IllegalStateException("broken"));
        shelf.answer(1);
        shelf.answer(2);
        List<Integer> items = new ArrayList<>();

        assertThatThrownBy(() -> walk.forEachRemaining(items::add)).hasMessage("broken");
        walk.forEachRemaining(items::add);

        assertThat(items).isEqualTo(Shelf.numbers(1, 400));
        assertThat(shelf.positions()).containsExactly("-", "100", "200", "300", "100");
    }

    @Test
    void anInterruptEndsTheWaitAndTheFlagStaysSet() {
        Shelf shelf = new Shelf(400).slow();
        ItemWalk<Integer> walk = shelf.pager().readAhead(1).iterator();
        for (int i = 0; i < 100; i++) {
            walk.next();
        }

        Thread.currentThread().interrupt();

        assertThatThrownBy(walk::hasNext)
                .isInstanceOf(PagingException.class)
                .hasMessage("page 2: acme listNumbers: the thread was interrupted")
                .hasCauseInstanceOf(CallCancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shelf.waiting.get(0)).isCancelled();
        walk.close();
        assertThat(shelf.waiting).hasSize(2).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void theBudgetEndsAWaitForAPageUnderWay() {
        Shelf shelf = new Shelf(400).slow();
        ItemWalk<Integer> walk =
                shelf.pager().readAhead(1).within(Duration.ofMillis(20)).iterator();
        for (int i = 0; i < 100; i++) {
            walk.next();
        }

        assertThatThrownBy(walk::hasNext)
                .isInstanceOf(PagingException.class)
                .hasCauseInstanceOf(CallTimeoutException.class)
                .hasMessage("page 2: acme listNumbers: the walk's budget of PT0.02S is spent");
        assertThat(shelf.waiting.get(0)).isCancelled();
        walk.close();
        assertThat(shelf.waiting).hasSize(2).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void refusesAbsurdDepths() {
        assertThatThrownBy(() -> new Shelf(1).pager().readAhead(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shelf(1).pager().readAhead(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`pages` must be between 0 and 100, but was -1");
    }

    @Test
    void aBudgetOfAgesIsNoFailure() {
        Shelf shelf = new Shelf(250);

        assertThat(shelf.pager().within(java.time.Duration.ofSeconds(Long.MAX_VALUE)).readAhead(2).stream())
                .hasSize(250);
    }
}
