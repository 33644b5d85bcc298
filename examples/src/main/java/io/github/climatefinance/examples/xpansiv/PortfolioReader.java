package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.core.page.Page;
import io.github.climatefinance.core.page.PageWalk;
import io.github.climatefinance.core.page.Pager;
import io.github.climatefinance.core.page.WalkResult;
import io.github.climatefinance.examples.show.Figures;
import io.github.climatefinance.examples.show.Origin;
import io.github.climatefinance.examples.show.ProgressBar;
import io.github.climatefinance.examples.show.Terminal;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.model.Position;
import io.github.climatefinance.xpansiv.model.PositionInclude;
import io.github.climatefinance.xpansiv.model.PositionSearch;
import io.github.climatefinance.xpansiv.model.Price;
import io.github.climatefinance.xpansiv.model.TaxLot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all an account holds. */
final class PortfolioReader {
    private final XpansivClient xpansiv;
    private final Terminal terminal;

    PortfolioReader(XpansivClient xpansiv, Terminal terminal) {
        this.xpansiv = xpansiv;
        this.terminal = terminal;
    }

    /** @param origin what the portfolio shall say about where it is from */
    Portfolio read(Origin origin, String account) {
        List<Holding> holdings = new ArrayList<>();
        // Pages may shift while they are read: each position counts once.
        Pager<Position> positions = xpansiv.portfolio()
                .searchAll(
                        account,
                        PositionSearch.builder().build(),
                        p -> p.include(List.of(PositionInclude.ESTIMATED_MARKET_VALUE)))
                .distinct();
        try (PageWalk<Position> pages = positions.pages().iterator();
                ProgressBar progress = new ProgressBar(terminal, "positions")) {
            while (pages.hasNext()) {
                Page<Position> page = pages.next();
                page.items().forEach(position -> holdings.add(holding(position)));
                progress.at(holdings.size(), page.total().orElse(0));
            }
            Optional<String> caveat = pages.result().filter(WalkResult::shifted).map(PortfolioReader::changed);
            return new Portfolio(origin, account, caveat, Instant.now(), holdings);
        }
    }

    private static String changed(WalkResult result) {
        return "The portfolio changed while it was read (" + Figures.grouped(result.items()) + " positions arrived"
                + (result.total().isPresent()
                        ? ", " + Figures.grouped(result.total().getAsLong()) + " were announced"
                        : "")
                + "): read it again for exact figures.";
    }

    private static Holding holding(Position position) {
        return new Holding(
                position.instrument().map(Credit::of).orElse(Credit.UNKNOWN),
                position.hasTaxLots()
                        ? position.taxLots().stream().map(PortfolioReader::lot).toList()
                        : List.of());
    }

    private static Holding.Lot lot(TaxLot lot) {
        return new Holding.Lot(
                lot.name().orElse(Credit.NOT_TOLD),
                lot.establishedDate().map(OffsetDateTime::toInstant),
                Quantities.of(
                        lot.availableQuantity().orElse(0L),
                        lot.encumberedQuantity().orElse(0L),
                        lot.unsettledQuantity().orElse(0L)),
                lot.pricePaid().filter(Price::hasAmount).map(PortfolioReader::paid),
                lot.estimatedMarketValue());
    }

    private static Holding.Paid paid(Price price) {
        return new Holding.Paid(price.hasCurrency() ? price.currency() : "(no currency)", price.amount());
    }
}
