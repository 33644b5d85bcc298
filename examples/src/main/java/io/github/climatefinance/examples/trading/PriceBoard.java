package io.github.climatefinance.examples.trading;

import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.examples.show.ChangeChart;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Table;
import io.github.climatefinance.trading.PriceTick;
import io.github.climatefinance.trading.model.PriceLevel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of each market. Safe for several threads. */
final class PriceBoard {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DIGITS = 12;

    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, PriceHistory> histories = new TreeMap<>();
    private long ticks;
    private long gaps;

    /** @param first the middle of the first tick that had one */
    private record Row(PriceTick last, Optional<BigDecimal> first, long ticks) {
        Row then(PriceTick tick) {
            return new Row(tick, first.or(() -> middle(tick)), ticks + 1);
        }

        Optional<BigInteger> change() {
            return middle(last)
                    .flatMap(now -> first.map(was -> now.subtract(was)
                            .movePointRight(4)
                            .divide(was, 0, RoundingMode.HALF_EVEN)
                            .toBigInteger()));
        }
    }

    synchronized void take(StreamEvent<PriceTick> event) {
        if (event instanceof StreamEvent.Item<PriceTick> item) {
            PriceTick tick = item.value();
            ticks++;
            Row before = rows.get(tick.pair());
            Row row = before == null ? new Row(tick, middle(tick), 1) : before.then(tick);
            rows.put(tick.pair(), row);
            row.change()
                    .ifPresent(change -> histories
                            .computeIfAbsent(tick.pair(), any -> new PriceHistory())
                            .add(new ChangeChart.Point(item.receivedAt(), change)));
        } else if (event instanceof StreamEvent.Gap<PriceTick>) {
            gaps++;
        }
    }

    synchronized long ticks() {
        return ticks;
    }

    /** In one sentence, without its end. */
    synchronized String summary() {
        return Figures.grouped(ticks)
                + (ticks == 1 ? " tick of " : " ticks of ")
                + rows.size()
                + (rows.size() == 1 ? " market, " : " markets, ")
                + (gaps == 0 ? "no gap" : gaps == 1 ? "1 gap" : gaps + " gaps");
    }

    /** How each market has moved since its first tick, by its name. */
    synchronized Map<String, List<ChangeChart.Point>> changes() {
        Map<String, List<ChangeChart.Point>> changes = new TreeMap<>();
        histories.forEach((pair, history) -> changes.put(pair, history.points()));
        return changes;
    }

    synchronized Table table() {
        Table table = Table.of(
                Table.Column.text("Market"),
                Table.Column.number("Bid"),
                Table.Column.number("Ask"),
                Table.Column.number("Spread"),
                Table.Column.number("Change"),
                Table.Column.number("Ticks"));
        rows.forEach((pair, row) -> table.row(
                Table.Cell.of(pair),
                Table.Cell.of(price(row.last().bestBid())),
                Table.Cell.of(price(row.last().bestAsk())),
                Table.Cell.of(spread(row.last())),
                Table.Cell.of(change(row)),
                Table.Cell.of(Figures.grouped(row.ticks()))));
        return table;
    }

    /** To the last digit, and to the cent at least; a dash where nobody offers. */
    static String price(Optional<PriceLevel> offer) {
        return offer.map(PriceLevel::price)
                .map(price -> String.format(
                        Locale.ROOT,
                        "%,." + Math.max(2, price.stripTrailingZeros().scale()) + "f",
                        price))
                .orElse("-");
    }

    private static String spread(PriceTick tick) {
        Optional<BigDecimal> middle = middle(tick);
        if (middle.isEmpty()) {
            return "-";
        }
        BigDecimal width = tick.bestAsk()
                .orElseThrow()
                .price()
                .subtract(tick.bestBid().orElseThrow().price());
        return percent(width, middle.get());
    }

    private static String change(Row row) {
        Optional<BigDecimal> middle = middle(row.last());
        if (middle.isEmpty() || row.first().isEmpty()) {
            return "-";
        }
        BigDecimal moved = middle.get().subtract(row.first().get());
        return (moved.signum() > 0 ? "+" : "") + percent(moved, row.first().get());
    }

    private static Optional<BigDecimal> middle(PriceTick tick) {
        if (tick.bestAsk().isEmpty() || tick.bestBid().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = tick.bestAsk().get().price().add(tick.bestBid().get().price());
        return Optional.of(sum.divide(TWO)).filter(middle -> middle.signum() > 0);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2)
                        .divide(whole, DIGITS, RoundingMode.HALF_EVEN)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + "%";
    }
}
