package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.core.stream.EventStream;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamRun;
import io.github.climatefinance.core.stream.StreamSettings;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A stream and the consumers it has now, each of which is served for itself. */
public final class LiveStream<T> implements EventStream<T> {
    private final StreamMeans means;
    private final StreamProtocol<T> protocol;
    private final StreamSettings settings;
    private final RunningStreams running = new RunningStreams();

    public LiveStream(StreamMeans means, StreamProtocol<T> protocol, StreamSettings settings) {
        this.means = means;
        this.protocol = Objects.requireNonNull(protocol, "protocol");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super StreamEvent<T>> subscriber) {
        start(Objects.requireNonNull(subscriber, "subscriber"), () -> {});
    }

    @Override
    public StreamRun listen(Consumer<? super StreamEvent<T>> listener) {
        ListenerRun<T> run = new ListenerRun<>(Objects.requireNonNull(listener, "listener"));
        start(run, run::finish);
        return run;
    }

    private void start(Flow.Subscriber<? super StreamEvent<T>> subscriber, Runnable afterwards) {
        LiveSubscription<T> subscription = new LiveSubscription<>(means, protocol, settings);
        running.add(subscription);
        means.running().add(subscription);
        subscription.start(subscriber, () -> {
            running.remove(subscription);
            means.running().remove(subscription);
            afterwards.run();
        });
    }

    @Override
    public void close() {
        running.close();
    }
}
