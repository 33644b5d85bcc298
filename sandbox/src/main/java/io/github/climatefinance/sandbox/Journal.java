package io.github.climatefinance.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What happened to a sandbox: requests, the last so many, and violations. */
final class Journal {

    private static final int MOST_REQUESTS = 10_000;

    private final Deque<SandboxRequest> requests = new ArrayDeque<>();
    private final List<Violation> violations = new ArrayList<>();

    synchronized void add(SandboxRequest request) {
        if (requests.size() == MOST_REQUESTS) {
            requests.removeFirst();
        }
        requests.add(request);
    }

    synchronized void add(List<Violation> found) {
        violations.addAll(found);
    }

    synchronized List<SandboxRequest> requests() {
        return List.copyOf(requests);
    }

    synchronized List<Violation> violations() {
        return List.copyOf(violations);
    }

    synchronized List<Violation> takeViolations() {
        List<Violation> taken = List.copyOf(violations);
        violations.clear();
        return taken;
    }

    synchronized void clear() {
        requests.clear();
        violations.clear();
    }
}
