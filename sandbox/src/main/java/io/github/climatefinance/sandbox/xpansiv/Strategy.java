package io.github.climatefinance.sandbox.xpansiv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which tax lots go first. */
enum Strategy {
    NEWEST_TAX_LOT_FIRST(
            Comparator.comparing(TaxLot::established).thenComparing(TaxLot::id).reversed()),
    OLDEST_TAX_LOT_FIRST(Comparator.comparing(TaxLot::established).thenComparing(TaxLot::id)),
    LARGEST_TAX_LOT_FIRST(Comparator.comparing(TaxLot::available).reversed().thenComparing(TaxLot::id)),
    SMALLEST_TAX_LOT_FIRST(Comparator.comparing(TaxLot::available).thenComparing(TaxLot::id));

    private final Comparator<TaxLot> order;

    Strategy(Comparator<TaxLot> order) {
        this.order = order;
    }

    static Optional<Strategy> named(String code) {
        return Arrays.stream(values())
                .filter(strategy -> strategy.name().equals(code))
                .findFirst();
    }

    /** Takes a quantity from the available ones of a position, which must have as much. */
    List<Slice> slices(Position position, long quantity) {
        List<TaxLot> lots = position.lots().stream()
                .filter(lot -> lot.available() > 0)
                .sorted(order)
                .toList();
        List<Slice> slices = new ArrayList<>();
        long left = quantity;
        for (TaxLot lot : lots) {
            long part = Math.min(left, lot.available());
            if (part > 0) {
                slices.add(new Slice(lot, part));
                left -= part;
            }
        }
        return List.copyOf(slices);
    }
}
