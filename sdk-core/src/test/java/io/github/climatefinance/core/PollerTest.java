package io.github.climatefinance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.PollTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PollerTest {
    private final List<Duration> slept = new ArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger polls = new AtomicInteger();

    private Poller.Builder<String> waitingFor(int donePoll) {
        return Poller.<String>of(
                        "transfer 7", () -> "poll " + polls.incrementAndGet(), s -> s.equals("poll " + donePoll))
                .nanoTime(now::get)
                .random(() -> 1)
                .sleeper(duration -> {
                    slept.add(duration);
                    now.addAndGet(duration.toNanos());
                });
    }

    @Test
    void doesNotWaitForWhatIsDone() {
        assertThat(waitingFor(1).build().await()).isEqualTo("poll 1");
        assertThat(slept).isEmpty();
    }

    @Test
    void waitsLongerEachTimeUpToTheLongestDelay() {
        String state = waitingFor(6).maxDelay(Duration.ofSeconds(3)).build().await();

        assertThat(state).isEqualTo("poll 6");
        assertThat(slept)
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofMillis(1_500),
                        Duration.ofMillis(2_250),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(3));
    }

    @Test
    void pollsAtOnceWhenTheSleeperReturnsEarly() {
        String state = waitingFor(3)
                .timeout(Duration.ofNanos(1_000))
                .sleeper(duration -> now.addAndGet(1))
                .build()
                .await();

        assertThat(state).isEqualTo("poll 3");
        assertThat(now).hasValue(2);
    }

    @Test
    void jitterTakesUpToHalfOfADelay() {
        waitingFor(3).random(() -> 0).build().await();

        assertThat(slept).containsExactly(Duration.ofMillis(500), Duration.ofMillis(750));
    }

    @Test
    void pollsALastTimeAtTheDeadlineAndTellsTheLastState() {
        Poller<String> poller = waitingFor(100).timeout(Duration.ofSeconds(3)).build();

        assertThatThrownBy(poller::await)
                .isInstanceOfSatisfying(
                        PollTimeoutException.class,
                        e -> assertThat(e.lastState()).contains("poll 4"))
                .hasMessage("transfer 7 was not done within PT3S, after 4 polls; last state: poll 4");
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(1_500), Duration.ofMillis(500));
    }

    @Test
    void slowPollsCountAsWaiting() {
        Poller<String> poller = Poller.<String>of(
                        "transfer 7",
                        () -> {
                            now.addAndGet(Duration.ofMinutes(6).toNanos());
                            return "pending";
                        },
                        state -> false)
                .nanoTime(now::get)
                .sleeper(slept::add)
                .build();

        assertThatThrownBy(poller::await)
                .isInstanceOf(PollTimeoutException.class)
                .hasMessageContaining("after 2 polls");
        assertThat(slept).hasSize(1);
    }

    @Test
    void tellsEveryStateAsItIsSeen() {
        List<String> seen = new ArrayList<>();

        waitingFor(3)
                .onPoll(state -> seen.add(state + " after " + slept.size()))
                .build()
                .await();

        assertThat(seen).containsExactly("poll 1 after 0", "poll 2 after 1", "poll 3 after 2");
    }

    @Test
    void tellsTheLastStateOfAWaitThatEndsTooLate() {
        List<String> seen = new ArrayList<>();
        Poller<String> poller =
                waitingFor(100).timeout(Duration.ofSeconds(1)).onPoll(seen::add).build();

        assertThatThrownBy(poller::await).isInstanceOf(PollTimeoutException.class);
        assertThat(seen).containsExactly("poll 1", "poll 2");
    }

    @Test
    void whatAWatcherThrowsEndsTheWait() {
        IllegalStateException mine = new IllegalStateException();

        assertThatThrownBy(() -> waitingFor(3)
                        .onPoll(state -> {
                            throw mine;
                        })
                        .build()
                        .await())
                .isSameAs(mine);
    }

    @Test
    void whatAPollThrowsEndsTheWait() {
        IllegalStateException mine = new IllegalStateException();

        assertThatThrownBy(() -> Poller.<String>of(
                                "x",
                                () -> {
                                    throw mine;
                                },
                                state -> true)
                        .build()
                        .await())
                .isSameAs(mine);
    }

    @Test
    void anInterruptEndsTheWaitAndTheFlagStaysSet() {
        Poller<String> poller = Poller.<String>of("transfer 7", () -> "pending", state -> false)
                .firstDelay(Duration.ofMinutes(1))
                .build();

        Thread.currentThread().interrupt();

        assertThatThrownBy(poller::await)
                .isInstanceOf(CallCancelledException.class)
                .hasMessage("waiting for transfer 7: the thread was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aLongStateIsCutInTheMessage() {
        Poller<String> poller = Poller.<String>of("x", () -> "y".repeat(500), state -> false)
                .nanoTime(() -> now.addAndGet(Duration.ofHours(1).toNanos()))
                .build();

        assertThatThrownBy(poller::await).hasMessageEndingWith("y".repeat(200) + "…");
    }

    @Test
    void refusesTimesThatAreNotPositive() {
        assertThatThrownBy(() -> waitingFor(1).timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTimesOfAgesWithoutOverflow() {
        Duration ages = Duration.ofSeconds(Long.MAX_VALUE);

        assertThat(waitingFor(2)
                        .timeout(ages)
                        .firstDelay(ages)
                        .maxDelay(ages)
                        .build()
                        .await())
                .isEqualTo("poll 2");
    }
}
