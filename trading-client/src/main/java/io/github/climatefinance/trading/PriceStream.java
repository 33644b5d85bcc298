package io.github.climatefinance.trading;

import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.stream.EventStream;
import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.core.stream.StreamRun;
import io.github.climatefinance.core.stream.StreamSettings;
import io.github.climatefinance.trading.model.Currency;
import io.github.climatefinance.trading.model.Market;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Prices of crypto assets as they change, of the markets asked for or of all. Every consumer has a connection of its own,
 * as the provider takes one subscription for each: another choice of markets is another stream. Thread-safe.
 *
 * <p>A market is a pair of a currency and a crypto asset; that securities have prices here, by their ISIN, no document
 * says. While prices rest the provider sends a heartbeat each second (documented), which is not told; without one for
 * {@link StreamSettings#heartbeatLimit()} the connection is given up. A tick that cannot be read, down to one number, loses its
 * whole message, which is told as a gap, and the connection goes on.
 *
 * <p>After a gap the offers on a market are unknown until its next tick: that the provider sends the standing prices to a
 * new subscriber is not documented.
 *
 * <p>The handshake carries the token of the client (inferred). A token is not renewed on an open connection, but for the
 * next. The stream ends with an exception on a 400, on a 401 that stands after a new token, on any other refusal that will
 * not pass, and on an error the provider sends before the first prices; an error it sends later is taken for a disturbance
 * and a gap (inferred).
 */
public final class PriceStream implements EventStream<PriceTick> {
    private final EventStream<PriceTick> events;

    private PriceStream(EventStream<PriceTick> events) {
        this.events = events;
    }

    static PriceStream of(ClientRuntime runtime, String url, Consumer<Builder> wanted) {
        Builder builder = new Builder();
        wanted.accept(builder);
        return new PriceStream(runtime.stream(url, new PriceProtocol(builder.markets), builder.settings.build()));
    }

    /** One subscriber, one connection. */
    @Override
    public void subscribe(Flow.Subscriber<? super StreamEvent<PriceTick>> subscriber) {
        events.subscribe(subscriber);
    }

    @Override
    public StreamRun listen(Consumer<? super StreamEvent<PriceTick>> listener) {
        return events.listen(listener);
    }

    @Override
    public void close() {
        events.close();
    }

    /** Collects what a stream is to tell, and how. Without a market it tells of all. */
    public static final class Builder {
        private final List<Market> markets = new ArrayList<>();
        private final StreamSettings.Builder settings = StreamSettings.builder();

        private Builder() {}

        /** Adds the market of an asset in euro, the one currency that is documented. */
        public Builder market(String cryptoSymbol) {
            return market(Currency.EUR, cryptoSymbol);
        }

        /**
         * Adds a market.
         *
         * @throws IllegalArgumentException if the symbol is blank
         */
        public Builder market(Currency currency, String cryptoSymbol) {
            if (cryptoSymbol.isBlank()) {
                throw new IllegalArgumentException("`cryptoSymbol` must not be blank");
            }
            markets.add(Market.builder()
                    .currency(currency)
                    .cryptoSymbol(cryptoSymbol)
                    .build());
            return this;
        }

        /** Heartbeats, connecting again, the buffer and what becomes of a slow consumer. */
        public Builder settings(Consumer<StreamSettings.Builder> change) {
            Objects.requireNonNull(change, "change").accept(settings);
            return this;
        }
    }
}
