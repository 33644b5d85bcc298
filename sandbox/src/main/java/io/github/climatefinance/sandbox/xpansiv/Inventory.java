package io.github.climatefinance.sandbox.xpansiv;

import io.github.climatefinance.sandbox.xpansiv.Identifiers.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The positions of all accounts, and what came in and went out of them for good. Not safe for several threads. */
final class Inventory {

    private final Identifiers identifiers;
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<Long, TaxLot> lots = new LinkedHashMap<>();
    private final Map<String, Long> issued = new LinkedHashMap<>();
    private final Map<String, Long> retired = new LinkedHashMap<>();
    private final Map<String, Long> exported = new LinkedHashMap<>();

    Inventory(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Credits come into being, or onto the platform. */
    TaxLot issue(Account account, Instrument instrument, long quantity, TaxLot.Origin origin) {
        issued.merge(instrument.ein(), quantity, Math::addExact);
        return receive(account, instrument, quantity, origin);
    }

    /** Credits that left another account or lot come into this one. */
    TaxLot receive(Account account, Instrument instrument, long quantity, TaxLot.Origin origin) {
        Position position = positions.computeIfAbsent(
                key(account, instrument.ein()),
                key -> new Position(identifiers.number(Kind.POSITION), account, instrument));
        TaxLot lot = new TaxLot(identifiers.number(Kind.TAX_LOT), position, quantity, origin);
        position.add(lot);
        lots.put(lot.id(), lot);
        return lot;
    }

    void retire(Slice slice) {
        slice.lot().leave(slice.quantity(), TaxLot.Part.UNSETTLED);
        retired.merge(slice.lot().instrument().ein(), slice.quantity(), Math::addExact);
    }

    void export(Slice slice) {
        slice.lot().leave(slice.quantity(), TaxLot.Part.UNSETTLED);
        exported.merge(slice.lot().instrument().ein(), slice.quantity(), Math::addExact);
    }

    /** The position of an account in an instrument; empty if it never held any. */
    Optional<Position> position(Account account, String ein) {
        return Optional.ofNullable(positions.get(key(account, ein)));
    }

    List<Position> positions(Account account) {
        return positions.values().stream()
                .filter(position -> position.account().is(account))
                .filter(Position::isActive)
                .toList();
    }

    /** A lot of an account; empty if it has none of this number. */
    Optional<TaxLot> lot(Account account, long id) {
        return Optional.ofNullable(lots.get(id))
                .filter(lot -> lot.position().account().is(account));
    }

    List<EinTotals> totals() {
        List<EinTotals> totals = new ArrayList<>();
        issued.forEach((ein, quantity) -> totals.add(new EinTotals(
                ein,
                quantity,
                sum(ein, TaxLot.Part.AVAILABLE),
                sum(ein, TaxLot.Part.ENCUMBERED),
                sum(ein, TaxLot.Part.UNSETTLED),
                retired.getOrDefault(ein, 0L),
                exported.getOrDefault(ein, 0L))));
        return Collections.unmodifiableList(totals);
    }

    List<TaxLot> lots() {
        return List.copyOf(lots.values());
    }

    private long sum(String ein, TaxLot.Part part) {
        return lots.values().stream()
                .filter(lot -> lot.instrument().ein().equals(ein))
                .mapToLong(lot -> lot.quantity(part))
                .sum();
    }

    private static String key(Account account, String ein) {
        return account.identifier() + " " + ein;
    }
}
