package io.github.climatefinance.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What happened to a sandbox: requests, as many of the last as memory should be spent on, and violations. */
final class Journal {

    private static final int MOST_REQUESTS = 10_000;
    private static final long MOST_CHARACTERS = 16_000_000;

    private final Deque<SandboxRequest> requests = new ArrayDeque<>();
    private final List<Violation> violations = new ArrayList<>();
    private long characters;

    synchronized void add(SandboxRequest request) {
        requests.add(request);
        characters += request.body().length();
        while (requests.size() > MOST_REQUESTS || (characters > MOST_CHARACTERS && requests.size() > 1)) {
            characters -= requests.removeFirst().body().length();
        }
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
        characters = 0;
        violations.clear();
    }
}
