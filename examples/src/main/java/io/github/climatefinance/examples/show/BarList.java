package io.github.climatefinance.examples.show;

import java.math.BigInteger;
import java.util.List;

/** Names with lying bars, each with its amount and its share of the whole, in the order given. */
public final class BarList implements Part {
    private final List<Bar> bars;
    private final BigInteger whole;
    private final int most;

    /**
     * One of the list.
     *
     * @param amount what is written; the bar is as long as its stack
     */
    public record Bar(String name, BigInteger amount, Stack stack) {}

    /**
     * A list of bars as long as they are against the largest of them.
     *
     * @param most how many are shown; of the others only the number
     */
    public BarList(List<Bar> bars, BigInteger whole, int most) {
        this.bars = List.copyOf(bars);
        this.whole = whole;
        this.most = most;
    }

    @Override
    public void draw(Markup page) {
        BigInteger largest = bars.stream().map(Bar::amount).reduce(BigInteger.ONE, BigInteger::max);
        page.open("ol", "class", "bars").line();
        for (Bar bar : bars.subList(0, Math.min(most, bars.size()))) {
            page.open("li").leaf("span", bar.name(), "class", "name");
            page.leaf("span", Figures.grouped(bar.amount()), "class", "amount");
            page.leaf("span", Figures.percent(bar.amount(), whole), "class", "percent");
            ShareBar.draw(page, bar.stack(), largest);
            page.close().line();
        }
        page.close();
        if (bars.size() > most) {
            page.leaf("p", "and " + (bars.size() - most) + " more", "class", "more");
        }
    }
}
