package io.github.climatefinance.trading;

import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.json.OpenEnum;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was commanded and that the provider creates in its own time. Made by {@link TradingCommands}, from nothing
 * but the id, so that a wait can go on after the application was started anew. Immutable and thread-safe.
 *
 * @param <T> what the command creates
 * @param <S> its statuses
 */
public final class Command<T, S extends OpenEnum> {
    private final CommandKind<T, S> kind;
    private final UUID id;
    private final @Nullable TradingEvents events;

    Command(CommandKind<T, S> kind, UUID id, @Nullable TradingEvents events) {
        this.kind = kind;
        this.id = Objects.requireNonNull(id, "id");
        this.events = events;
    }

    /** Id of the object that the command creates. */
    public UUID id() {
        return id;
    }

    /**
     * The same command, done when the object has one of these statuses, instead of those that its kind says. Name each one
     * that will do: what is not named counts as waiting, also if it comes later than those named.
     */
    @SafeVarargs
    public final Command<T, S> until(S status, S... others) {
        Set<S> statuses = new HashSet<>(Set.of(status));
        for (S other : others) {
            statuses.add(other);
        }
        return new Command<>(kind.until(Set.copyOf(statuses)), id, events);
    }

    /** How far it is now. Reads once, and does not wait. */
    public CommandResult<T> look() {
        return new CommandWatch<>(this).get();
    }

    /**
     * Waits for the end, good or bad. Polls less and less often, and at once when an event comes.
     *
     * @param deadline how long to wait; the read that is the last begins when it is over, and has the timeout of a call
     * @throws io.github.climatefinance.core.error.PollTimeoutException after that, naming the last state seen and holding the
     *     {@link CommandResult}; waiting again is harmless
     */
    public CommandResult<T> await(Duration deadline) {
        return waiting().timeout(deadline).build().await();
    }

    /**
     * Waits until the checks that follow the receipt are over: the object has a status other than {@code RECEIVED}. Not being
     * {@link CommandResult#isRefused() refused} then, an order for instance is in the queue.
     *
     * @param deadline how long to wait, as for {@link #await}
     * @throws io.github.climatefinance.core.error.PollTimeoutException after that, naming the last state seen
     */
    public CommandResult<T> awaitChecked(Duration deadline) {
        CommandWatch<T> watch = new CommandWatch<>(this);
        return watch.until(CommandResult::isChecked).timeout(deadline).build().await();
    }

    /**
     * Describes the wait for the end, for those who want to be told each state or to set how often is polled. What is built of
     * it is one wait, for one thread at a time.
     */
    public Poller.Builder<CommandResult<T>> waiting() {
        return new CommandWatch<>(this).until(CommandResult::isEnded);
    }

    CommandKind<T, S> kind() {
        return kind;
    }

    Optional<TradingEvents> events() {
        return Optional.ofNullable(events);
    }

    @Override
    public String toString() {
        return kind.name() + " " + id;
    }
}
