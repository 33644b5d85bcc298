package io.github.climatefinance.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamRun;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of Reactive Streams, by their numbers, and listeners. */
@Timeout(60)
class FlowRulesTest {
    @RegisterExtension
    final StreamFixture provider = new StreamFixture();

    @Test
    void givesNoMoreThanWasRequestedRule11() {
        Collector consumer = Collector.of(3);
        provider.stream().subscribe(consumer);
        provider.peer().send("a=1", "a=2", "a=3");
        consumer.connected();
        assertThat(consumer.items(2)).containsExactly("a=1", "a=2");

        assertThat(consumer.isEmpty()).isTrue();
        consumer.subscription().request(1);
        assertThat(consumer.item()).isEqualTo("a=3");
    }

    @Test
    void addsRequestsUpRule38AndCountsToTheMaximumRule317() {
        Collector consumer = Collector.of(2);
        provider.stream().subscribe(consumer);
        consumer.subscription().request(1);
        consumer.subscription().request(Long.MAX_VALUE);
        consumer.subscription().request(Long.MAX_VALUE);
        Peer peer = provider.peer();
        for (int i = 0; i < 50; i++) {
            peer.send("a=" + i);
        }

        consumer.connected();
        assertThat(consumer.items(50)).hasSize(50);
    }

    @Test
    void signalsOneAfterTheOtherRule13() throws Exception {
        Collector consumer = Collector.of(0);
        provider.stream().subscribe(consumer);
        List<Thread> requesters = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    for (int n = 0; n < 126; n++) {
                        consumer.subscription().request(1);
                    }
                }))
                .toList();
        requesters.forEach(Thread::start);
        Peer peer = provider.peer();
        for (int i = 0; i < 500; i++) {
            peer.send("a=" + i);
        }

        consumer.connected();
        assertThat(consumer.items(500))
                .isEqualTo(IntStream.range(0, 500).mapToObj(i -> "a=" + i).toList());
        for (Thread requester : requesters) {
            requester.join();
        }
        assertThat(consumer.violations).isEmpty();
    }

    @Test
    void refusesARequestThatIsNotPositiveRule39() {
        for (long wrong : new long[] {0, -1, Long.MIN_VALUE}) {
            Collector consumer = Collector.of(1);
            provider.stream().subscribe(consumer);
            Peer peer = provider.peer();
            consumer.connected();

            consumer.subscription().request(wrong);

            assertThat(consumer.error())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("`n` of a request must be positive (rule 3.9), but was " + wrong);
            assertThat(peer.closeCode()).isEqualTo(1000);
            consumer.subscription().request(1);
            consumer.subscription().request(-1);
            assertThat(consumer.ends).as("rule 1.7").hasValue(1);
        }
    }

    @Test
    void requestingInsideASignalDoesNotDeliverInsideItRule33() {
        AtomicInteger depth = new AtomicInteger();
        AtomicInteger deepest = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(301);
        CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        provider.stream().subscribe(new Flow.Subscriber<StreamEvent<String>>() {
            @Override
            public void onSubscribe(Flow.Subscription begun) {
                subscription.complete(begun);
                begun.request(1);
            }

            @Override
            public void onNext(StreamEvent<String> event) {
                deepest.accumulateAndGet(depth.incrementAndGet(), Math::max);
                subscription.join().request(1);
                all.countDown();
                depth.decrementAndGet();
            }

            @Override
            public void onError(Throwable cause) {}

            @Override
            public void onComplete() {}
        });
        Peer peer = provider.peer();
        for (int i = 0; i < 300; i++) {
            peer.send("a=" + i);
        }

        Eventually.so(() -> all.getCount() == 0);
        assertThat(deepest).hasValue(1);
    }

    @Test
    void refusesNoSubscriberRule19() {
        @SuppressWarnings("NullAway") // what callers without a checker do
        Flow.Subscriber<StreamEvent<String>> none = null;

        assertThatThrownBy(() -> provider.stream().subscribe(none)).isInstanceOf(NullPointerException.class);
        assertThat(provider.handshakes()).isZero();
    }

    @Test
    void cancellingBeforeAnythingConnectsNobodyRule38() {
        Collector consumer = Collector.of(0);
        Flow.Subscriber<StreamEvent<String>> canceller = new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription begun) {
                begun.cancel();
                begun.cancel();
                begun.request(1);
                begun.request(-1);
                consumer.onSubscribe(begun);
            }

            @Override
            public void onNext(StreamEvent<String> event) {
                consumer.onNext(event);
            }

            @Override
            public void onError(Throwable cause) {
                consumer.onError(cause);
            }

            @Override
            public void onComplete() {
                consumer.onComplete();
            }
        };
        provider.stream().subscribe(canceller);
        Collector other = Collector.ofAll();
        provider.stream().subscribe(other);
        provider.peer();
        other.connected();

        assertThat(provider.handshakes()).isEqualTo(1);
        assertThat(consumer.isEnded()).isFalse();
    }

    @Test
    void aSubscriberThatThrowsCountsAsCancelledRule213() {
        AtomicInteger signals = new AtomicInteger();
        provider.stream().subscribe(new Flow.Subscriber<StreamEvent<String>>() {
            @Override
            public void onSubscribe(Flow.Subscription begun) {
                begun.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(StreamEvent<String> event) {
                signals.incrementAndGet();
                throw new IllegalStateException("synthetic: the test wants this");
            }

            @Override
            public void onError(Throwable cause) {
                signals.addAndGet(100);
            }

            @Override
            public void onComplete() {
                signals.addAndGet(100);
            }
        });

        assertThat(provider.unsubscribedPeer().closeCode()).isEqualTo(1000);
        assertThat(signals).hasValue(1);
    }

    @Test
    void aListenerHearsEverythingUntilItIsClosed() {
        List<String> heard = new CopyOnWriteArrayList<>();
        StreamRun run = provider.stream().listen(event -> {
            if (event instanceof StreamEvent.Item<String> item) {
                heard.add(item.value());
            }
        });
        Peer peer = provider.peer().send("a=1", "a=2");
        Eventually.so(() -> heard.size() == 2);

        assertThat(run.ended()).isNotDone();
        run.ended().complete(null); // changes nothing
        assertThat(run.ended()).isNotDone();
        run.close();
        run.ended().join();
        assertThat(peer.closeCode()).isEqualTo(1000);
        assertThat(heard).containsExactly("a=1", "a=2");
    }

    @Test
    void aListenerMayCloseItsRunItself() {
        CompletableFuture<StreamRun> run = new CompletableFuture<>();
        List<StreamEvent<String>> heard = new CopyOnWriteArrayList<>();
        run.complete(provider.stream().listen(event -> {
            heard.add(event);
            if (event instanceof StreamEvent.Item<String>) {
                run.join().close();
            }
        }));
        provider.peer().send("a=1", "a=2", "a=3");

        run.join().ended().join();

        assertThat(heard).hasSize(2);
    }

    @Test
    void whatAListenerThrowsEndsItsRun() {
        StreamRun run = provider.stream().listen(event -> {
            throw new IllegalStateException("synthetic");
        });

        assertThatThrownBy(() -> run.ended().join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("synthetic");
        assertThat(provider.unsubscribedPeer().closeCode()).isEqualTo(1000);
    }

    @Test
    void aRunEndsWithWhatEndedTheStream() {
        provider.refuse(number -> StreamFixture.status(403));
        StreamRun run = provider.stream().listen(event -> {});

        assertThatThrownBy(() -> run.ended().join())
                .cause()
                .isInstanceOf(io.github.climatefinance.core.error.ForbiddenException.class);
    }
}
