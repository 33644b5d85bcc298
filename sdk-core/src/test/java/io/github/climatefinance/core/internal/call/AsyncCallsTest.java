package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AsyncCallsTest {
    @Test
    void completesEveryCallWhenTheThreadsAreShutDownWhileOneRuns() {
        Queue<Runnable> threads = new ArrayDeque<>();
        AtomicBoolean shutDown = new AtomicBoolean();
        List<String> completed = new ArrayList<>();
        AsyncCalls calls = new AsyncCalls(
                task -> {
                    if (shutDown.get()) {
                        throw new RejectedExecutionException();
                    }
                    threads.add(task);
                },
                1);
        calls.submit(() -> () -> completed.add("first"));
        calls.submit(() -> () -> completed.add("second"));
        calls.submit(() -> () -> completed.add("third"));

        shutDown.set(true);
        threads.remove().run();

        assertThat(completed).containsExactlyInAnyOrder("first", "second", "third");
    }
}
