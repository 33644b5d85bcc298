package io.github.climatefinance.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.PagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorPagerTest {
    private final List<String> asked = new ArrayList<>();

    /** Each page holds one number; {@code next} maps a page's number to the cursor of the next one. */
    private Pager<Integer> pager(Function<Integer, Optional<String>> next) {
        PageFetcher<Integer> fetcher = new PageFetcher<>() {
            @Override
            public FetchedPage<Integer> fetch(PageRequest request) {
                asked.add(request.position().orElse("-"));
                int page = request.position().map(Integer::parseInt).orElse(0);
                List<Integer> items = page % 3 == 2 ? List.of() : List.of(page);
                return Shelf.cursorPage(items, next.apply(page));
            }

            @Override
            public CompletableFuture<FetchedPage<Integer>> fetchAsync(PageRequest request) {
                return CompletableFuture.completedFuture(fetch(request));
            }
        };
        return Pager.of(fetcher, PageScheme.<Integer>cursor("acme listEvents").build());
    }

    @Test
    void followsCursorsAcrossEmptyPagesUntilThereIsNone() {
        Pager<Integer> pager = pager(page -> page < 7 ? Optional.of("" + (page + 1)) : Optional.empty());

        assertThat(pager.stream()).containsExactly(0, 1, 3, 4, 6, 7);
        assertThat(asked).containsExactly("-", "1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void anEmptyCursorIsNone() {
        assertThat(pager(page -> Optional.of("")).stream()).containsExactly(0);
    }

    @Test
    void readsAtMostOnePageAhead() {
        Pager<Integer> pager = pager(page -> page < 7 ? Optional.of("" + (page + 1)) : Optional.empty());
        ItemWalk<Integer> walk = pager.readAhead(5).iterator();

        walk.next();

        assertThat(asked).containsExactly("-", "1");
        walk.forEachRemaining(item -> {});
        assertThat(asked).hasSize(8).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void aCircleOfCursorsIsNoticed(int length) {
        Pager<Integer> pager = pager(page -> Optional.of("" + (page < 10 ? page + 1 : 10 + (page - 9) % length)));

        assertThatThrownBy(() -> pager.stream().forEach(item -> {}))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("the provider repeats its cursor, and the walk would never end");
        assertThat(asked.size()).isLessThan(10 + 4 * Math.max(length, 10));
    }

    @Test
    void isResumedAtItsCursor() {
        Pager<Integer> pager = pager(page -> page < 7 ? Optional.of("" + (page + 1)) : Optional.empty());
        ItemWalk<Integer> walk = pager.iterator();
        walk.next();
        walk.next();
        asked.clear();

        assertThat(pager.resumeFrom(walk.resumeToken()).stream()).containsExactly(3, 4, 6, 7);
        assertThat(asked).startsWith("2");
    }
}
