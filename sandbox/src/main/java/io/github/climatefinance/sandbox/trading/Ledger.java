package io.github.climatefinance.sandbox.trading;

import io.github.climatefinance.sandbox.agenda.Agenda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who has what: money and assets only ever move from one holder to another. Not safe for several threads. */
final class Ledger {

    static final String MONEY = "EUR";

    /** Whom all orders are executed against. */
    static final String MARKET = "market";

    /** Who gets the fees. */
    static final String FEES = "fees";

    /** Where transfers come from and go to. */
    static final String OUTSIDE = "outside";

    private static final Set<String> NO_PRODUCTS = Set.of(MARKET, FEES, OUTSIDE);

    private final Map<String, Map<String, Account>> holders = new LinkedHashMap<>();
    private final Agenda agenda;

    Ledger(Agenda agenda) {
        this.agenda = agenda;
    }

    /** What a holder has of an asset, which may be nothing. */
    Account account(String holder, String asset) {
        return holders.computeIfAbsent(holder, h -> new LinkedHashMap<>())
                .computeIfAbsent(asset, a -> new Account(agenda.now()));
    }

    /** What a holder has, by asset. */
    Map<String, Account> of(String holder) {
        return holders.getOrDefault(holder, Map.of());
    }

    /** Brings something into the world, as only the seed does. */
    void issue(String holder, String asset, BigDecimal amount) {
        account(holder, asset).add(amount, agenda.now());
    }

    /** Moves something. From a product it must be there: to have checked that is the caller's duty. */
    void move(String from, String to, String asset, BigDecimal amount) {
        Account source = account(from, asset);
        boolean isThere = NO_PRODUCTS.contains(from) || source.available().compareTo(amount) >= 0;
        if (amount.signum() < 0 || !isThere) {
            throw new IllegalStateException(
                    "`amount` must be between 0 and " + source.available() + " " + asset + ", but was " + amount);
        }
        source.add(amount.negate(), agenda.now());
        account(to, asset).add(amount, agenda.now());
    }

    void reserve(String holder, String asset, BigDecimal amount) {
        account(holder, asset).reserve(amount, agenda.now());
    }

    void release(String holder, String asset, BigDecimal amount) {
        account(holder, asset).reserve(amount.negate(), agenda.now());
    }

    /** Where all of each asset is. */
    List<AssetTotals> totals() {
        Set<String> assets = new TreeSet<>();
        holders.values().forEach(accounts -> assets.addAll(accounts.keySet()));
        List<AssetTotals> totals = new ArrayList<>();
        for (String asset : assets) {
            totals.add(new AssetTotals(
                    asset, inProducts(asset), amount(MARKET, asset), amount(FEES, asset), amount(OUTSIDE, asset)));
        }
        return totals;
    }

    private BigDecimal inProducts(String asset) {
        return holders.entrySet().stream()
                .filter(holder -> !NO_PRODUCTS.contains(holder.getKey()))
                .map(holder -> holder.getValue().get(asset))
                .filter(account -> account != null)
                .map(Account::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal amount(String holder, String asset) {
        Account account = of(holder).get(asset);
        return account == null ? BigDecimal.ZERO : account.amount();
    }
}
