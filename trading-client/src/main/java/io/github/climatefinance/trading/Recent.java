package io.github.climatefinance.trading;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that holds so many entries at most; the one not used for longest goes first. Not thread-safe. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
