package io.github.climatefinance.trading;

import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.StreamMessage;
import io.github.climatefinance.core.generated.StreamProtocol;
import io.github.climatefinance.trading.model.Market;
import io.github.climatefinance.trading.model.MarketPrices;
import io.github.climatefinance.trading.model.PriceMessageType;
import io.github.climatefinance.trading.model.PriceRequestType;
import io.github.climatefinance.trading.model.PriceStreamMessage;
import io.github.climatefinance.trading.model.PriceStreamRequest;
import io.github.climatefinance.trading.model.PriceSubscription;
import java.util.List;

/** How prices are subscribed to and read, as {@code specs/trading/prices.yaml} has it. */
final class PriceProtocol implements StreamProtocol<PriceTick> {
    private static final Operation OPEN = Operation.of("openPriceStream", "GET", "/websocket/prices")
            .safety(Safety.READ)
            .security(new String[] {"partnerToken"}, new String[] {})
            .build();

    private final String subscription;

    /** Wants these markets; all of them when there is none. */
    PriceProtocol(List<Market> markets) {
        PriceStreamRequest.Builder request = PriceStreamRequest.builder().type(PriceRequestType.PRICE_SUBSCRIPTION);
        if (!markets.isEmpty()) {
            request.priceSubscription(
                    PriceSubscription.builder().markets(markets).build());
        }
        subscription = request.build().toJson();
    }

    @Override
    public Operation operation() {
        return OPEN;
    }

    @Override
    public String subscription() {
        return subscription;
    }

    @Override
    public StreamMessage<PriceTick> read(String text) {
        PriceStreamMessage message = PriceStreamMessage.fromJson(text);
        if (is(message, PriceMessageType.ERROR)) {
            return StreamMessage.error(error(message));
        }
        if (!is(message, PriceMessageType.PRICES)) {
            return StreamMessage.of(List.of()); // of a kind that is newer than this version
        }
        return StreamMessage.of(message.prices().stream()
                .filter(PriceProtocol::hasOffers)
                .map(PriceTick::of)
                .toList());
    }

    /** The provider mixes the case of other enumerations. */
    private static boolean is(PriceStreamMessage message, PriceMessageType type) {
        return message.type().value().equalsIgnoreCase(type.value());
    }

    private static String error(PriceStreamMessage message) {
        return message.error().orElse("no reason")
                + message.connectionId()
                        .map(id -> " (connection id " + id + ")")
                        .orElse("");
    }

    /**
     * Without any offer an entry is a heartbeat.
     *
     * @throws DecodingException if it has no lists of offers
     */
    private static boolean hasOffers(MarketPrices prices) {
        boolean noAsks = prices.asks().isEmpty();
        return !(prices.bids().isEmpty() && noAsks);
    }

    /** The market: of it only the latest prices count. */
    @Override
    public Object subject(PriceTick tick) {
        return tick.pair();
    }
}
