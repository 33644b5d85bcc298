package io.github.climatefinance.core.page;

import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PagingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which page comes next, when the walk is over, and whether the provider goes round in circles. Not thread-safe. */
final class Planner<T> {
    /** Empty pages in the middle are legal; a provider that sends nothing else is broken. */
    private static final int MAX_EMPTY_IN_A_ROW = 100;
    /** Without ids equal pages may be an accident once. */
    private static final int MAX_EQUAL_IN_A_ROW = 2;

    private final PageScheme<T> scheme;
    private final Positions positions;
    private final int size;

    private boolean ended;
    private long page = 1;
    private int skip;
    private int largestPage;
    private long span;
    private int emptyInARow;
    private int equalInARow;
    private List<?> previous = List.of();

    private long items;
    private OptionalLong total = OptionalLong.empty();
    private boolean totalIsWrong;
    private boolean totalChanged;
    private long duplicates;

    Planner(PageScheme<T> scheme, @Nullable ResumeToken token, long wanted) {
        this.scheme = scheme;
        this.positions = Positions.of(scheme);
        if (token == null) {
            size = scheme.sizeFor(wanted);
            scheme.start().ifPresent(positions::startAt);
        } else {
            size = token.size();
            skip = token.skip();
            items = token.items();
            total = token.knownTotal();
            ended = token.ended();
            Optional.ofNullable(token.position()).or(scheme::start).ifPresent(positions::startAt);
        }
    }

    boolean ended() {
        return ended;
    }

    /** Number of the page that comes next, from 1. */
    long page() {
        return page;
    }

    /** Where the next page begins. */
    Optional<String> next() {
        if (positions.inCircles()) {
            throw stuck("the provider repeats its cursor, and the walk would never end");
        }
        return positions.next();
    }

    /** How many items a page takes, at least 1. */
    long span() {
        return Math.max(1, Math.max(span, largestPage));
    }

    OptionalInt size() {
        return size == 0 ? OptionalInt.empty() : OptionalInt.of(size);
    }

    /** Up to {@code count} positions behind the page accepted last, as far as they can be known. */
    List<String> ahead(int count) {
        List<String> ahead = new ArrayList<>();
        for (int i = 0; i < count && !ended && !positions.inCircles(); i++) {
            // Where nobody says how far the numbers go, one page ahead is a safe guess, and of cursors one is known.
            if (i > 0 && positions.isEnd(reliableTotal().orElse(0), i)) {
                break;
            }
            positions.next(i).ifPresent(ahead::add);
        }
        return ahead;
    }

    /** Takes the page at {@link #next}, and moves on unless it throws. */
    Page<T> accept(FetchedPage<T> fetched) {
        positions.check(fetched, this::stuck);
        List<?> identities = identities(fetched.items());
        countRepeats(fetched.items(), identities);
        String position = positions.settle(fetched);
        long number = page++;
        previous = identities;
        items += fetched.items().size();
        largestPage = Math.max(largestPage, fetched.items().size());
        learnTotal(fetched);
        span = pageSize(fetched);
        positions.advance(fetched, span);
        ended = isEnd(fetched);
        List<T> fresh = fetched.items()
                .subList(Math.min(skip, fetched.items().size()), fetched.items().size());
        skip = 0;
        return new Page<>(number, position, fetched, fresh, ended ? null : token(0).toString());
    }

    /** A token for the position behind the page accepted last. */
    ResumeToken token(int skipped) {
        return new ResumeToken(
                ResumeToken.hash(scheme.fingerprint()),
                ended ? null : positions.next().orElse(null),
                ended,
                skipped,
                size,
                items,
                total.orElse(-1));
    }

    /** Items of the next page that were delivered before the walk was resumed. */
    int skip() {
        return skip;
    }

    WalkResult result(long moreDuplicates) {
        boolean countIsOff = total.isPresent() && items + positions.before(size) != total.getAsLong();
        long met = Math.max(duplicates, moreDuplicates);
        return new WalkResult(items, total, met, totalChanged || totalIsWrong || countIsOff || met > 0);
    }

    private void learnTotal(FetchedPage<T> fetched) {
        if (fetched.total().isEmpty() || fetched.total().getAsLong() < 0) {
            return;
        }
        totalChanged |= total.isPresent() && !total.equals(fetched.total());
        total = fetched.total();
        totalIsWrong |= items > total.getAsLong();
    }

    private OptionalLong reliableTotal() {
        return totalIsWrong ? OptionalLong.empty() : total;
    }

    private boolean isEnd(FetchedPage<T> fetched) {
        if (!positions.areNumbers()) {
            return positions.next().isEmpty();
        }
        OptionalLong reliable = reliableTotal();
        return reliable.isPresent()
                ? positions.isEnd(reliable.getAsLong(), 0)
                : fetched.items().isEmpty() || positions.isEnd(Long.MAX_VALUE, 0);
    }

    /** How many items a page spans: what the provider says it used, else what it sends, else what was asked for. */
    private long pageSize(FetchedPage<T> fetched) {
        int sent = fetched.items().size();
        long reported = fetched.reportedSize().orElse(0);
        if (reported > 0) {
            return Math.max(reported, sent);
        }
        if (positions.spansVary() && sent > 0) {
            return sent;
        }
        return largestPage > 0 ? largestPage : size;
    }

    private List<?> identities(List<T> pageItems) {
        Identity<T> identity = scheme.identity();
        return identity == null
                ? pageItems
                : pageItems.stream().map(identity::of).toList();
    }

    private void countRepeats(List<T> pageItems, List<?> identities) {
        emptyInARow = pageItems.isEmpty() ? emptyInARow + 1 : 0;
        if (emptyInARow > MAX_EMPTY_IN_A_ROW) {
            emptyInARow--;
            throw stuck(MAX_EMPTY_IN_A_ROW + " pages in a row were empty, and the provider announces more");
        }
        boolean equal = !identities.isEmpty() && identities.equals(previous);
        equalInARow = equal ? equalInARow + 1 : 0;
        if (equal && (scheme.identity() != null || equalInARow >= MAX_EQUAL_IN_A_ROW)) {
            equalInARow--;
            throw stuck("the provider sends the same page again and again");
        }
        if (scheme.identity() != null) {
            Set<Object> before = new HashSet<>(previous);
            duplicates += identities.stream().filter(before::contains).count();
        }
    }

    PagingException stuck(String problem) {
        return new PagingException(scheme.title() + ": page " + page + ": " + problem, page, Outcome.ACCEPTED, null);
    }
}
