package io.github.climatefinance.sandbox.icr;

import java.util.ArrayList;
import java.util.List;

/** The retirements that were made, oldest first. Not safe for several threads. */
final class Retirements {

    private final List<Retirement> all = new ArrayList<>();

    void add(Retirement retirement) {
        all.add(retirement);
    }

    /** The id of the next one. */
    String nextId() {
        return String.valueOf(all.size() + 1);
    }

    List<Retirement> all() {
        return List.copyOf(all);
    }

    /** @throws Refusal 404 if there is no such retirement */
    Retirement get(String id) {
        return all.stream()
                .filter(retirement -> retirement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("retirement"));
    }
}
