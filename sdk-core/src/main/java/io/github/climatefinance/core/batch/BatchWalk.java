package io.github.climatefinance.core.batch;

import io.github.climatefinance.core.error.BatchException;
import io.github.climatefinance.core.error.BatchState;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.internal.WaitBudget;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the results of a batch. When a call fails, asking again repeats the calls that failed and no others, and
 * {@link #skipFailed} goes on without them. For one thread, but {@link #close} may come from any.
 */
public final class BatchWalk<T, R> implements Iterator<BatchResult<T, R>>, AutoCloseable {
    private final BatchPlan<T, R> plan;
    private final Intake<T, R> intake;
    private final WaitBudget budget;
    private final ConcurrentMap<Long, CompletableFuture<List<R>>> underway = new ConcurrentHashMap<>();
    private volatile boolean closed;
    private @Nullable Chunk<T, R> failed;
    private boolean repeat;
    private long sent;
    private long delivered;
    private long answered;
    private long calls;
    private long failures;

    BatchWalk(BatchPlan<T, R> plan) {
        this.plan = plan;
        this.intake = new Intake<>(plan, this::start);
        this.budget = new WaitBudget(plan.operation().title(), plan.budget(), System::nanoTime);
    }

    /**
     * Waits for the result of the next item, and meanwhile has others calculated.
     *
     * @throws InvalidItemsException if the item, or another of its call, cannot be sent
     * @throws BatchException if its call failed
     */
    @Override
    public boolean hasNext() {
        if (closed) {
            throw new IllegalStateException("the walk is closed");
        }
        repeatFailed();
        intake.fill();
        Slot<T, R> next = intake.order().peek();
        if (next == null) {
            intake.throwFailure();
            return false;
        }
        if (!next.chunk().isJoined()) {
            settle(next.chunk());
        }
        return true;
    }

    @Override
    public BatchResult<T, R> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the walk is at its end");
        }
        delivered++;
        return intake.order().remove().delivered();
    }

    /** How far the walk has come. */
    public BatchState state() {
        return new StateOf<>(intake, delivered).read();
    }

    /**
     * Gives up the items of the call that failed, or could not be sent, last. The walk goes on with those behind them.
     *
     * @return these items, which get no result
     * @throws IllegalStateException if the last thing that happened was no such failure
     */
    public List<T> skipFailed() {
        if (failed == null) {
            throw new IllegalStateException("nothing has failed that could be skipped");
        }
        List<T> items = intake.drop(failed);
        failed = null;
        return items;
    }

    /** Cancels the calls under way. May be called twice, and while another thread waits for a result: that fails. */
    @Override
    public void close() {
        closed = true;
        underway.values().forEach(call -> call.cancel(true));
    }

    private void repeatFailed() {
        if (repeat) {
            repeat = false;
            failed = null;
            List.copyOf(intake.chunks()).stream().filter(Chunk::isFailed).forEach(this::start);
        }
    }

    /** What is wrong with a chunk is told when it is its turn: those before it are good. */
    private void start(Chunk<T, R> chunk) {
        if (chunk.problems().isEmpty()) {
            chunk.underway(send(chunk.items()));
        }
    }

    private CompletableFuture<List<R>> send(List<T> items) {
        try {
            var unused = budget.left();
            return watched(plan.call(items));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<List<R>> watched(CompletableFuture<List<R>> call) {
        long number = sent++;
        underway.put(number, call);
        var unused = call.whenComplete((results, failure) -> underway.remove(number));
        if (closed) {
            call.cancel(true);
        }
        return call;
    }

    private void settle(Chunk<T, R> chunk) {
        intake.seal(chunk);
        if (!chunk.problems().isEmpty()) {
            failed = chunk;
            repeat = true;
            throw new InvalidItemsException(plan.operation().title(), chunk.problems(), state());
        }
        int size = chunk.size();
        try {
            chunk.join(await(chunk.call()), plan.operation());
        } catch (RuntimeException e) {
            throw failed(chunk, e);
        }
        intake.delivering(chunk);
        answered += size;
        calls++;
        report();
    }

    private List<R> await(CompletableFuture<List<R>> call) {
        long start = budget.now();
        try {
            return budget.await(call);
        } finally {
            budget.spendSince(start);
        }
    }

    private RuntimeException failed(Chunk<T, R> chunk, RuntimeException cause) {
        chunk.fail();
        failed = chunk;
        repeat = true;
        failures++;
        report();
        return cause instanceof SdkException e
                ? new BatchException(chunk.title() + ": " + e.getMessage(), state(), e)
                : cause;
    }

    private void report() {
        OptionalLong total = plan.items() instanceof Collection<?> collection
                ? OptionalLong.of(collection.size())
                : OptionalLong.empty();
        plan.listener().progressed(new BatchProgress(answered, total, calls, failures));
    }
}
