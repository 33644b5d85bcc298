package io.github.climatefinance.trading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.stream.GapReason;
import io.github.climatefinance.core.stream.SlowConsumer;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamRun;
import io.github.climatefinance.sandbox.TradingSandbox;
import io.github.climatefinance.trading.model.Currency;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The examples of the guide's chapter on prices, as they stand there. */
@Timeout(60)
class PriceGuideTest {
    private final TradingSandbox sandbox = TradingSandbox.start();
    private final TradingClient trading = TradingClient.builder()
            .baseUrl(sandbox.baseUrl())
            .tokenUrl(sandbox.tokenUrl())
            .pricesUrl(sandbox.pricesUrl())
            .credentials(TradingCredentials.of(sandbox.clientId(), sandbox.clientSecret()))
            .build();

    @AfterEach
    void close() {
        trading.close();
        sandbox.close();
    }

    @Test
    void listensToSomeMarkets() throws Exception {
        Book book = new Book();

        PriceStream prices = trading.prices(wanted -> wanted.market("BTC").market("ETH"));

        StreamRun run = prices.listen(event -> {
            if (event instanceof StreamEvent.Item<PriceTick> tick) {
                tick.value().bestAsk().ifPresent(offer -> book.ask(tick.value().pair(), offer.price()));
            } else if (event instanceof StreamEvent.Gap<PriceTick> gap) {
                book.forget(gap.reason());
            }
        });

        awaitSubscription();
        sandbox.prices().set("BTC", new BigDecimal("50000"));
        assertThat(book.await("BTC/EUR 50025")).isTrue();
        sandbox.prices().drop();
        assertThat(book.await("CONNECTION")).isTrue();
        run.close();
        run.ended().get(20, TimeUnit.SECONDS);
    }

    @Test
    void setsWhatCanBeSet() throws Exception {
        PriceStream prices = trading.prices(wanted -> wanted.market(Currency.EUR, "BTC")
                .settings(settings -> settings.heartbeatLimit(Duration.ofSeconds(3))
                        .reconnect(RetryPolicy.builder()
                                .maxAttempts(20)
                                .maxDelay(Duration.ofSeconds(10))
                                .build())
                        .buffer(64)
                        .slowConsumer(SlowConsumer.BLOCK)));

        CompletableFuture<StreamEvent<PriceTick>> first = new CompletableFuture<>();
        prices.listen(first::complete);
        assertThat(first.get(20, TimeUnit.SECONDS)).isInstanceOf(StreamEvent.Connected.class);
        awaitSubscription();
        assertThat(sandbox.prices().subscriptions()).isEqualTo(List.of(Set.of("BTC")));
    }

    @Test
    @SuppressWarnings("NullAway") // the guide's subscriber is as people write it
    void subscribesLikeAnyPublisher() throws Exception {
        Store store = new Store();
        PriceStream prices = trading.prices();

        prices.subscribe(new Flow.Subscriber<StreamEvent<PriceTick>>() {
            private Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription begun) {
                subscription = begun;
                subscription.request(1);
            }

            @Override
            public void onNext(StreamEvent<PriceTick> event) {
                store.add(event);
                subscription.request(1);
            }

            @Override
            public void onError(Throwable cause) {
                store.ended(cause);
            }

            @Override
            public void onComplete() {
                store.ended(null);
            }
        });

        assertThat(store.events.poll(20, TimeUnit.SECONDS)).isInstanceOf(StreamEvent.Connected.class);
        awaitSubscription();
        sandbox.prices().tick();
        assertThat(store.events.poll(20, TimeUnit.SECONDS)).isInstanceOf(StreamEvent.Item.class);
        prices.close();
        assertThat(store.end.get(20, TimeUnit.SECONDS)).isEmpty();
    }

    private void awaitSubscription() {
        assertThat(sandbox.prices().awaitSubscriptions(1, Duration.ofSeconds(20)))
                .isTrue();
    }

    private static final class Book {
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        void ask(String pair, BigDecimal price) {
            told.add(pair + " " + price.stripTrailingZeros().toPlainString());
        }

        void forget(GapReason reason) {
            told.add(reason.toString());
        }

        boolean await(String text) throws InterruptedException {
            String next = told.poll(20, TimeUnit.SECONDS);
            while (next != null && !next.equals(text)) {
                next = told.poll(20, TimeUnit.SECONDS);
            }
            return next != null;
        }
    }

    private static final class Store {
        final BlockingQueue<StreamEvent<PriceTick>> events = new LinkedBlockingQueue<>();
        final CompletableFuture<Map<String, Throwable>> end = new CompletableFuture<>();

        void add(StreamEvent<PriceTick> event) {
            events.add(event);
        }

        void ended(@Nullable Throwable cause) {
            end.complete(cause == null ? Map.of() : Map.of("cause", cause));
        }
    }
}
