package io.github.climatefinance.core.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** The open entries, in the order in which they began. Thread-safe. */
final class MemoryLedger implements WriteLedger {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, LedgerEntry> open = new LinkedHashMap<>();

    @Override
    public void begin(LedgerEntry entry) {
        lock.lock();
        try {
            open.put(entry.id(), entry);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void note(LedgerNote note) {
        lock.lock();
        try {
            if (note.state().isResolved()) {
                open.remove(note.id());
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<LedgerEntry> unresolved() {
        lock.lock();
        try {
            return List.copyOf(open.values());
        } finally {
            lock.unlock();
        }
    }
}
