package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.Facts;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.Timeline;
import io.github.climatefinance.trading.CommandResult;
import io.github.climatefinance.trading.model.DigitalExecution;
import io.github.climatefinance.trading.model.DigitalMarketOrder;
import io.github.climatefinance.trading.model.DigitalOrder;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the platform says of an order that is filled.
 *
 * @param told what webhooks told of it
 * @param events how it came about
 */
record Purchase(
        Origin origin,
        BuyOptions.Wish wish,
        Placing.Placed placed,
        CommandResult<DigitalOrder> end,
        Around around,
        List<WebhookEndpoint.Received> told,
        List<Timeline.Event> events) {
    static final String NOT_TOLD = "not told";

    /** Money and coins, before the order and after it. */
    record Around(Holdings before, Holdings after) {
        /** What the money has become less by. */
        Optional<BigDecimal> paid() {
            return before.money().flatMap(was -> after.money().map(was::subtract));
        }
    }

    Purchase {
        told = List.copyOf(told);
        events = List.copyOf(events);
    }

    String asset() {
        return end.object()
                .flatMap(DigitalOrder::marketOrderData)
                .flatMap(DigitalMarketOrder::symbol)
                .orElse(wish.asset());
    }

    String currency() {
        return around.before().currency();
    }

    /** How many coins were bought. */
    String quantity() {
        return execution(DigitalExecution::quantity).map(Figures::exact).orElse(NOT_TOLD);
    }

    /** What the coins cost, without a fee. */
    String amount() {
        return money(execution(DigitalExecution::executionAmount));
    }

    /** Of one coin. */
    String price() {
        return money(execution(DigitalExecution::executionPrice));
    }

    /** Computed, as an order for coins tells no fee: what the account has less beyond the amount. */
    String paidBeyond() {
        return money(around.paid()
                .flatMap(paid -> execution(DigitalExecution::executionAmount).map(paid::subtract)));
    }

    String way() {
        return wish.way() == BuyOptions.Way.MARKET ? "at the price of the market" : "by an accepted quote";
    }

    Facts facts() {
        return new Facts()
                .add("Price of one", price())
                .add("Amount", amount())
                .add("Paid beyond it", paidBeyond() + " (computed; the order tells no fee)")
                .add(
                        "Status",
                        end.status().orElse(NOT_TOLD)
                                + (told.isEmpty() ? ", read without a webhook" : ", told by webhook"))
                .add("Order", placed.orderId().toString())
                .add("External id", placed.externalId() + (wish.externalId().isPresent() ? "" : ", made by the SDK"))
                .add("Received", moment(DigitalOrder::hasCreatedOn, DigitalOrder::createdOn))
                .add("Changed last", moment(DigitalOrder::hasModifiedOn, DigitalOrder::modifiedOn));
    }

    /** What became of money and coins. */
    Facts changes() {
        return new Facts()
                .add("Money before", money(around.before().money()))
                .add("Money after", money(around.after().money()))
                .add(asset() + " before", Figures.exact(around.before().coins(asset())))
                .add(asset() + " after", Figures.exact(around.after().coins(asset())));
    }

    /** Money as people write it; where the platform did not tell it reads so. */
    String money(Optional<BigDecimal> amount) {
        return amount.map(value -> (Figures.money(value) + " " + currency()).strip())
                .orElse(NOT_TOLD);
    }

    private Optional<BigDecimal> execution(Function<DigitalExecution, Optional<BigDecimal>> figure) {
        return end.object().flatMap(DigitalOrder::executionData).flatMap(figure);
    }

    private String moment(Predicate<DigitalOrder> isTold, Function<DigitalOrder, OffsetDateTime> time) {
        return end.object()
                .filter(isTold)
                .map(order -> Figures.millisecond(time.apply(order).toInstant()))
                .orElse(NOT_TOLD);
    }
}
