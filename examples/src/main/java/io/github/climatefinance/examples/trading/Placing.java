package io.github.climatefinance.examples.trading;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.trading.api.DigitalAssetsApi;
import io.github.climatefinance.trading.model.DigitalOrderData;
import io.github.climatefinance.trading.model.OrderResult;
import io.github.climatefinance.trading.model.QuantityType;
import io.github.climatefinance.trading.model.QuoteAcceptanceData;
import io.github.climatefinance.trading.model.TradeSide;
import java.util.UUID;

/**
 * Places an order, once: it has an external id, the caller's or one that the SDK makes, so that the SDK may send it again
 * when no answer came, and read what became of it.
 */
final class Placing {
    private final DigitalAssetsApi orders;
    private final Accounts accounts;
    private final StepLog log;

    Placing(DigitalAssetsApi orders, Accounts accounts, StepLog log) {
        this.orders = orders.withRequestorId(accounts.requestor());
        this.accounts = accounts;
        this.log = log;
    }

    /** An order that was received, which says nothing of its end. */
    record Placed(UUID orderId, String externalId) {}

    /** Accepts the quote of the wish, or orders at the price of the market. */
    Placed run(BuyOptions.Wish wish) {
        ApiResponse<OrderResult> answer = wish.way() == BuyOptions.Way.MARKET
                ? order(wish)
                : accept(wish, wish.quote().orElseThrow());
        Placed placed =
                new Placed(answer.value().orderId(), answer.idempotencyKey().orElse("not told"));
        log.more("received as order " + placed.orderId());
        log.more("external id " + placed.externalId() + (wish.externalId().isPresent() ? "" : ", made by the SDK"));
        if (answer.isSettledByReading()) {
            log.more(
                    "the first answer was lost: the order was sent again with the same external id, refused, and found by"
                            + " it; " + answer.attempts() + " exchanges, one order");
        }
        return placed;
    }

    private ApiResponse<OrderResult> accept(BuyOptions.Wish wish, UUID quoteId) {
        log.step("accept", "quote " + quoteId);
        QuoteAcceptanceData.Builder data = QuoteAcceptanceData.builder()
                .quoteId(quoteId)
                .cashCustomerProductId(accounts.cash())
                .walletCustomerProductId(accounts.wallet());
        wish.externalId().ifPresent(data::externalId);
        return orders.acceptQuoteWithResponse(data.build());
    }

    private ApiResponse<OrderResult> order(BuyOptions.Wish wish) {
        log.step("order", Figures.exact(wish.quantity()) + " " + wish.asset() + " at the price of the market");
        DigitalOrderData.Builder data = DigitalOrderData.builder()
                .cryptoSymbol(wish.asset())
                .tradeSide(TradeSide.BUY)
                .quantityType(QuantityType.UNIT)
                .quantity(wish.quantity())
                .cashCustomerProductId(accounts.cash())
                .walletCustomerProductId(accounts.wallet());
        wish.externalId().ifPresent(data::externalId);
        return orders.createMarketOrderWithResponse(data.build());
    }
}
