package io.github.climatefinance.examples.trading;

import io.github.climatefinance.core.stream.StreamEvent;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.examples.show.TextTable;
import io.github.climatefinance.trading.PriceTick;
import java.time.Duration;

/** Shows prices: a table in its place where somebody watches, else a line for each event. For one thread at a time. */
final class PriceView {
    private final Terminal terminal;
    private final PriceBoard board;
    private final boolean brief;
    private int drawn;

    /** @param brief whether lines where nobody watches are left out for a table at the end */
    PriceView(Terminal terminal, PriceBoard board, boolean brief) {
        this.terminal = terminal;
        this.board = board;
        this.brief = brief;
    }

    void show(StreamEvent<PriceTick> event) {
        if (!terminal.isLive()) {
            if (!brief) {
                terminal.out().println(line(event));
            }
            return;
        }
        clear();
        if (!(event instanceof StreamEvent.Item<PriceTick>)) {
            terminal.out().println(terminal.faint(line(event)));
        }
        if (board.ticks() > 0) {
            TextTable.print(terminal, board.table());
            drawn = board.table().size() + 1;
        }
        terminal.out().flush();
    }

    /** Shows how it was in the end, unless that is seen already. */
    void end() {
        if (brief && !terminal.isLive() && board.ticks() > 0) {
            TextTable.print(terminal, board.table());
        }
    }

    /** Takes the table away, whose lines are the last ones. */
    private void clear() {
        if (drawn > 0) {
            terminal.out().print("\u001b[" + drawn + "A\r\u001b[J");
            drawn = 0;
        }
    }

    private static String line(StreamEvent<PriceTick> event) {
        if (event instanceof StreamEvent.Item<PriceTick> item) {
            PriceTick tick = item.value();
            return Figures.timeOfDay(item.receivedAt()) + "  " + Terminal.name(tick.pair()) + "  bid "
                    + PriceBoard.price(tick.bestBid()) + "  ask " + PriceBoard.price(tick.bestAsk());
        }
        if (event instanceof StreamEvent.Disconnected<PriceTick> lost) {
            return Figures.timeOfDay(lost.at()) + "  no connection: "
                    + Terminal.harmless(String.valueOf(lost.cause().getMessage())) + "; again in "
                    + lost.retryAfter().toMillis() + " ms";
        }
        if (event instanceof StreamEvent.Gap<PriceTick> gap) {
            return Figures.timeOfDay(gap.to()) + "  gap of "
                    + Duration.between(gap.from(), gap.to()).toMillis() + " ms, "
                    + Figures.words(gap.reason().name()) + ": ticks may be missing";
        }
        return event instanceof StreamEvent.Connected<PriceTick> connected
                ? Figures.timeOfDay(connected.at()) + "  connected"
                : "something new happened";
    }
}
