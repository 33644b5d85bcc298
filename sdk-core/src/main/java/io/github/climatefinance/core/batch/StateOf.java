package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.error.BatchState;
import io.github.climatefinance.core.error.ItemReference;
import java.util.ArrayList;
import java.util.List;

/** Tells for every item that was taken from the input and not delivered where it is. For one use. */
final class StateOf<T, R> {
    private final Intake<T, R> intake;
    private final long delivered;
    private final List<ItemReference> failed = new ArrayList<>();
    private final List<ItemReference> answered = new ArrayList<>();
    private final List<ItemReference> underway = new ArrayList<>();
    private final List<ItemReference> notSent = new ArrayList<>();

    StateOf(Intake<T, R> intake, long delivered) {
        this.intake = intake;
        this.delivered = delivered;
    }

    BatchState read() {
        intake.order().forEach(slot -> listFor(slot.chunk()).add(slot.name()));
        intake.heldBack().ifPresent(slot -> notSent.add(slot.name()));
        return new BatchState(delivered, intake.taken(), failed, answered, underway, notSent);
    }

    private List<ItemReference> listFor(Chunk<T, R> chunk) {
        if (chunk.isFailed()) {
            return failed;
        }
        if (chunk.isAnswered()) {
            return answered;
        }
        return chunk.isSent() ? underway : notSent;
    }
}
