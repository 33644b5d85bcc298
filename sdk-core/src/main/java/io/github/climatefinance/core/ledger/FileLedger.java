package io.github.climatefinance.core.ledger;

import io.github.climatefinance.core.error.LedgerException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a folder of its own, for one process at a time: files to which one line of JSON is added for each event, and
 * which are never changed otherwise. Thread-safe; one instance may serve all clients of a process.
 *
 * <p>A begun write is on the disk, by {@code fsync}, before it is sent; threads that come at the same time share one. Notes are not
 * forced. After 16 MiB the entries that are still open go on in a new file, and once that is on the disk the old one is
 * moved to the folder {@code archive}, which is never read again. A file whose last line a crash cut short is
 * left as it is and also followed by a new one: what was cut short was never sent.
 *
 * <p>While a process has the folder open, others are refused. A network file system must keep locks and honour {@code fsync}.
 * Hands off its files meanwhile: from a file that was moved or replaced the ledger notices it and sends nothing more into
 * it, but whoever removes {@code ledger.lock} lets a second process in.
 */
public final class FileLedger implements WriteLedger, AutoCloseable {
    private static final long USUAL_SIZE = 16L << 20;

    private final LedgerFolder folder;
    private final long limit;
    private final FolderLock lock;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock forcing = new ReentrantLock();
    private final Map<String, LedgerEntry> open = new LinkedHashMap<>();
    private @Nullable FileOutputStream out;
    private long room;
    private volatile boolean damaged;
    private volatile long written;
    private long forced;
    private boolean closed;

    private FileLedger(LedgerFolder folder, long limit, FolderLock lock) {
        this.folder = folder;
        this.limit = limit;
        this.lock = lock;
    }

    /**
     * Opens the ledger in a folder, which is made if it is not there.
     *
     * @throws LedgerException if another process has it open, or this one has already; if a line other than the last of a file is
     *     corrupt, naming file and line; if the folder cannot be read or written. Nothing is changed then
     */
    public static FileLedger open(Path folder) {
        return open(new LedgerFolder(Objects.requireNonNull(folder, "folder"), FileOutputStream::new), USUAL_SIZE);
    }

    static FileLedger open(LedgerFolder folder, long limit) {
        FolderLock lock;
        try {
            lock = FolderLock.of(folder.path());
        } catch (IOException e) {
            throw unusable(folder.path(), e);
        }
        FileLedger ledger = new FileLedger(folder, limit, lock);
        try {
            ledger.start();
            return ledger;
        } catch (IOException | RuntimeException e) {
            ledger.release();
            throw e instanceof LedgerException known ? known : unusable(folder.path(), e);
        }
    }

    private static LedgerException unusable(Path folder, Exception cause) {
        return new LedgerException("the ledger in " + folder + " cannot be used: " + cause, cause);
    }

    /** Reads what is there, and makes sure that it can be written to. */
    private void start() throws IOException {
        boolean whole = folder.read(open);
        if (whole) {
            room = limit - folder.size();
            out = folder.append();
        } else {
            rotate();
        }
    }

    @Override
    public void begin(LedgerEntry entry) throws IOException {
        long mine;
        writing.lock();
        try {
            append(LedgerLines.of(entry));
            open.put(entry.id(), entry);
            mine = written + 1;
            written = mine;
        } finally {
            writing.unlock();
        }
        try {
            force(mine);
        } catch (IOException e) {
            forget(entry);
            throw e;
        }
    }

    @Override
    public void note(LedgerNote note) throws IOException {
        writing.lock();
        try {
            append(LedgerLines.of(note));
            if (note.state().isResolved()) {
                open.remove(note.id());
            }
        } finally {
            writing.unlock();
        }
    }

    /** It is not going to be sent. */
    private void forget(LedgerEntry entry) {
        writing.lock();
        try {
            open.remove(entry.id());
        } finally {
            writing.unlock();
        }
    }

    @Override
    public List<LedgerEntry> unresolved() {
        writing.lock();
        try {
            return List.copyOf(open.values());
        } finally {
            writing.unlock();
        }
    }

    private void append(byte[] line) throws IOException {
        if (closed) {
            throw new IOException("the ledger in " + folder.path() + " is closed");
        }
        if (damaged || room < line.length) {
            rotate();
        }
        try {
            stream().write(line);
            room -= line.length;
        } catch (IOException e) {
            damaged = true; // the line may be there in part: nothing may follow it in this file
            throw e;
        }
    }

    /** Puts on the disk what all threads have written so far, unless another thread has done so meanwhile. */
    private void force(long mine) throws IOException {
        forcing.lock();
        try {
            if (forced >= mine) {
                return;
            }
            if (damaged) {
                throw new IOException("the ledger in " + folder.path() + " could not be written");
            }
            long all = written;
            folder.sync(stream());
            forced = all;
        } catch (IOException e) {
            damaged = true; // what the system has thrown away it would not report a second time
            throw e;
        } finally {
            forcing.unlock();
        }
    }

    /** Goes on in a new file that has all open entries, then puts the older ones away. */
    private void rotate() throws IOException {
        forcing.lock();
        try {
            FileOutputStream old = out;
            FileOutputStream fresh = folder.next();
            try {
                for (LedgerEntry entry : open.values()) {
                    fresh.write(LedgerLines.of(entry));
                }
                folder.sync(fresh);
                folder.syncNames();
            } catch (IOException e) {
                folder.discard(fresh);
                throw e;
            }
            out = fresh;
            room = limit;
            forced = written;
            damaged = false;
            folder.archive(old);
        } finally {
            forcing.unlock();
        }
    }

    private FileOutputStream stream() {
        return Objects.requireNonNull(out, "out");
    }

    /** Gives the folder free. Calls that begin after this are refused by their client. */
    @Override
    public void close() {
        writing.lock();
        forcing.lock();
        try {
            closed = true;
            release();
        } finally {
            forcing.unlock();
            writing.unlock();
        }
    }

    private void release() {
        try (lock) {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw unusable(folder.path(), e);
        }
    }
}
