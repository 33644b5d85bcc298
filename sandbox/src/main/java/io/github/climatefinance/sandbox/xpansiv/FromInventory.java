package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.switches.Switches;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Retires from the inventory: by a strategy or from the tax lots that are named. */
record FromInventory(Switches<XpansivSwitch> switches) implements RetirementCheck.Source {

    private static final String STRATEGY = "taxLotSelectionStrategy";
    private static final String LOTS = "quantityPerTaxLot";

    @Override
    public long quantity(Position position) {
        return position.available();
    }

    @Override
    public Optional<FieldError> choice(JsonNode item, Position position) {
        Optional<String> strategy = Json.text(item, STRATEGY);
        if (strategy.isPresent() && item.has(LOTS)) {
            return error("UNEXPECTED_QUANTITY_PER_TAX_LOT", "there is a strategy, too", item, LOTS);
        }
        if (item.has(LOTS)) {
            return lots(item, position);
        }
        boolean known = strategy.isPresent()
                ? Strategy.named(strategy.get()).isPresent()
                : !switches.has(XpansivSwitch.STRATEGY_REQUIRED);
        return known
                ? Optional.empty()
                : error("INVALID_TAX_LOT_ALLOCATION_STRATEGY", "there is no such strategy", item, STRATEGY);
    }

    private static Optional<FieldError> lots(JsonNode item, Position position) {
        Set<Long> seen = new HashSet<>();
        long sum = 0;
        for (JsonNode lot : item.path(LOTS)) {
            long id = lot.path("taxLotId").asLong();
            long quantity = lot.path("quantity").asLong();
            if (quantity == 0) {
                return error("ZERO_QUANTITY_TAX_LOTS", "the quantity of tax lot " + id + " is 0", item, LOTS);
            }
            if (!seen.add(id)) {
                return error("DUPLICATE_TAX_LOTS", "tax lot " + id + " is given twice", item, LOTS);
            }
            if (quantity < 0
                    || lot(position, id)
                            .filter(one -> one.available() >= quantity)
                            .isEmpty()) {
                return error("INVALID_TAX_LOT_ALLOCATION", "tax lot " + id + " has not as much", item, LOTS);
            }
            sum = Quantities.sum(sum, quantity);
        }
        return sum == item.path("quantity").asLong()
                ? Optional.empty()
                : error("INVALID_QUANTITY_SUM", "the tax lots have " + sum + " in all", item, LOTS);
    }

    @Override
    public List<Slice> slices(JsonNode item, Position position) {
        if (item.has(LOTS)) {
            return Json.items(item, LOTS)
                    .map(lot -> new Slice(
                            lot(position, lot.path("taxLotId").asLong()).orElseThrow(),
                            lot.path("quantity").asLong()))
                    .toList();
        }
        return Json.text(item, STRATEGY)
                .flatMap(Strategy::named)
                .orElse(Strategy.OLDEST_TAX_LOT_FIRST)
                .slices(position, item.path("quantity").asLong());
    }

    private static Optional<TaxLot> lot(Position position, long id) {
        return position.lots().stream().filter(lot -> lot.id() == id).findFirst();
    }

    private static Optional<FieldError> error(String code, String message, JsonNode item, String field) {
        return Optional.of(FieldError.of(code, message, item, field));
    }
}
