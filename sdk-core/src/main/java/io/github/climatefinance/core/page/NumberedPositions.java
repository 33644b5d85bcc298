package io.github.climatefinance.core.page;

import io.github.climatefinance.core.error.PagingException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Offsets and page numbers. Not thread-safe. */
final class NumberedPositions implements Positions {
    private static final long LARGEST = ResumeToken.LARGEST;

    private final boolean countsItems;
    private final OptionalLong firstPage;
    private final OptionalLong callersStart;

    private boolean known;
    private long number;
    private long base;
    private long pageSize;
    private boolean stays;

    NumberedPositions(PageScheme<?> scheme, boolean countsItems) {
        this.countsItems = countsItems;
        this.firstPage = countsItems ? OptionalLong.empty() : scheme.firstPage();
        this.callersStart =
                scheme.start().map(Long::valueOf).map(OptionalLong::of).orElse(OptionalLong.empty());
        firstPage.ifPresent(first -> {
            known = true;
            number = first;
            base = first;
        });
    }

    @Override
    public void startAt(String position) {
        known = true;
        number = Long.parseLong(position);
        // Where the first page's number is not known, 1 is the guess that can only fetch one page too many.
        base = countsItems ? 0 : firstPage.orElse(Math.min(1, number));
    }

    @Override
    public Optional<String> next() {
        return next(0);
    }

    @Override
    public Optional<String> next(long pagesOn) {
        return known ? Optional.of(Long.toString(behind(number, times(pagesOn, step())))) : Optional.empty();
    }

    private long step() {
        return countsItems ? pageSize : 1;
    }

    @Override
    public boolean areNumbers() {
        return true;
    }

    @Override
    public boolean spansVary() {
        return countsItems;
    }

    @Override
    public void check(FetchedPage<?> page, Function<String, PagingException> failure) {
        OptionalLong told = page.reportedPosition();
        if (known && told.isPresent() && told.getAsLong() < number) {
            throw failure.apply("asked for position " + number + ", the provider answered with " + told.getAsLong());
        }
        if (told.isPresent() && told.getAsLong() < 0) {
            throw failure.apply("the provider says that its first page has the number " + told.getAsLong());
        }
        if (!known && !countsItems && told.isEmpty()) {
            throw failure.apply("the provider does not tell the number of its first page");
        }
    }

    @Override
    public String settle(FetchedPage<?> page) {
        if (page.reportedPosition().isPresent()) {
            number = Math.min(LARGEST, page.reportedPosition().getAsLong());
            base = known ? base : number;
        }
        known = true;
        return Long.toString(number);
    }

    @Override
    public void advance(FetchedPage<?> page, long size) {
        pageSize = size;
        long next = behind(number, step());
        stays = size == 0 || next == number;
        number = next;
    }

    @Override
    public boolean isEnd(long total, long pagesOn) {
        long covered = countsItems
                ? behind(number - base, times(pagesOn, pageSize))
                : times(number - base + pagesOn, pageSize);
        // A position that cannot move is an end too: nothing behind it could be asked for.
        return stays || covered >= total;
    }

    @Override
    public long before(long size) {
        long start = callersStart.orElse(base) - base;
        return countsItems ? start : times(start, pageSize > 0 ? pageSize : size);
    }

    private static long behind(long position, long count) {
        return position > LARGEST - Math.min(LARGEST, count) ? LARGEST : position + count;
    }

    private static long times(long count, long size) {
        return size > 0 && count > LARGEST / size ? LARGEST : count * size;
    }

    @Override
    public boolean inCircles() {
        return false;
    }
}
