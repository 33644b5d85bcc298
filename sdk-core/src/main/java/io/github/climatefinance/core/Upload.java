package io.github.climatefinance.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file to send. Its content is opened anew for every attempt and closed by the SDK. */
public final class Upload {
    private static final String BINARY = "application/octet-stream";

    private final String fileName;
    private final String mediaType;
    private final long length;
    private final Source source;

    private Upload(String fileName, String mediaType, long length, Source source) {
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.length = length;
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Opens the content from its beginning. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A file on disk, read while it is sent; it must exist. */
    public static Upload of(Path file) {
        Path name = Objects.requireNonNull(file, "file").getFileName();
        if (name == null) {
            throw new IllegalArgumentException("`file` has no file name");
        }
        try {
            return new Upload(name.toString(), BINARY, Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("`file` cannot be read", e);
        }
    }

    /** Bytes in memory, copied. */
    public static Upload of(String fileName, byte[] content) {
        byte[] copy = content.clone();
        return new Upload(fileName, BINARY, copy.length, () -> new ByteArrayInputStream(copy));
    }

    /**
     * Content from anywhere that can be opened again.
     *
     * @param length in bytes, or -1 when unknown
     */
    public static Upload of(String fileName, long length, Source source) {
        return new Upload(fileName, BINARY, length, source);
    }

    /** This upload with a media type; without it, {@code application/octet-stream} is sent. */
    public Upload mediaType(String value) {
        return new Upload(fileName, value, length, source);
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes, or -1 when unknown. */
    public long length() {
        return length;
    }

    /** Opens the content; whoever opens it closes it. */
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public String toString() {
        return "Upload[" + fileName + ", " + mediaType + ", " + length + " bytes]";
    }
}
