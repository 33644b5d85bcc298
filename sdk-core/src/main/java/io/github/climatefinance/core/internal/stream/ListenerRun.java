package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamRun;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A listener as a subscriber that wants everything. */
final class ListenerRun<T> implements Flow.Subscriber<StreamEvent<T>>, StreamRun {
    private final Consumer<? super StreamEvent<T>> listener;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;

    ListenerRun(Consumer<? super StreamEvent<T>> listener) {
        this.listener = listener;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(StreamEvent<T> event) {
        try {
            listener.accept(event);
        } catch (RuntimeException | Error e) {
            failure = e;
            close();
        }
    }

    @Override
    public void onError(Throwable cause) {
        failure = cause;
    }

    @Override
    public void onComplete() {}

    /** Nobody will be called again. */
    void finish() {
        Throwable cause = failure;
        if (cause == null) {
            ended.complete(null);
        } else {
            ended.completeExceptionally(cause);
        }
    }

    @Override
    public CompletableFuture<Void> ended() {
        return ended.copy();
    }

    @Override
    public void close() {
        Objects.requireNonNull(subscription, "subscription").cancel();
    }
}
