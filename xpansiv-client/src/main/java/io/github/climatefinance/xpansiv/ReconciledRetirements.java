package io.github.climatefinance.xpansiv;

import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.xpansiv.model.Retirement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of the retirements of one request, item by item in the order of the request. Immutable. */
public final class ReconciledRetirements {
    private final List<Item> items;

    ReconciledRetirements(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** One for each item of the request. */
    public List<Item> items() {
        return items;
    }

    /** What holds for the whole request: executed or not if that is true of every item, else it cannot be told. */
    public Reconciliation answer() {
        Reconciliation first =
                items.isEmpty() ? Reconciliation.CANNOT_TELL : items.get(0).answer();
        return items.stream().allMatch(item -> item.answer() == first) ? first : Reconciliation.CANNOT_TELL;
    }

    /** Whether asking again later can say no more than this. */
    public boolean isFinal() {
        return items.stream().noneMatch(item -> item.settling);
    }

    @Override
    public String toString() {
        return items.stream().map(Item::toString).collect(Collectors.joining("; ", answer() + " [", "]"));
    }

    /** What is known of one retirement that was asked for. Immutable. */
    public static final class Item {
        private final WantedRetirement wanted;
        private final Reconciliation answer;
        private final String reason;
        private final List<Retirement> retirements;
        private final boolean settling;

        Item(
                WantedRetirement wanted,
                Reconciliation answer,
                String reason,
                List<Retirement> retirements,
                boolean settling) {
            this.wanted = wanted;
            this.answer = answer;
            this.reason = reason;
            this.retirements = List.copyOf(retirements);
            this.settling = settling;
        }

        /** The caller's own id of it. */
        public Optional<String> externalIdentifier() {
            return wanted.externalIdentifier();
        }

        /** The instrument that was to be retired. */
        public String ein() {
            return wanted.ein();
        }

        /** How much was to be retired. */
        public long quantity() {
            return wanted.quantity();
        }

        /**
         * Whether the provider made the retirement. That it did does not say that the retirement succeeded:
         * the status of {@link #retirements()} does.
         */
        public Reconciliation answer() {
            return answer;
        }

        /** Why this is the answer, as part of a sentence. */
        public String reason() {
            return reason;
        }

        /** What was found. More than one that is executed means that it was executed more than once, or in parts. */
        public List<Retirement> retirements() {
            return retirements;
        }

        @Override
        public String toString() {
            return externalIdentifier().orElse("(no external identifier)") + ": " + answer + ", " + reason;
        }
    }
}
