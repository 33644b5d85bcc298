package io.github.climatefinance.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The faults a sandbox has yet to commit, per operation and in the order they were asked for. Safe for any number of threads. */
public final class Faults {

    /** Stands for every operation; its faults come after those asked for by name. */
    public static final String ANY = "*";

    private final Set<String> operations;
    private final Map<String, Deque<Scheduled>> waiting = new HashMap<>();

    Faults(Set<String> operations) {
        this.operations = operations;
    }

    /**
     * Has the next request for an operation go wrong, once unless the result is told otherwise. Faults for the same
     * operation follow each other.
     *
     * @param operation an operationId of the specification, or {@link #ANY}
     * @throws IllegalArgumentException if the specification has no such operation
     */
    public Scheduled next(String operation, Fault fault) {
        Objects.requireNonNull(fault, "fault");
        if (!operation.equals(ANY) && !operations.contains(operation)) {
            throw new IllegalArgumentException(
                    "`operation` must be one of " + operations + " or " + ANY + ", but was " + operation);
        }
        Scheduled scheduled = new Scheduled(fault);
        synchronized (waiting) {
            waiting.computeIfAbsent(operation, o -> new ArrayDeque<>()).add(scheduled);
        }
        return scheduled;
    }

    /** Forgets all faults. */
    public void clear() {
        synchronized (waiting) {
            waiting.clear();
        }
    }

    /** How many requests are yet to go wrong; {@link Long#MAX_VALUE} while one fault never ends. */
    public long pending() {
        synchronized (waiting) {
            long sum = 0;
            for (Deque<Scheduled> queue : waiting.values()) {
                for (Scheduled scheduled : queue) {
                    sum = scheduled.left == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(sum, sum + scheduled.left);
                    if (sum == Long.MAX_VALUE) {
                        return sum;
                    }
                }
            }
            return sum;
        }
    }

    FaultPlan take(String operation) {
        FaultPlan plan = new FaultPlan();
        synchronized (waiting) {
            if (!takeFrom(operation, plan)) {
                takeFrom(ANY, plan);
            }
        }
        return plan;
    }

    private boolean takeFrom(String operation, FaultPlan plan) {
        Iterator<Scheduled> queue =
                waiting.getOrDefault(operation, new ArrayDeque<>()).iterator();
        while (queue.hasNext()) {
            Scheduled scheduled = queue.next();
            if (scheduled.left > 0) {
                scheduled.use();
                scheduled.fault.plan(plan);
                return true;
            }
            queue.remove();
        }
        return false;
    }

    /** How often a fault is committed. To be settled before the request it is meant for is sent. */
    public final class Scheduled {

        private final Fault fault;
        private long left = 1;

        private Scheduled(Fault fault) {
            this.fault = fault;
        }

        /** For this many requests. */
        public Scheduled times(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("`count` must be at least 1, but was " + count);
            }
            synchronized (waiting) {
                left = count;
            }
            return this;
        }

        /** For every request from now on, until {@link Faults#clear()} or a reset. */
        public Scheduled always() {
            synchronized (waiting) {
                left = Long.MAX_VALUE;
            }
            return this;
        }

        private void use() {
            if (left != Long.MAX_VALUE) {
                left--;
            }
        }
    }
}
