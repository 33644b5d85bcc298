package io.github.climatefinance.examples.trading;

import io.github.climatefinance.examples.show.Certificate;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.HtmlPage;
import io.github.climatefinance.examples.show.HtmlTable;
import io.github.climatefinance.examples.show.Part;
import io.github.climatefinance.examples.show.Section;
import io.github.climatefinance.examples.show.Table;
import io.github.climatefinance.examples.show.Timeline;
import io.github.climatefinance.trading.TradingEvent;
import io.github.climatefinance.trading.model.NotificationType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** A contract note as one HTML page. */
final class PurchasePage {
    private final Purchase purchase;

    private PurchasePage(Purchase purchase) {
        this.purchase = purchase;
    }

    static HtmlPage of(Purchase purchase) {
        return new PurchasePage(purchase).whole();
    }

    private HtmlPage whole() {
        Certificate certificate = new Certificate(
                "Bought",
                new Certificate.Amount(purchase.quantity(), purchase.asset()),
                new Certificate.Party("for", purchase.amount()),
                purchase.price() + " each, " + purchase.way(),
                purchase.facts(),
                purchase.origin().stamp());
        return new HtmlPage(
                        "Contract note of a purchase",
                        "What the platform has of the order. It is no tax document: the platform has a receipt of its own.",
                        purchase.origin())
                .add(certificate, Section.pair(change(), told()))
                .add(new Timeline(purchase.events()).section())
                .footer("Made on " + Figures.minute(Instant.now()) + ": "
                        + purchase.origin().words()
                        + ". What was paid beyond the amount is computed from the money before and after: the order tells no"
                        + " fee.");
    }

    private Part change() {
        Holdings before = purchase.around().before();
        Holdings after = purchase.around().after();
        BigDecimal coins = before.coins(purchase.asset());
        BigDecimal more = after.coins(purchase.asset());
        Table table = Table.of(
                Table.Column.text("What"),
                Table.Column.number("Before"),
                Table.Column.number("After"),
                Table.Column.number("Change"));
        table.row(
                Table.Cell.of("Money, " + purchase.currency()),
                Table.Cell.of(money(before.money())),
                Table.Cell.of(money(after.money())),
                Table.Cell.of(money(purchase.around().paid().map(BigDecimal::negate))));
        table.row(
                Table.Cell.of(purchase.asset()),
                Table.Cell.of(Figures.exact(coins)),
                Table.Cell.of(Figures.exact(more)),
                Table.Cell.of(Figures.exact(more.subtract(coins))));
        return new Section(
                "Money and position",
                Section.remark(
                        "Read from the customer's cash account and wallet, before the order and when it was filled"),
                HtmlTable.scrolled("Money and position", table));
    }

    private static String money(Optional<BigDecimal> amount) {
        return amount.map(Figures::money).orElse(Purchase.NOT_TOLD);
    }

    private Part told() {
        if (purchase.told().isEmpty()) {
            return new Section(
                    "Webhooks",
                    Section.remark("None came while the order was waited for: it was read until it was filled"));
        }
        Table table = Table.of(
                Table.Column.text("Came"),
                Table.Column.text("Status"),
                Table.Column.text("Kind"),
                Table.Column.text("Changed"));
        purchase.told()
                .forEach(one -> table.row(
                        Table.Cell.of(Figures.timeOfDay(one.at())),
                        Table.Cell.of(one.event().status().orElse("-")),
                        Table.Cell.of(one.event()
                                .notificationType()
                                .map(NotificationType::value)
                                .map(Figures::words)
                                .orElse("-")),
                        Table.Cell.of(changed(one.event()))));
        return new Section(
                "Webhooks, as they came",
                Section.remark("By the clock of this machine, and by that of the platform, in UTC"),
                HtmlTable.scrolled("Webhooks, as they came", table));
    }

    private static String changed(TradingEvent event) {
        return event.modifiedOn()
                .map(time -> Figures.timeOfDay(time.toInstant()))
                .orElse("-");
    }
}
