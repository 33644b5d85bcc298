package io.github.climatefinance.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PagingException;
import io.github.climatefinance.core.error.TransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class AsyncWalkTest {
    private final List<Integer> items = new ArrayList<>();

    private CompletableFuture<Boolean> take(Page<Integer> page) {
        items.addAll(page.items());
        return CompletableFuture.completedFuture(true);
    }

    @Test
    void visitsEveryPageAndSaysHowItEnded() {
        WalkResult result = new Shelf(250).pager().forEachPageAsync(this::take).join();

        assertThat(items).isEqualTo(Shelf.numbers(0, 250));
        assertThat(result).isEqualTo(new WalkResult(250, OptionalLong.of(250), 0, false));
    }

    @Test
    void asksForTheNextPageOnlyWhenTheVisitorIsDone() {
        Shelf shelf = new Shelf(250);
        List<CompletableFuture<Boolean>> visits = new ArrayList<>();

        CompletableFuture<WalkResult> walk = shelf.pager().forEachPageAsync(page -> {
            visits.add(new CompletableFuture<>());
            return visits.get(visits.size() - 1);
        });

        assertThat(shelf.requests).hasSize(1);
        visits.get(0).complete(true);
        assertThat(shelf.requests).hasSize(2);
        assertThat(visits).hasSize(2);
        visits.get(1).complete(false);
        assertThat(walk).isCompleted();
        assertThat(shelf.requests).hasSize(2);
    }

    @Test
    void manyPagesThatAreThereAtOnceDoNotOverflowTheStack() {
        Shelf shelf = new Shelf(20_000);
        Pager<Integer> pager = Pager.of(shelf, Shelf.scheme().size(1).build());

        assertThat(pager.forEachPageAsync(this::take).join().items()).isEqualTo(20_000);
        assertThat(items).hasSize(20_000);
    }

    @Test
    void readsAheadWhileTheVisitorWorks() {
        Shelf shelf = new Shelf(1_000);

        CompletableFuture<WalkResult> walk =
                shelf.pager().readAhead(4).forEachPageAsync(page -> new CompletableFuture<>());

        assertThat(shelf.requests).hasSize(5);
        assertThat(walk).isNotDone();
        walk.cancel(true);
    }

    @Test
    void cancellingStopsTheFetchAndTheWalk() {
        Shelf shelf = new Shelf(1_000).slow();
        CompletableFuture<WalkResult> walk = shelf.pager().readAhead(2).forEachPageAsync(this::take);
        shelf.answer(0);
        assertThat(items).hasSize(100);
        assertThat(shelf.waiting).hasSize(4);

        walk.cancel(true);

        assertThat(shelf.waiting.subList(1, 4)).allMatch(CompletableFuture::isCancelled);
        assertThat(shelf.requests).hasSize(4);
    }

    @Test
    void aFailureNamesItsPage() {
        Shelf shelf = new Shelf(1_000).before(request -> {
            if (request.position().equals(Optional.of("600"))) {
                throw new TransportException("reset", Outcome.UNKNOWN, null);
            }
        });

        CompletableFuture<WalkResult> walk = shelf.pager().readAhead(2).forEachPageAsync(this::take);

        assertThatThrownBy(walk::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(PagingException.class)
                .hasMessage("page 7: reset");
        assertThat(items).isEqualTo(Shelf.numbers(0, 600));
    }

    @Test
    void aVisitorThatThrowsEndsTheWalkWithItsOwnException() {
        IllegalStateException mine = new IllegalStateException("mine");

        CompletableFuture<WalkResult> walk = new Shelf(250).pager().forEachPageAsync(page -> {
            throw mine;
        });

        assertThatThrownBy(walk::join).cause().isSameAs(mine);
    }
}
