package io.github.climatefinance.core.generated;

import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.json.JsonCodec;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the body of a successful answer becomes a value. Immutable. */
public final class Answer<T> {
    private final String typeName;
    private final @Nullable String accept;
    private final boolean emptyAllowed;
    private final Reading<T> reading;

    private Answer(String typeName, @Nullable String accept, boolean emptyAllowed, Reading<T> reading) {
        this.typeName = typeName;
        this.accept = accept;
        this.emptyAllowed = emptyAllowed;
        this.reading = reading;
    }

    /**
     * One JSON document.
     *
     * @param typeName the type as messages name it, such as {@code List<Item>}
     */
    public static <T> Answer<T> json(String typeName, JsonCodec<T> codec) {
        Objects.requireNonNull(codec, "codec");
        return new Answer<>(typeName, "application/json", false, source -> source.json(codec));
    }

    /** Like {@link #json}, but an empty body is an empty value. */
    public static <T> Answer<Optional<T>> jsonOrNone(String typeName, JsonCodec<T> codec) {
        Objects.requireNonNull(codec, "codec");
        return new Answer<>(
                typeName,
                "application/json",
                true,
                source -> source.isEmpty() ? Optional.empty() : Optional.of(source.json(codec)));
    }

    /** Nothing is read. Any body passes but a page of HTML: a login page in place of the answer is no success. */
    @SuppressWarnings("NullAway") // null is the only value Void has
    public static Answer<Void> none() {
        return new Answer<>("nothing", null, true, source -> {
            source.refuseHtml();
            return null;
        });
    }

    /** The body stays open; the caller closes it. */
    public static Answer<Download> download() {
        return new Answer<>("a download", "*/*", false, Source::download);
    }

    /** The type as messages name it. */
    public String typeName() {
        return typeName;
    }

    /** Value of the {@code Accept} header. */
    public Optional<String> accept() {
        return Optional.ofNullable(accept);
    }

    /** Whether an answer without a body has a value. */
    public boolean isEmptyAllowed() {
        return emptyAllowed;
    }

    /** Reads a value; of {@link #none()} it is null, the only value of its type. */
    public T read(Source source) throws IOException {
        return reading.read(source);
    }

    /** The body of one successful answer. */
    public interface Source {
        /** Whether there is no byte of a body. */
        boolean isEmpty() throws IOException;

        /**
         * Lets any body pass but a page of HTML.
         *
         * @throws io.github.climatefinance.core.error.DecodingException if it is one
         */
        void refuseHtml() throws IOException;

        /** The body as one JSON document. */
        <T> T json(JsonCodec<T> codec) throws IOException;

        /** Hands the open body over. */
        Download download();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(Source source) throws IOException;
    }
}
