package io.github.climatefinance.examples.xpansiv;

import io.github.climatefinance.examples.show.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an account holds, ready to be shown.
 *
 * @param caveat why the figures may be wrong all the same
 * @param readAt when it was read
 */
record Portfolio(Origin origin, String account, Optional<String> caveat, Instant readAt, List<Holding> holdings) {

    Portfolio {
        holdings = holdings.stream()
                .sorted(Comparator.comparing((Holding one) -> one.credit().program())
                        .thenComparing(one -> one.credit().vintage())
                        .thenComparing(one -> one.credit().ein()))
                .toList();
    }

    /** The kinds there are, each to be added up by itself. */
    List<CreditKind> kinds() {
        return Stream.of(CreditKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    List<Holding> of(CreditKind kind) {
        return holdings.stream().filter(one -> one.credit().kind() == kind).toList();
    }

    Quantities total(CreditKind kind) {
        return of(kind).stream().map(Holding::quantities).reduce(Quantities.NONE, Quantities::plus);
    }

    /** By program, largest first. */
    List<Map.Entry<String, Quantities>> byProgram(CreditKind kind) {
        List<Map.Entry<String, Quantities>> groups = new ArrayList<>(by(kind, Credit::program));
        groups.sort(Map.Entry.comparingByValue(
                Comparator.comparing(Quantities::total).reversed()));
        return groups;
    }

    /** By year of the vintage, oldest first. */
    List<Map.Entry<String, Quantities>> byYear(CreditKind kind) {
        return by(kind, Credit::year);
    }

    List<Holding.Lot> lots() {
        return holdings.stream().flatMap(one -> one.lots().stream()).toList();
    }

    List<Holding.Lot> lots(CreditKind kind) {
        return of(kind).stream().flatMap(one -> one.lots().stream()).toList();
    }

    private List<Map.Entry<String, Quantities>> by(CreditKind kind, Function<Credit, String> group) {
        Map<String, Quantities> groups = new TreeMap<>();
        of(kind).forEach(one -> groups.merge(group.apply(one.credit()), one.quantities(), Quantities::plus));
        return List.copyOf(groups.entrySet());
    }
}
