package io.github.climatefinance.trading;

import io.github.climatefinance.core.PollSleeper;
import io.github.climatefinance.core.Poller;
import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.trading.CommandResult.Progress;
import io.github.climatefinance.trading.CommandResult.View;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One wait for a command: what was read and what events told, put together. For one thread at a time. */
final class CommandWatch<T> implements Supplier<CommandResult<T>> {
    /** One read that finds nothing may have come to a server that lags behind. */
    private static final int SURE = 2;

    private final Command<T, ?> command;
    private final CommandKind<T, ?> kind;
    private Optional<TradingEvent> event = Optional.empty();
    private Optional<String> lastShown = Optional.empty();
    private int missing;

    CommandWatch(Command<T, ?> command) {
        this.command = command;
        this.kind = command.kind();
    }

    Poller.Builder<CommandResult<T>> until(Predicate<CommandResult<T>> done) {
        return Poller.of(command.toString(), this, done).sleeper(sleeper());
    }

    private PollSleeper sleeper() {
        return command.events()
                .<PollSleeper>map(events -> longest -> sleep(events, longest))
                .orElseGet(PollSleeper::real);
    }

    private void sleep(TradingEvents events, Duration longest) throws InterruptedException {
        events.awaitNews(kind.events(), command.id(), event, longest);
    }

    /** How far the command is now. */
    @Override
    public CommandResult<T> get() {
        event = command.events().flatMap(events -> events.last(kind.events(), command.id()));
        Optional<String> told = event.flatMap(TradingEvent::status);
        Optional<T> object = read(kind.progress(told) != Progress.WAITING);
        Optional<String> shown = object.flatMap(kind::statusOf);
        boolean byEvent = shown.isEmpty() || (isEnded(told) && !isEnded(shown));
        Optional<String> status = byEvent ? told : shown;
        Progress progress = kind.progress(status);
        if (isGone(object, status)) {
            progress = Progress.GONE;
            status = lastShown;
        }
        lastShown = shown.or(() -> lastShown);
        return new CommandResult<>(command, progress, new View<>(status, object, telling(status)));
    }

    private boolean isEnded(Optional<String> status) {
        return kind.progress(status) != Progress.WAITING;
    }

    private boolean isGone(Optional<T> object, Optional<String> told) {
        missing = object.isPresent() ? 0 : missing + 1;
        boolean onlyReceived = told.isEmpty() || CommandKind.isReceived(told);
        return missing >= SURE && onlyReceived && CommandKind.isReceived(lastShown);
    }

    /** The event, unless it tells of another state: its reason is then none of this one. */
    private Optional<TradingEvent> telling(Optional<String> status) {
        return event.filter(
                known -> known.status().isPresent() && known.status().equals(status));
    }

    /** Once the end is known, an object that cannot be read is no failure. */
    private Optional<T> read(boolean ended) {
        try {
            return kind.read().apply(command.id());
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (CallCancelledException cancelled) {
            throw cancelled;
        } catch (SdkException failure) {
            if (ended) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
