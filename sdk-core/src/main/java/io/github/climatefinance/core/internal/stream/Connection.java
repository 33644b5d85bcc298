package io.github.climatefinance.core.internal.stream;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.error.StreamException;
import io.github.climatefinance.core.error.TransportException;
import io.github.climatefinance.core.generated.StreamMessage;
import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.StreamEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One web socket, from its opening to its loss: subscribes, passes on what it reads, and is watched for silence. */
final class Connection<T> extends WebSocketListener {
    private static final int NORMAL = 1000;
    /** Protocol error, unsuitable data, inconsistent data, policy violation: RFC 6455 blames the one who is told so. */
    private static final Set<Integer> OUR_FAULT = Set.of(1002, 1003, 1007, 1008);

    private final StreamMeans means;
    private final StreamProtocol<T> protocol;
    private final Outlet<T> outlet;
    private final AtomicBoolean accepted;
    private final @Nullable Outage outage;
    private final CallScope scope;
    /** Held by the reader while it passes a message on, which may take as long as the consumer likes. */
    private final ReentrantLock turn = new ReentrantLock();

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<@Nullable Loss> loss = new AtomicReference<>();
    private volatile @Nullable WebSocket socket;
    private volatile long openedNanos;
    private volatile long heardNanos;
    private volatile Instant heardAt = Instant.EPOCH;

    /**
     * Not open yet.
     *
     * @param accepted whether the provider ever took this subscription; set here
     * @param outage what this connection ends; null for a first one
     */
    Connection(
            StreamMeans means,
            StreamProtocol<T> protocol,
            Outlet<T> outlet,
            AtomicBoolean accepted,
            @Nullable Outage outage) {
        this.means = means;
        this.protocol = protocol;
        this.outlet = outlet;
        this.accepted = accepted;
        this.outage = outage;
        this.scope = means.scope();
    }

    CallScope scope() {
        return scope;
    }

    @Override
    public void onOpen(WebSocket opened, Response response) {
        turn.lock();
        try {
            heardAt = means.time().now();
            openedNanos = means.time().nanos();
            heardNanos = openedNanos;
            socket = opened;
            put(new StreamEvent.Connected<>(heardAt));
            if (outage != null) {
                put(new StreamEvent.Gap<>(outage.from(), heardAt, outage.reason(), 0, Optional.of(outage.cause())));
            }
            opened.send(protocol.subscription());
        } finally {
            turn.unlock();
        }
        if (scope.isCancelled()) { // closed before there was a socket to close
            opened.close(NORMAL, null);
        }
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        turn.lock();
        try {
            if (over.getCount() > 0) {
                Instant before = heardAt;
                heardAt = means.time().now();
                heardNanos = means.time().nanos();
                pass(text, before);
            }
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void onMessage(WebSocket from, ByteString bytes) {
        onMessage(from, bytes.utf8());
    }

    private void pass(String text, Instant heardBefore) {
        StreamMessage<T> message;
        try {
            message = protocol.read(text);
        } catch (DecodingException e) {
            DecodingException named = new DecodingException(
                    means.title() + ": cannot read a message: " + e.getMessage(), e.pointer(), e.outcome(), e);
            put(new StreamEvent.Gap<>(heardBefore, heardAt, GapReason.MALFORMED, 0, Optional.of(named)));
            return;
        }
        if (message.error().isPresent()) {
            String words = means.quoted(message.error().get());
            lose(GapReason.PROVIDER_ERROR, ended("the provider reported an error, " + words), !accepted.get());
            return;
        }
        accepted.set(true);
        for (T item : message.items()) {
            put(new StreamEvent.Item<>(item, heardAt));
        }
    }

    /** While the reader waits for the consumer it hears nothing: silence is counted anew. */
    private void put(StreamEvent<T> event) {
        if (outlet.put(event)) {
            heardNanos = means.time().nanos();
        }
    }

    @Override
    public void onClosing(WebSocket closing, int code, String reason) {
        closing.close(NORMAL, null);
        String words = reason.isEmpty() ? "" : ", " + means.quoted(reason);
        lose(
                GapReason.CONNECTION,
                ended("the provider closed the connection with code " + code + words),
                OUR_FAULT.contains(code) && !accepted.get());
    }

    @Override
    public void onFailure(WebSocket failed, Throwable cause, @Nullable Response response) {
        String why = Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
        String message = means.title() + ": the connection broke off, " + means.quoted(why);
        lose(GapReason.CONNECTION, new TransportException(message, Outcome.ACCEPTED, cause), false);
    }

    private StreamException ended(String what) {
        return new StreamException(means.title() + ": " + what, Outcome.ACCEPTED, null);
    }

    /** The first reason counts: what follows it are consequences. */
    private void lose(GapReason reason, SdkException cause, boolean isFinal) {
        if (loss.compareAndSet(null, new Loss(reason, cause, isFinal))) {
            over.countDown();
        }
    }

    /** Waits, on another thread than the reader's, until this connection is lost or closed; a silent one is given up. */
    Loss watch(Duration limit) throws InterruptedException {
        long begun = means.time().nanos(); // onOpen may not yet have come to its first line
        while (over.getCount() > 0) {
            // While a message is being passed on nothing is read: that is no silence of the provider's.
            long silent = turn.isLocked() ? 0 : means.time().nanos() - (wasOpen() ? heardNanos : begun);
            if (silent >= limit.toNanos()) {
                lose(GapReason.SILENCE, ended("nothing was heard for " + limit.toMillis() + " ms"), false);
            } else {
                means.sleeper().sleep(limit.minusNanos(silent), over);
            }
        }
        hangUp();
        turn.lock(); // nothing of this connection may come after what is said of its end
        try {
            return Objects.requireNonNullElseGet(
                    loss.get(), () -> Loss.passing(GapReason.CONNECTION, ended("the connection was closed")));
        } finally {
            turn.unlock();
        }
    }

    /** A provider that is silent would not answer a close frame either; any other has the time to. */
    private void hangUp() {
        WebSocket last = socket;
        Loss known = loss.get();
        if (last == null) {
            return;
        }
        if (known != null && known.reason() == GapReason.SILENCE) {
            last.cancel();
        } else {
            last.close(NORMAL, null);
        }
    }

    /** Ends this connection, open or not: a handshake is broken off, a socket is closed with a close frame. */
    void close() {
        WebSocket open = socket;
        if (open == null) {
            scope.cancel();
        } else {
            open.close(NORMAL, null);
        }
        over.countDown();
    }

    boolean wasOpen() {
        return socket != null;
    }

    /** How long this connection has been open; nothing if it never was. */
    Duration lasted() {
        return wasOpen() ? Duration.ofNanos(means.time().nanos() - openedNanos) : Duration.ZERO;
    }

    /** What begins with the loss of this connection, or what it did not end. */
    @Nullable
    Outage outage(Loss why) {
        return wasOpen() ? new Outage(heardAt, why.reason(), why.cause()) : outage;
    }

    /** Since when, and why, nothing was received. */
    record Outage(Instant from, GapReason reason, SdkException cause) {}
}
