package io.github.climatefinance.core.drift;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts where the answers of providers are not what their documents say. It changes no call. Thread-safe; may serve
 * several clients.
 *
 * <p>Values are never kept. The one exception is the text of an unknown enumeration value, and only where it looks like a
 * constant: a letter, then at most 39 letters, digits, {@code _} and {@code -}, with at most four digits in all. A property
 * name is held to the same, else it shows as {@code *}, for it may be data. Memory is bounded: after 1,000 different
 * entries new ones are only counted, by {@link #dropped()}.
 */
public final class DriftRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(DriftRecorder.class);
    private static final int MOST = 1_000;
    private static final int MOST_IN_MESSAGE = 20;

    private final Consumer<Drift> listener;
    /** By entries that count nothing themselves. */
    private final ConcurrentMap<Drift, LongAdder> counts = new ConcurrentHashMap<>();

    /** Held while an entry is let in; its test holds it, too. */
    final ReentrantLock admission = new ReentrantLock();

    private final LongAdder dropped = new LongAdder();

    private DriftRecorder(Consumer<Drift> listener) {
        this.listener = listener;
    }

    /** Counts only. */
    public static DriftRecorder create() {
        return new DriftRecorder(drift -> {});
    }

    /**
     * Counts, and tells what is new.
     *
     * @param firstSeen called when something is seen for the first time, on the thread of the call, which waits for it;
     *     what it throws is logged and has no other effect
     */
    public static DriftRecorder listening(Consumer<Drift> firstSeen) {
        return new DriftRecorder(Objects.requireNonNull(firstSeen, "firstSeen"));
    }

    /** What was seen so far, by provider, operation and place. */
    public List<Drift> found() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().counted(entry.getValue().sum()))
                .sorted(Comparator.comparing(Drift::provider)
                        .thenComparing(Drift::operationId)
                        .thenComparing(Drift::pointer)
                        .thenComparing(Drift::kind)
                        .thenComparing(Drift::detail))
                .toList();
    }

    /** How often something new was seen when there was no room for it. */
    public long dropped() {
        return dropped.sum();
    }

    /** What was seen, as a JSON object: {@code drifts}, a list of objects with the components of {@link Drift}, and {@code dropped}. */
    public String toJson() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        var drifts = report.putArray("drifts");
        for (Drift drift : found()) {
            drifts.addObject()
                    .put("provider", drift.provider())
                    .put("operationId", drift.operationId())
                    .put("kind", drift.kind().name())
                    .put("pointer", drift.pointer())
                    .put("detail", drift.detail())
                    .put("count", drift.count());
        }
        return report.put("dropped", dropped()).toString();
    }

    /**
     * For the end of a test run. It is no setting that makes calls fail: a write whose answer drifted was still accepted, and
     * a run that goes on finds more.
     *
     * @throws DriftException naming what was seen, if anything was
     */
    public void failOnDrift() {
        List<Drift> found = found();
        if (!found.isEmpty()) {
            throw new DriftException("answers drifted from their documents in " + found.size()
                    + (found.size() == 1 ? " way: " : " ways: ")
                    + found.stream().limit(MOST_IN_MESSAGE).map(Drift::toString).collect(Collectors.joining("; ")));
        }
    }

    /** Where the answers of one operation report to. For the runtime. */
    public DriftSink sink(String provider, String operationId) {
        return (kind, pointer, detail) -> count(new Drift(provider, operationId, kind, pointer, detail, 0));
    }

    private void count(Drift key) {
        boolean first = !counts.containsKey(key) && admit(key);
        LongAdder count = counts.get(key);
        if (count == null) {
            dropped.increment();
        } else {
            count.increment();
        }
        if (first) {
            tell(key.counted(1));
        }
    }

    private boolean admit(Drift key) {
        admission.lock();
        try {
            return counts.size() < MOST && counts.putIfAbsent(key, new LongAdder()) == null;
        } finally {
            admission.unlock();
        }
    }

    private void tell(Drift first) {
        try {
            listener.accept(first);
        } catch (Exception e) { // also one that no listener may declare
            LOG.warn("a listener to drift failed", e);
        }
    }
}
