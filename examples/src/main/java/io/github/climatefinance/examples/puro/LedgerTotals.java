package io.github.climatefinance.examples.puro;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds transactions up as they come, in any order, and keeps nothing of them but sums and the latest retirements. */
final class LedgerTotals {
    /** Stands where a transaction does not say what it is about. */
    static final String NOT_TOLD = "";

    private static final Comparator<LedgerEntry> BY_TIME = Comparator.comparing(
            entry -> entry.completedOn().orElse(OffsetDateTime.MIN).toInstant());

    private final int retirementsKept;
    private final PriorityQueue<LedgerEntry> retirements = new PriorityQueue<>(BY_TIME);
    private final Tally overall = new Tally();
    private final Tally undated = new Tally();
    private final SortedMap<YearMonth, Tally> byMonth = new TreeMap<>();
    private final Map<String, Tally> byMethodology = new HashMap<>();
    private final Map<String, Tally> byFacility = new HashMap<>();
    private final SortedMap<String, Labelled> byLabel = new TreeMap<>();
    private final Map<EntryKind, Integer> events = new HashMap<>();
    private long transactions;

    /** Transactions that carry a label, and the certificates issued with it. */
    record Labelled(int transactions, BigInteger issued) {
        Labelled plus(Labelled other) {
            return new Labelled(transactions + other.transactions, issued.add(other.issued));
        }
    }

    LedgerTotals(int retirementsKept) {
        this.retirementsKept = retirementsKept;
    }

    void add(LedgerEntry entry) {
        transactions++;
        events.merge(entry.kind(), 1, Integer::sum);
        BigInteger volume = BigInteger.valueOf(entry.volume());
        overall.add(entry.kind(), volume);
        inMonth(entry).add(entry.kind(), volume);
        // Only an issuance has its labels on all of its certificates: what else names one may hold others too.
        BigInteger issued = entry.kind() == EntryKind.ISSUED ? volume : BigInteger.ZERO;
        entry.labels().stream()
                .distinct()
                .forEach(label -> byLabel.merge(label, new Labelled(1, issued), Labelled::plus));
        addParts(entry, volume);
        if (entry.retirement().isPresent()) {
            keep(entry);
        }
    }

    private Tally inMonth(LedgerEntry entry) {
        return entry.completedOn()
                .map(time -> YearMonth.from(LedgerEntry.day(time)))
                .map(month -> byMonth.computeIfAbsent(month, any -> new Tally()))
                .orElse(undated);
    }

    private void addParts(LedgerEntry entry, BigInteger volume) {
        BigInteger rest = volume;
        for (LedgerEntry.Part part : entry.parts()) {
            BigInteger share = BigInteger.valueOf(part.volume());
            into(byMethodology, part.methodologyCode(), entry.kind(), share);
            into(byFacility, part.facilityCode(), entry.kind(), share);
            rest = rest.subtract(share);
        }
        // Bundles that do not add up to their transaction must not make the tables disagree with the total.
        if (rest.signum() != 0) {
            into(byMethodology, NOT_TOLD, entry.kind(), rest);
            into(byFacility, NOT_TOLD, entry.kind(), rest);
        }
    }

    private void keep(LedgerEntry entry) {
        retirements.add(entry);
        if (retirements.size() > retirementsKept) {
            retirements.remove();
        }
    }

    private static void into(Map<String, Tally> groups, String group, EntryKind kind, BigInteger volume) {
        groups.computeIfAbsent(group, any -> new Tally()).add(kind, volume);
    }

    long transactions() {
        return transactions;
    }

    int events(EntryKind kind) {
        return events.getOrDefault(kind, 0);
    }

    Tally overall() {
        return overall;
    }

    /** What has no date, so that no year can hold it. */
    Tally undated() {
        return undated;
    }

    /** By calendar month, UTC; months in which nothing happened are not in it. */
    SortedMap<YearMonth, Tally> byMonth() {
        return Collections.unmodifiableSortedMap(byMonth);
    }

    /** By calendar year, UTC. */
    SortedMap<Integer, Tally> byYear() {
        SortedMap<Integer, Tally> years = new TreeMap<>();
        byMonth.forEach((month, tally) ->
                years.computeIfAbsent(month.getYear(), any -> new Tally()).addAll(tally));
        return years;
    }

    /** Certificates that are neither retired nor withdrawn, at the end of each month with an event. */
    SortedMap<YearMonth, BigInteger> outstandingByMonth() {
        SortedMap<YearMonth, BigInteger> line = new TreeMap<>();
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<YearMonth, Tally> month : byMonth.entrySet()) {
            sum = sum.add(month.getValue().outstanding());
            line.put(month.getKey(), sum);
        }
        return line;
    }

    /** By methodology code, most issued first; {@link #NOT_TOLD} for what names none. */
    List<Map.Entry<String, Tally>> byMethodology() {
        return mostIssuedFirst(byMethodology);
    }

    /** By facility code, most issued first; {@link #NOT_TOLD} for what names none. */
    List<Map.Entry<String, Tally>> byFacility() {
        return mostIssuedFirst(byFacility);
    }

    /** By name of the label. A transaction with two labels counts under both. */
    SortedMap<String, Labelled> byLabel() {
        return Collections.unmodifiableSortedMap(byLabel);
    }

    /** The latest retirements, newest first. */
    List<LedgerEntry> recentRetirements() {
        List<LedgerEntry> latest = new ArrayList<>(retirements);
        latest.sort(BY_TIME.reversed());
        return latest;
    }

    static List<Map.Entry<String, Tally>> mostIssuedFirst(Map<String, Tally> groups) {
        Comparator<Map.Entry<String, Tally>> byVolume =
                Comparator.comparing(group -> group.getValue().of(EntryKind.ISSUED));
        List<Map.Entry<String, Tally>> sorted = new ArrayList<>(groups.entrySet());
        sorted.sort(byVolume.reversed().thenComparing(Map.Entry.comparingByKey()));
        return sorted;
    }
}
