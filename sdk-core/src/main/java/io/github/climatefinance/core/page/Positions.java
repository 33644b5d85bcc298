package io.github.climatefinance.core.page;

import io.github.climatefinance.core.error.PagingException;
import java.util.Optional;
import java.util.function.Function;

/** How one paging style counts. */
interface Positions {
    static Positions of(PageScheme<?> scheme) {
        return switch (scheme.kind()) {
            case OFFSET -> new NumberedPositions(scheme, true);
            case PAGE -> new NumberedPositions(scheme, false);
            case CURSOR -> new CursorPositions();
        };
    }

    void startAt(String position);

    /** Where the next page begins: empty before the first page, when the provider knows best, and behind the last cursor. */
    Optional<String> next();

    /** The position this many pages behind the next one. */
    Optional<String> next(long pagesOn);

    boolean areNumbers();

    /** Whether a page may span fewer items than the one before. */
    boolean spansVary();

    /** Refuses a page that is not the one asked for. Changes nothing. */
    void check(FetchedPage<?> page, Function<String, PagingException> failure);

    /** Takes over the position the provider reports, and returns the page's position for the user. */
    String settle(FetchedPage<?> page);

    /** Moves on to the next page. */
    void advance(FetchedPage<?> page, long pageSize);

    /** Whether all items of the total lie before the position this many pages behind the next one. */
    boolean isEnd(long total, long pagesOn);

    /** Items before the caller's own start. */
    long before(long pageSize);

    /** Whether a position comes again and again. */
    boolean inCircles();
}
