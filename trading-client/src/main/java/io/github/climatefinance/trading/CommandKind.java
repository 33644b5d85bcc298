package io.github.climatefinance.trading;

import io.github.climatefinance.core.json.OpenEnum;
import io.github.climatefinance.trading.CommandResult.Progress;
import io.github.climatefinance.trading.model.EventType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What must be known of a kind of object to wait for one.
 *
 * @param name for messages
 * @param events that tell of it
 * @param read reads one; empty, or throws {@code NotFoundException}, where there is none
 * @param status how far it is; empty where the object does not tell
 * @param reason why it is that far, if the object tells
 * @param done the statuses that mean that the command succeeded
 */
record CommandKind<T, S extends OpenEnum>(
        String name,
        List<EventType> events,
        Function<UUID, Optional<T>> read,
        Function<T, Optional<S>> status,
        Function<T, Optional<String>> reason,
        Set<S> done) {
    private static final Set<String> ENDED = Set.of("CANCELED", "CANCELLED", "EXPIRED", "FAILED", "ERROR");

    /** The same kind, waited for until it has one of these statuses. */
    CommandKind<T, S> until(Set<S> statuses) {
        return new CommandKind<>(name, events, read, status, reason, statuses);
    }

    /** How far an object is, in the provider's word. */
    Optional<String> statusOf(T object) {
        return status.apply(object).map(OpenEnum::value);
    }

    Progress progress(Optional<String> told) {
        String word = word(told.orElse(""));
        if (done.stream().anyMatch(status -> word(status.value()).equals(word))) {
            return Progress.DONE;
        }
        return switch (word) {
            case "INVALID" -> Progress.INVALID;
            case "REJECTED" -> Progress.REJECTED;
            default -> ENDED.contains(word) ? Progress.ENDED : Progress.WAITING;
        };
    }

    static boolean isReceived(Optional<String> told) {
        return word(told.orElse("")).equals("RECEIVED");
    }

    private static String word(String status) {
        return status.toUpperCase(Locale.ROOT);
    }
}
