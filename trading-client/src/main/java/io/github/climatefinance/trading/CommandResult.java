package io.github.climatefinance.trading;

import io.github.climatefinance.trading.model.ValidationError;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a command was when it was looked at. A refusal is one of the answers, not an exception. Immutable.
 *
 * @param <T> what the command creates
 */
public final class CommandResult<T> {
    private final String kind;
    private final UUID id;
    private final Progress progress;
    private final Optional<String> status;
    private final Optional<T> object;
    private final Optional<String> objectsReason;
    private final Optional<TradingEvent> event;

    CommandResult(Command<T, ?> command, Progress progress, View<T> view) {
        this.kind = command.kind().name();
        this.id = command.id();
        this.progress = progress;
        this.status = view.status();
        this.object = view.object();
        this.objectsReason = view.object().flatMap(command.kind().reason());
        this.event = view.event();
    }

    /**
     * What a result is made from.
     *
     * @param status how far it is
     * @param object as it was read
     * @param event that tells this status
     */
    record View<T>(Optional<String> status, Optional<T> object, Optional<TradingEvent> event) {}

    /** Id of the object that the command creates. */
    public UUID id() {
        return id;
    }

    /** How far it was. */
    public Progress progress() {
        return progress;
    }

    /** The status in the provider's word; empty where nothing told one. */
    public Optional<String> status() {
        return status;
    }

    /**
     * The object as it was read last; empty where it could not be read. Where an event told the end, it was read once more
     * after that, and may nevertheless lag behind.
     */
    public Optional<T> object() {
        return object;
    }

    /** The event that told the status, if one did. */
    public Optional<TradingEvent> event() {
        return event;
    }

    /** Why the command was refused, as only an event tells it (documented). */
    public Optional<ValidationError> validationError() {
        return event.flatMap(TradingEvent::validationError);
    }

    /** The reason in words: of the event, or else of the object where objects of this kind have one. */
    public Optional<String> reason() {
        return validationError().flatMap(ValidationError::description).or(() -> objectsReason);
    }

    /** Whether the command did what it was to do. */
    public boolean isDone() {
        return progress == Progress.DONE;
    }

    /** Whether the provider refused it, sooner or later: {@link Progress#INVALID} or {@link Progress#REJECTED}. */
    public boolean isRefused() {
        return progress == Progress.INVALID || progress == Progress.REJECTED;
    }

    /** Whether nothing more is to be waited for. */
    public boolean isEnded() {
        return progress != Progress.WAITING;
    }

    /** Whether the checks that follow the receipt are over, with whatever result. */
    public boolean isChecked() {
        return isEnded() || (status.isPresent() && !CommandKind.isReceived(status));
    }

    /** Names the object, its status and, if it was refused, the reason. */
    @Override
    public String toString() {
        String state = status.map(word -> progress == Progress.GONE ? " was " + word + " and is gone" : " is " + word)
                .orElseGet(() -> object.isPresent() ? " is in no status that is told" : " is not to be found");
        return kind + " " + id + state
                + reason().filter(text -> isRefused())
                        .map(text -> ", \"" + text + "\"")
                        .orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommandResult<?> that
                && kind.equals(that.kind)
                && id.equals(that.id)
                && progress == that.progress
                && status.equals(that.status)
                && object.equals(that.object)
                && event.equals(that.event);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id, progress, status, object, event);
    }

    /** What the statuses of all kinds of objects come to. */
    public enum Progress {
        /**
         * It is received, checked or executed. A status this version does not know counts as waiting too, and so does an
         * object that cannot be found and was never seen.
         */
        WAITING,

        /** The command did what it was to do. */
        DONE,

        /**
         * It did not pass the checks, which is what other APIs answer at once with a status of 4xx. The external id is used
         * up all the same (documented).
         */
        INVALID,

        /** It passed the checks and was refused later, as for lack of money. */
        REJECTED,

        /** It came to another end: cancelled, expired or failed. */
        ENDED,

        /**
         * It was received, and now two reads in a row find nothing. Only objects that are received or invalid are ever removed
         * (documented), invalid orders after 48 hours: so it was most likely invalid, and only an event could have told why.
         */
        GONE
    }
}
