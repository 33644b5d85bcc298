package io.github.climatefinance.sandbox.xpansiv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which tax lots go first. */
enum Strategy {
    NEWEST_TAX_LOT_FIRST,
    OLDEST_TAX_LOT_FIRST,
    LARGEST_TAX_LOT_FIRST,
    SMALLEST_TAX_LOT_FIRST;

    private Comparator<TaxLot> order() {
        Comparator<TaxLot> byAge = Comparator.comparing(TaxLot::established).thenComparing(TaxLot::id);
        Comparator<TaxLot> bySize = Comparator.comparing(TaxLot::available);
        return switch (this) {
            case NEWEST_TAX_LOT_FIRST -> byAge.reversed();
            case OLDEST_TAX_LOT_FIRST -> byAge;
            case LARGEST_TAX_LOT_FIRST -> bySize.reversed().thenComparing(TaxLot::id);
            case SMALLEST_TAX_LOT_FIRST -> bySize.thenComparing(TaxLot::id);
        };
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
                .sorted(order())
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
