package io.github.climatefinance.core.page;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a provider counts its pages, and where a walk begins. Immutable. */
public final class PageScheme<T> {
    enum Kind {
        /** The position is the number of items before the page. */
        OFFSET,
        /** The position is the number of the page. */
        PAGE,
        /** The position is a text from the page before. */
        CURSOR
    }

    private final String title;
    private final Kind kind;
    private final @Nullable String start;
    private final OptionalLong firstPage;
    private final int size;
    private final boolean sizeIsCallers;
    private final String fingerprint;
    private final @Nullable Identity<T> identity;

    private PageScheme(Builder<T> b) {
        title = b.title;
        kind = b.kind;
        start = b.start;
        firstPage = b.firstPage;
        size = b.size;
        sizeIsCallers = b.sizeIsCallers;
        fingerprint = b.fingerprint;
        identity = b.itemId == null ? null : new Identity<>(b.itemId);
    }

    /** Positions count items. The title, such as "acme listTrades", begins every message. */
    public static <T> Builder<T> offset(String title) {
        return new Builder<>(title, Kind.OFFSET);
    }

    /** Positions count pages. */
    public static <T> Builder<T> page(String title) {
        return new Builder<>(title, Kind.PAGE);
    }

    /** Each page tells the position of the next. */
    public static <T> Builder<T> cursor(String title) {
        return new Builder<>(title, Kind.CURSOR);
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    Optional<String> start() {
        return Optional.ofNullable(start);
    }

    boolean isPosition(String text) {
        return isPosition(kind, text);
    }

    private static boolean isPosition(Kind kind, String text) {
        return kind == Kind.CURSOR || text.matches("\\d{1,18}");
    }

    OptionalLong firstPage() {
        return firstPage;
    }

    /** 0: nobody knows. */
    int size() {
        return size;
    }

    /** The size to ask for when no more than {@code items} are wanted. */
    int sizeFor(long items) {
        return sizeIsCallers || size == 0 ? size : (int) Math.min(size, Math.max(1, items));
    }

    String fingerprint() {
        return fingerprint;
    }

    @Nullable
    Identity<T> identity() {
        return identity;
    }

    /** Collects the description. */
    public static final class Builder<T> {
        private final String title;
        private final Kind kind;
        private @Nullable String start;
        private OptionalLong firstPage = OptionalLong.of(0);
        private int size;
        private boolean sizeIsCallers;
        private String fingerprint = "";
        private @Nullable Function<? super T, ?> itemId;

        private Builder(String title, Kind kind) {
            this.title = Objects.requireNonNull(title, "title");
            this.kind = kind;
        }

        /** The caller's own start. */
        public Builder<T> start(String position) {
            if (!isPosition(kind, position)) {
                throw new IllegalArgumentException("the position must be a number, but was `" + position + "`");
            }
            this.start = position;
            return this;
        }

        /** Number of the first page; empty: the first answer tells. Default 0. */
        public Builder<T> firstPage(OptionalLong value) {
            this.firstPage = value;
            return this;
        }

        /** The page size the caller asked for. */
        public Builder<T> size(int value) {
            this.size = value;
            this.sizeIsCallers = true;
            return this;
        }

        /** The page size to ask for as the caller asked for none; fewer when fewer items are wanted. */
        public Builder<T> defaultSize(int value) {
            this.size = value;
            return this;
        }

        /** Tells this walk's request from others, so that a resume token is not used with another one. */
        public Builder<T> fingerprint(String value) {
            this.fingerprint = Objects.requireNonNull(value, "fingerprint");
            return this;
        }

        /** What makes two items the same. */
        public Builder<T> itemId(Function<? super T, ?> value) {
            this.itemId = Objects.requireNonNull(value, "itemId");
            return this;
        }

        public PageScheme<T> build() {
            return new PageScheme<>(this);
        }
    }
}
