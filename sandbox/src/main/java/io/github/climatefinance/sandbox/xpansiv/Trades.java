package io.github.climatefinance.sandbox.xpansiv;

import io.github.climatefinance.sandbox.agenda.Agenda;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settles executed trades: from the seller's deposits into the buyer's inventory. Not safe for several threads. */
final class Trades {

    // The lower number goes first and none goes last: which way round is not documented.
    private static final Comparator<Deposit> PRECEDENCE =
            Comparator.comparing(Deposit::priority).thenComparing(Deposit::number);

    private final Agenda agenda;
    private final Inventory inventory;
    private final Deposits deposits;
    private final Set<String> settled = new HashSet<>();

    Trades(Agenda agenda, Inventory inventory, Deposits deposits) {
        this.agenda = agenda;
        this.inventory = inventory;
        this.deposits = deposits;
    }

    /**
     * An executed trade.
     *
     * @param product the code of a market or an EIN: which of them the provider means is not documented
     */
    record Trade(String identifier, Account seller, Account buyer, String product, long quantity, Price price) {}

    boolean isSettled(String tradeIdentifier) {
        return settled.contains(tradeIdentifier);
    }

    List<Deposit> deposits(Account seller, String exchange, String product) {
        List<Deposit> found = new ArrayList<>(deposits.of(seller, exchange)
                .filter(deposit -> deposit.usable() > 0)
                .filter(deposit -> deposit.market().apiCode().equals(product)
                        || deposit.lot().instrument().ein().equals(product))
                .toList());
        found.sort(PRECEDENCE);
        return found;
    }

    /** Settles a trade; the deposits must have as much. The buyer gets one tax lot for each instrument. */
    void settle(Trade trade, List<Deposit> from) {
        settled.add(trade.identifier());
        Map<Instrument, Long> bought = new LinkedHashMap<>();
        long left = trade.quantity();
        for (Deposit deposit : from) {
            long part = Math.min(left, deposit.usable());
            if (part > 0) {
                deposit.settle(part);
                bought.merge(deposit.lot().instrument(), part, Math::addExact);
                left -= part;
            }
        }
        bought.forEach((instrument, quantity) -> inventory.receive(trade.buyer(), instrument, quantity, origin(trade)));
    }

    private TaxLot.Origin origin(Trade trade) {
        return new TaxLot.Origin(
                "Trade",
                agenda.now(),
                Optional.of(trade.price()),
                Optional.of(trade.seller().name()),
                Optional.of(trade.identifier()),
                Optional.empty());
    }
}
