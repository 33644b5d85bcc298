package io.github.climatefinance.examples.doconomy;

import io.github.climatefinance.doconomy.model.TransactionCarbonFootprint;
import io.github.climatefinance.doconomy.model.TransactionImpact;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is added up over the payments. Its size depends on how many groups there are, not on how many payments. */
final class FootprintTotals {
    private final int mostMerchants;
    private final Tally overall = new Tally();
    private final Tally undated = new Tally();
    private final Tally otherMerchants = new Tally();
    private final SortedMap<YearMonth, Tally> months = new TreeMap<>();
    private final Map<Long, Tally> areas = new HashMap<>();
    private final Map<String, Tally> merchants = new HashMap<>();
    private final SortedMap<String, Tally> codesWithout = new TreeMap<>();
    private final SortedMap<String, MoneyTally> currencies = new TreeMap<>();

    /** @param mostMerchants how many different merchants are told apart; those met later are one */
    FootprintTotals(int mostMerchants) {
        this.mostMerchants = mostMerchants;
    }

    void add(CardPayment payment, TransactionImpact impact) {
        overall.add(impact);
        payment.date()
                .map(day -> months.computeIfAbsent(YearMonth.from(day), any -> new Tally()))
                .orElse(undated)
                .add(impact);
        merchant(payment.merchant()).add(impact);
        money(payment.currency().getCurrencyCode()).paid(payment.amount());
        if (impact instanceof TransactionCarbonFootprint footprint) {
            areas.computeIfAbsent(footprint.spendingAreaId(), any -> new Tally())
                    .add(impact);
            money(footprint.socialCostOfCarbon().currency())
                    .cost(footprint.socialCostOfCarbon().total());
        } else {
            codesWithout.computeIfAbsent(payment.mcc(), any -> new Tally()).add(impact);
        }
    }

    private Tally merchant(String name) {
        Tally known = merchants.get(name);
        if (known != null) {
            return known;
        }
        if (merchants.size() >= mostMerchants) {
            return otherMerchants;
        }
        Tally fresh = new Tally();
        merchants.put(name, fresh);
        return fresh;
    }

    private MoneyTally money(String currency) {
        return currencies.computeIfAbsent(currency, any -> new MoneyTally());
    }

    Tally overall() {
        return overall;
    }

    /** Payments without a date. */
    Tally undated() {
        return undated;
    }

    /** Payments to merchants that were met when all others had been told apart. */
    Tally otherMerchants() {
        return otherMerchants;
    }

    SortedMap<YearMonth, Tally> months() {
        return months;
    }

    /** By the provider's id of the spending area, largest footprint first. */
    List<Map.Entry<Long, Tally>> areas() {
        return largestFirst(areas);
    }

    /** By name, largest footprint first; without those that have none. */
    List<Map.Entry<String, Tally>> merchants() {
        return largestFirst(merchants).stream()
                .filter(merchant -> merchant.getValue().calculated() > 0)
                .toList();
    }

    /** Merchant category codes of payments without a footprint, the most frequent first. */
    List<Map.Entry<String, Tally>> codesWithout() {
        Comparator<Map.Entry<String, Tally>> most =
                Comparator.comparing(code -> code.getValue().payments());
        return codesWithout.entrySet().stream().sorted(most.reversed()).toList();
    }

    SortedMap<String, MoneyTally> currencies() {
        return currencies;
    }

    /** From the first month to the last. */
    Optional<String> span() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.firstKey() + " to " + months.lastKey());
    }

    private static <K extends Comparable<K>> List<Map.Entry<K, Tally>> largestFirst(Map<K, Tally> groups) {
        Comparator<Map.Entry<K, Tally>> largest =
                Comparator.comparing(group -> group.getValue().total());
        return groups.entrySet().stream()
                .sorted(largest.reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
