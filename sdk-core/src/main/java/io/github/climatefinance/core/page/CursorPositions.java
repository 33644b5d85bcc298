package io.github.climatefinance.core.page;

import io.github.climatefinance.core.error.PagingException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cursors, each told by the page before. Not thread-safe. */
final class CursorPositions implements Positions {
    private @Nullable String cursor;

    // Brent's way to notice a circle of any length with one remembered place.
    private @Nullable String landmark;
    private long sinceLandmark;
    private long nextLandmark = 1;
    private boolean circles;

    @Override
    public void startAt(String position) {
        cursor = position;
        landmark = position;
    }

    @Override
    public Optional<String> next() {
        return Optional.ofNullable(cursor);
    }

    @Override
    public Optional<String> next(long pagesOn) {
        return pagesOn == 0 ? next() : Optional.empty();
    }

    @Override
    public boolean areNumbers() {
        return false;
    }

    @Override
    public boolean spansVary() {
        return true;
    }

    @Override
    public void check(FetchedPage<?> page, Function<String, PagingException> failure) {
        // An answer does not repeat the cursor it belongs to.
    }

    @Override
    public String settle(FetchedPage<?> page) {
        return cursor == null ? "" : cursor;
    }

    @Override
    public void advance(FetchedPage<?> page, long size) {
        String next = page.nextCursor().filter(text -> !text.isEmpty()).orElse(null);
        circles = next != null && (next.equals(cursor) || next.equals(landmark));
        cursor = next;
        if (++sinceLandmark == nextLandmark) {
            landmark = next;
            sinceLandmark = 0;
            nextLandmark *= 2;
        }
    }

    @Override
    public boolean isEnd(long total, long pagesOn) {
        return cursor == null;
    }

    @Override
    public long before(long size) {
        return 0;
    }

    @Override
    public boolean inCircles() {
        return circles;
    }
}
