package io.github.climatefinance.examples.show;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file a page goes to. Failures are one sentence that names the file. */
public final class PageFile {
    private final Path path;

    private PageFile(Path path) {
        this.path = path;
    }

    /** Looks whether the file can be written, before the work is done whose result it is to hold. */
    public static PageFile at(Path path) throws IOException {
        Path file = path.toAbsolutePath();
        try {
            Path folder = file.getParent();
            if (folder == null || Files.isDirectory(file)) {
                throw new FileSystemException(path.toString(), null, "it is a directory");
            }
            Files.createDirectories(folder);
            if (!Files.isWritable(Files.exists(file) ? file : folder)) {
                throw new AccessDeniedException(path.toString());
            }
            return new PageFile(file);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    public void write(String text) throws IOException {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** The address of the file, for a terminal to make a link of. */
    public URI uri() {
        return path.normalize().toUri();
    }

    private static IOException unwritable(Path path, IOException cause) {
        return new IOException("cannot write " + path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a part of the path is a file, not a directory";
        }
        String reason = cause instanceof FileSystemException files ? files.getReason() : cause.getMessage();
        return reason == null ? "the file system refuses" : reason;
    }
}
