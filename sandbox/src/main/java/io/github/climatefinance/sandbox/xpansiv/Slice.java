package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Part of a tax lot that an operation takes.
 *
 * @param deposit where it is taken from; empty for the inventory
 */
record Slice(TaxLot lot, long quantity, Optional<Deposit> deposit) {

    Slice(TaxLot lot, long quantity) {
        this(lot, quantity, Optional.empty());
    }

    /** Takes it: from now on it is unsettled. */
    void take() {
        if (deposit.isPresent()) {
            deposit.get().release(quantity);
            lot.move(quantity, TaxLot.Part.ENCUMBERED, TaxLot.Part.UNSETTLED);
        } else {
            lot.move(quantity, TaxLot.Part.AVAILABLE, TaxLot.Part.UNSETTLED);
        }
    }

    /** Gives it back, always to the inventory: a deposit it came from is behind it. */
    void giveBack() {
        lot.move(quantity, TaxLot.Part.UNSETTLED, TaxLot.Part.AVAILABLE);
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object();
        json.set("taxLot", lot.json(view));
        return json.put("quantity", quantity);
    }
}
