package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.error.CallCancelledException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamSettings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Keeps one consumer connected, on one thread, until it has enough or connecting again would not help. */
final class StreamLoop<T> {
    private final StreamMeans means;
    private final StreamProtocol<T> protocol;
    private final StreamSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean accepted = new AtomicBoolean();
    private volatile @Nullable Connection<T> current;
    private Connection.@Nullable Outage outage;
    private int failures;

    StreamLoop(StreamMeans means, StreamProtocol<T> protocol, StreamSettings settings) {
        this.means = means;
        this.protocol = protocol;
        this.settings = settings;
    }

    void run(Outlet<T> outlet) {
        try {
            while (stopped.getCount() > 0) {
                Connection<T> connection = new Connection<>(means, protocol, outlet, accepted, outage);
                current = connection;
                Loss loss = live(connection);
                if (stopped.getCount() > 0) {
                    pause(connection, loss, outlet);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outlet.fail(
                    new CallCancelledException(means.title() + ": the thread was interrupted", Outcome.ACCEPTED, e));
        } catch (RuntimeException | Error e) {
            outlet.fail(e);
            throw e;
        }
    }

    private Loss live(Connection<T> connection) throws InterruptedException {
        if (stopped.getCount() == 0) {
            connection.close(); // stop() may have looked before there was this one
        }
        try {
            means.opener().open(connection.scope(), connection);
        } catch (SdkException e) {
            return Loss.ofHandshake(e);
        }
        return connection.watch(settings.heartbeatLimit());
    }

    private void pause(Connection<T> connection, Loss loss, Outlet<T> outlet) throws InterruptedException {
        failures = connection.lasted().compareTo(settings.stableAfter()) >= 0 ? 1 : failures + 1;
        if (loss.isFinal() || !settings.reconnect().allowsAfter(failures)) {
            outlet.fail(loss.cause());
            return;
        }
        outage = connection.outage(loss);
        Duration delay = settings.reconnect()
                .delayBefore(failures, loss.hint(), means.random().getAsDouble());
        outlet.put(new StreamEvent.Disconnected<>(means.time().now(), loss.reason(), loss.cause(), delay));
        means.sleeper().sleep(delay, stopped);
    }

    /** Ends the connection there is, and makes no other. */
    void stop() {
        stopped.countDown();
        Connection<T> last = current;
        if (last != null) {
            last.close();
        }
    }
}
