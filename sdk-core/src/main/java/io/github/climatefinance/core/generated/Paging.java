package io.github.climatefinance.core.generated;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an operation pages: parameter names and where a page has what. Constant, immutable.
 *
 * @param <P> a page as the provider sends it
 * @param <T> an item
 */
public final class Paging<P, T> {
    /** How the position of a page is told to the provider. */
    public enum Style {
        /** Number of items before the page. */
        OFFSET,
        /** Number of the page. */
        PAGE,
        /** Number of items before the page, under the name "skip". */
        SKIP,
        /** An opaque text from the page before. */
        CURSOR
    }

    private final Style style;
    private final String positionParameter;
    private final String sizeParameter;
    private final int maxSize;
    private final Function<P, List<T>> items;
    private final Function<P, Optional<? extends Number>> total;
    private final Function<P, Optional<? extends Number>> reportedSize;
    private final Function<P, Optional<? extends Number>> reportedPosition;
    private final Function<P, Optional<String>> next;
    private final @Nullable Function<T, Object> itemId;
    private final OptionalLong firstPage;
    private final boolean totalKnown;

    private Paging(Builder<P, T> b) {
        style = b.style;
        positionParameter = b.positionParameter;
        sizeParameter = b.sizeParameter;
        maxSize = b.maxSize;
        items = Objects.requireNonNull(b.items, "items");
        total = b.total == null ? page -> Optional.empty() : b.total;
        reportedSize = b.reportedSize;
        reportedPosition = b.reportedPosition;
        next = b.next;
        itemId = b.itemId;
        firstPage = b.firstPage;
        totalKnown = b.total != null;
    }

    public static <P, T> Builder<P, T> offset(String positionParameter, String sizeParameter) {
        return new Builder<>(Style.OFFSET, positionParameter, sizeParameter);
    }

    public static <P, T> Builder<P, T> page(String positionParameter, String sizeParameter) {
        return new Builder<>(Style.PAGE, positionParameter, sizeParameter);
    }

    public static <P, T> Builder<P, T> skip(String positionParameter, String sizeParameter) {
        return new Builder<>(Style.SKIP, positionParameter, sizeParameter);
    }

    public static <P, T> Builder<P, T> cursor(String cursorParameter, String sizeParameter) {
        return new Builder<>(Style.CURSOR, cursorParameter, sizeParameter);
    }

    public Style style() {
        return style;
    }

    /** Query parameter of the position or cursor. */
    public String positionParameter() {
        return positionParameter;
    }

    /** Query parameter of the page size. */
    public String sizeParameter() {
        return sizeParameter;
    }

    /** Largest page size the provider takes; 0 when unknown. */
    public int maxSize() {
        return maxSize;
    }

    public List<T> items(P page) {
        return items.apply(page);
    }

    /** Whether the provider's pages have a place for a total at all. */
    public boolean hasTotal() {
        return totalKnown;
    }

    /** How many items there are in all, as this page says. */
    public OptionalLong total(P page) {
        return number(total.apply(page));
    }

    /** The page size the provider really used. */
    public OptionalLong reportedSize(P page) {
        return number(reportedSize.apply(page));
    }

    /** The position the provider really used. */
    public OptionalLong reportedPosition(P page) {
        return number(reportedPosition.apply(page));
    }

    /** Cursor of the next page; an empty text counts as none. */
    public Optional<String> next(P page) {
        return next.apply(page).filter(text -> !text.isEmpty());
    }

    /** What makes an item the same when met again. */
    public Optional<Function<T, Object>> itemId() {
        return Optional.ofNullable(itemId);
    }

    /** Number of the first page; empty: the first answer tells. */
    public OptionalLong firstPage() {
        return firstPage;
    }

    private static OptionalLong number(Optional<? extends Number> value) {
        return value.isPresent() ? OptionalLong.of(value.get().longValue()) : OptionalLong.empty();
    }

    /** Collects the description. */
    public static final class Builder<P, T> {
        private final Style style;
        private final String positionParameter;
        private final String sizeParameter;
        private int maxSize;
        private @Nullable Function<P, List<T>> items;
        private @Nullable Function<P, Optional<? extends Number>> total;
        private Function<P, Optional<? extends Number>> reportedSize = page -> Optional.empty();
        private Function<P, Optional<? extends Number>> reportedPosition = page -> Optional.empty();
        private Function<P, Optional<String>> next = page -> Optional.empty();
        private @Nullable Function<T, Object> itemId;
        private OptionalLong firstPage = OptionalLong.of(0);

        private Builder(Style style, String positionParameter, String sizeParameter) {
            this.style = style;
            this.positionParameter = Objects.requireNonNull(positionParameter, "positionParameter");
            this.sizeParameter = Objects.requireNonNull(sizeParameter, "sizeParameter");
        }

        public Builder<P, T> maxSize(int value) {
            maxSize = value;
            return this;
        }

        /** Must be set. */
        public Builder<P, T> items(Function<P, List<T>> value) {
            items = value;
            return this;
        }

        public Builder<P, T> total(Function<P, Optional<? extends Number>> value) {
            total = value;
            return this;
        }

        public Builder<P, T> reportedSize(Function<P, Optional<? extends Number>> value) {
            reportedSize = value;
            return this;
        }

        public Builder<P, T> reportedPosition(Function<P, Optional<? extends Number>> value) {
            reportedPosition = value;
            return this;
        }

        public Builder<P, T> next(Function<P, Optional<String>> value) {
            next = value;
            return this;
        }

        public Builder<P, T> itemId(Function<T, Object> value) {
            itemId = value;
            return this;
        }

        /** Default 0. */
        public Builder<P, T> firstPage(long value) {
            firstPage = OptionalLong.of(value);
            return this;
        }

        /** The provider's first answer tells the number of its first page. */
        public Builder<P, T> firstPageFromAnswer() {
            firstPage = OptionalLong.empty();
            return this;
        }

        public Paging<P, T> build() {
            return new Paging<>(this);
        }
    }
}
