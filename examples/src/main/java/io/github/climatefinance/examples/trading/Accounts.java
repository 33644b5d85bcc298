package io.github.climatefinance.examples.trading;

import io.github.climatefinance.trading.TradingClient;
import java.util.UUID;

/**
 * Who trades.
 *
 * @param cash the customer's cash account, which pays
 * @param wallet the customer's wallet, where the coins go
 * @param requestor the natural person who initiates the order
 */
record Accounts(UUID cash, UUID wallet, UUID requestor) {

    /** What is in both now. */
    Holdings holdings(TradingClient trading) {
        return Holdings.of(trading.products().get(cash), trading.products().get(wallet));
    }
}
