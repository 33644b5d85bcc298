package io.github.climatefinance.core.ledger;

import io.github.climatefinance.core.error.LedgerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps others, in this process and in others, from a folder. Ends with the process, however that ends. */
final class FolderLock implements AutoCloseable {
    /**
     * What this process has. The system's locks are no help within a process, and worse: they are the process's, and all gone
     * once it closes the file that it opened a second time.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel file;

    private FolderLock(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Takes a folder, which is made if it is not there.
     *
     * @throws LedgerException if somebody else has it
     */
    static FolderLock of(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw here(folder, null);
        }
        boolean taken = false;
        try {
            FolderLock lock = new FolderLock(real, locked(folder));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(real);
            }
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        FileChannel file =
                FileChannel.open(folder.resolve("ledger.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = file.tryLock() != null;
        } catch (OverlappingFileLockException e) { // by another copy of this class
            throw here(folder, e);
        } finally {
            if (!taken) {
                file.close();
            }
        }
        if (!taken) {
            throw new LedgerException("the ledger in " + folder + " is in use by another process", null);
        }
        return file;
    }

    private static LedgerException here(Path folder, @Nullable Exception cause) {
        return new LedgerException("the ledger in " + folder + " is open in this process already", cause);
    }

    /** Closed a second time it does nothing. */
    @Override
    public void close() throws IOException {
        if (file.isOpen()) {
            try {
                file.close();
            } finally {
                HELD.remove(folder);
            }
        }
    }
}
