package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.FailedException;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Pace;
import io.github.climatefinance.examples.show.StepLog;
import io.github.climatefinance.trading.Command;
import io.github.climatefinance.trading.CommandResult;
import io.github.climatefinance.trading.TradingClient;
import io.github.climatefinance.trading.TradingCommands;
import io.github.climatefinance.trading.model.DigitalOrder;
import io.github.climatefinance.trading.model.OrderStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Buys, and sees what became of it. Without an endpoint the order is read until it has ended. */
final class Buying {
    /** Webhooks end the wait; reading is for those that get lost. */
    private static final Pace TOLD =
            new Pace(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ZERO);

    private final TradingClient trading;
    private final Accounts accounts;
    private final Optional<WebhookEndpoint> endpoint;
    private final StepLog log;

    Buying(TradingClient trading, Accounts accounts, Optional<WebhookEndpoint> endpoint, StepLog log) {
        this.trading = trading;
        this.accounts = accounts;
        this.endpoint = endpoint;
        this.log = log;
    }

    Purchase run(BuyOptions.Wish wish, Origin origin) throws FailedException {
        Holdings before = accounts.holdings(trading);
        log.step("before", before.words());
        Placing.Placed placed = new Placing(trading.digitalAssets(), accounts, log).run(wish);
        CommandResult<DigitalOrder> end = end(placed);
        List<WebhookEndpoint.Received> told =
                endpoint.map(one -> one.about(placed.orderId())).orElse(List.of());
        told.forEach(one -> log.more("webhook " + one.event().status().orElse(Purchase.NOT_TOLD) + " came at "
                + Figures.timeOfDay(one.at()) + " UTC"));
        if (!end.isDone()) {
            throw new FailedException("nothing was bought: " + end + "; no contract note was written");
        }
        Holdings after = accounts.holdings(trading);
        log.step("after", after.words());
        return new Purchase(origin, wish, placed, end, new Purchase.Around(before, after), told, log.events());
    }

    private CommandResult<DigitalOrder> end(Placing.Placed placed) {
        log.step(
                "wait",
                endpoint.isPresent() ? "for a webhook to tell the end" : "reading the order until it has ended");
        TradingCommands commands =
                endpoint.map(one -> trading.commands(one.events())).orElseGet(trading::commands);
        Command<DigitalOrder, OrderStatus> order = commands.digitalOrder(placed.orderId());
        return (endpoint.isPresent() ? TOLD : Pace.LIVE)
                .over(order.waiting())
                .onPoll(now -> log.state(now.status().orElse(Purchase.NOT_TOLD)))
                .build()
                .await();
    }
}
