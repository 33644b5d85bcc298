package io.github.climatefinance.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A binary answer as an open stream. Whoever gets it closes it, or its connection stays busy. Reading still draws on the
 * time limits of the call. For one thread.
 */
public final class Download implements AutoCloseable {
    private final InputStream stream;
    private final @Nullable String mediaType;
    private final long length;

    private Download(InputStream stream, @Nullable String mediaType, long length) {
        this.stream = Objects.requireNonNull(stream, "stream");
        this.mediaType = mediaType;
        this.length = length;
    }

    /**
     * Takes over an open stream.
     *
     * @param length in bytes, or -1 when unknown
     */
    public static Download of(InputStream stream, @Nullable String mediaType, long length) {
        return new Download(stream, mediaType, length);
    }

    /** The content; closing it or this is the same. */
    public InputStream stream() {
        return stream;
    }

    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** In bytes, as far as the provider told. */
    public OptionalLong length() {
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** Writes the rest of the content to a new file and closes this; an existing file is not overwritten. */
    public long saveTo(Path file) throws IOException {
        try (InputStream in = stream) {
            return Files.copy(in, file);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
