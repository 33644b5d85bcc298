package io.github.climatefinance.core;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.PollTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits until something the provider does on its own time is done, by asking again and again. Immutable; may be used
 * many times. What a poll throws ends the wait.
 */
public final class Poller<T> {
    private static final double GROWTH = 1.5;

    private final String subject;
    private final Supplier<? extends T> poll;
    private final Predicate<? super T> done;
    private final Consumer<? super T> watcher;
    private final Duration timeout;
    private final Duration firstDelay;
    private final Duration maxDelay;
    private final PollSleeper sleeper;
    private final LongSupplier nanoTime;
    private final DoubleSupplier random;

    private Poller(Builder<T> b) {
        subject = b.subject;
        poll = b.poll;
        done = b.done;
        watcher = b.watcher;
        timeout = b.timeout;
        firstDelay = b.firstDelay;
        maxDelay = b.maxDelay;
        sleeper = b.sleeper;
        nanoTime = b.nanoTime;
        random = b.random;
    }

    /**
     * Describes a wait.
     *
     * @param subject what is waited for, as messages name it: "transfer 7"
     * @param poll asks for the present state, never null; each poll is a call with its own timeout and retries
     * @param done whether a state is final, a failure included
     */
    public static <T> Builder<T> of(String subject, Supplier<? extends T> poll, Predicate<? super T> done) {
        return new Builder<>(subject, poll, done);
    }

    /**
     * Polls at once, then at growing distances, and a last time when the timeout is over.
     *
     * @return the first state that is done
     * @throws PollTimeoutException if there was none; it holds the last state
     * @throws CallCancelledException if the thread was interrupted; its flag stays set
     */
    public T await() {
        long start = nanoTime.getAsLong();
        for (int polls = 1; ; polls++) {
            T state = Objects.requireNonNull(poll.get(), "poll");
            watcher.accept(state);
            if (done.test(state)) {
                return state;
            }
            Duration left = timeout.minusNanos(nanoTime.getAsLong() - start);
            if (left.isNegative() || left.isZero()) {
                throw new PollTimeoutException(
                        subject + " was not done within " + timeout + ", after " + polls + " polls; last state: "
                                + shortened(state),
                        state);
            }
            sleep(shorter(delay(polls), left));
        }
    }

    /** Between half and all of a distance that grows by half with each poll, so that many waiters spread. */
    private Duration delay(int polls) {
        double factor = Math.pow(GROWTH, polls - 1.0) * (0.5 + random.getAsDouble() / 2);
        double nanos = Math.min(factor * (double) firstDelay.toNanos(), (double) maxDelay.toNanos());
        return Duration.ofNanos((long) nanos);
    }

    private void sleep(Duration duration) {
        try {
            sleeper.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallCancelledException(
                    "waiting for " + subject + ": the thread was interrupted", Outcome.UNKNOWN, e);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String shortened(Object state) {
        String text = state.toString();
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    /** Collects the settings of a wait. */
    public static final class Builder<T> {
        private final String subject;
        private final Supplier<? extends T> poll;
        private final Predicate<? super T> done;
        private Consumer<? super T> watcher = state -> {};
        private Duration timeout = Duration.ofMinutes(10);
        private Duration firstDelay = Duration.ofSeconds(1);
        private Duration maxDelay = Duration.ofSeconds(30);
        private PollSleeper sleeper = PollSleeper.real();
        private LongSupplier nanoTime = System::nanoTime;
        private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

        private Builder(String subject, Supplier<? extends T> poll, Predicate<? super T> done) {
            this.subject = Objects.requireNonNull(subject, "subject");
            this.poll = Objects.requireNonNull(poll, "poll");
            this.done = Objects.requireNonNull(done, "done");
        }

        /**
         * How long to wait; default 10 minutes. The last poll begins when it is over. No poll is cut short: a wait ends as
         * much later as its last poll takes, which is bounded by the timeout of that call, 60 s unless the client says
         * another.
         */
        public Builder<T> timeout(Duration value) {
            timeout = Positive.duration(value, "timeout");
            return this;
        }

        /** Largest distance between the first two polls; default 1 s. */
        public Builder<T> firstDelay(Duration value) {
            firstDelay = Positive.duration(value, "firstDelay");
            return this;
        }

        /** Largest distance between any two polls; default 30 s. */
        public Builder<T> maxDelay(Duration value) {
            maxDelay = Positive.duration(value, "maxDelay");
            return this;
        }

        /**
         * Tells each state as it is polled, the last one included, in the thread that waits. What the watcher throws ends the
         * wait. Default: nobody is told.
         */
        public Builder<T> onPoll(Consumer<? super T> watcher) {
            this.watcher = Objects.requireNonNull(watcher, "watcher");
            return this;
        }

        /**
         * How time passes between polls. One that returns early makes the next poll come early, as when a webhook told that
         * something happened. Default: {@link PollSleeper#real}.
         */
        public Builder<T> sleeper(PollSleeper value) {
            sleeper = Objects.requireNonNull(value, "sleeper");
            return this;
        }

        Builder<T> nanoTime(LongSupplier value) {
            nanoTime = value;
            return this;
        }

        Builder<T> random(DoubleSupplier value) {
            random = value;
            return this;
        }

        public Poller<T> build() {
            return new Poller<>(this);
        }
    }
}
