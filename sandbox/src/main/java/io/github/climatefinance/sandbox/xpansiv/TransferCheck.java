package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.xpansiv.Refusal.ItemError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with the items of a request for new transfers. */
final class TransferCheck {

    private static final String TYPE = "transferDataType";

    private final Inventory inventory;
    private final Account account;
    private final String program;
    private final Set<String> eins = new HashSet<>();

    TransferCheck(Inventory inventory, Account account, String program) {
        this.inventory = inventory;
        this.account = account;
        this.program = program;
    }

    /** What is wrong with the items of one request. */
    List<ItemError> errors(List<JsonNode> items) {
        List<ItemError> errors = new ArrayList<>();
        items.forEach(item -> error(item).ifPresent(errors::add));
        return errors;
    }

    /** What an item takes that is right. */
    List<Slice> slices(JsonNode item) {
        Position position = position(item).orElseThrow();
        JsonNode data = item.path("transferData");
        return data.path(TYPE).asText().equals("STRATEGY")
                ? strategy(data)
                        .orElseThrow()
                        .slices(position, data.path("quantity").asLong())
                : Json.items(data, "taxLots")
                        .map(lot -> new Slice(
                                lot(lot, position).orElseThrow(),
                                lot.path("quantity").asLong()))
                        .toList();
    }

    private Optional<ItemError> error(JsonNode item) {
        String ein = item.path("ein").asText();
        if (!eins.add(ein)) {
            return of("DUPLICATE_EIN", ein + " is given twice");
        }
        Optional<Position> position = position(item);
        if (position.isEmpty()) {
            return of("INVALID_EIN", "the account holds no " + ein + " at " + program);
        }
        if (position.get().isQuarantined()) {
            return of("QUARANTINED_POSITION", "the position in " + ein + " is quarantined");
        }
        boolean pricedWrong = item.has("unitPrice")
                && !ReferenceData.has("CURRENCY", item.at("/unitPrice/currency").asText());
        return pricedWrong
                ? of("INVALID_PRICE", "the price of " + ein + " has no known currency")
                : dataError(item.path("transferData"), position.get());
    }

    private static Optional<ItemError> dataError(JsonNode data, Position position) {
        if (data.path(TYPE).asText().equals("TAX_LOTS") && !data.path("taxLots").isEmpty()) {
            return lotsError(data, position);
        }
        if (!data.path(TYPE).asText().equals("STRATEGY")) {
            return of("INVALID_TRANSFER_DATA", "it does not say which tax lots to take");
        }
        if (strategy(data).isEmpty()) {
            return of("INVALID_TAX_LOT_SELECTION_STRATEGY", "there is no such strategy");
        }
        return position.available() < data.path("quantity").asLong()
                ? of("UNAVAILABLE_QUANTITY", "there are " + position.available() + " available")
                : Optional.empty();
    }

    private static Optional<ItemError> lotsError(JsonNode data, Position position) {
        Set<Long> seen = new HashSet<>();
        for (JsonNode item : data.path("taxLots")) {
            long id = item.path("taxLotId").asLong();
            Optional<TaxLot> lot = lot(item, position);
            if (!seen.add(id)) {
                return of("DUPLICATE_TAX_LOT", "tax lot " + id + " is given twice");
            }
            if (lot.isEmpty()) {
                return of("INVALID_TAX_LOT", "tax lot " + id + " is none of the position");
            }
            if (lot.get().available() < item.path("quantity").asLong()) {
                return of(
                        "UNAVAILABLE_QUANTITY",
                        "tax lot " + id + " has " + lot.get().available() + " available");
            }
        }
        return Optional.empty();
    }

    private Optional<Position> position(JsonNode item) {
        return inventory
                .position(account, item.path("ein").asText())
                .filter(position -> position.instrument().program().equals(program));
    }

    private static Optional<TaxLot> lot(JsonNode item, Position position) {
        return position.lots().stream()
                .filter(lot -> lot.id() == item.path("taxLotId").asLong())
                .findFirst();
    }

    private static Optional<Strategy> strategy(JsonNode data) {
        return Strategy.named(data.path("taxLotSelectionStrategy").asText());
    }

    private static Optional<ItemError> of(String code, String message) {
        return Optional.of(new ItemError(code, message));
    }
}
