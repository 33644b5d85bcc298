package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A tax lot that was made by splitting another. */
record SplitLot(String identifier, TaxLot source, TaxLot lot, long quantity, String counterparty) {

    ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("identifier", identifier)
                .put("counterpartyName", counterparty)
                .put("type", "SPLIT")
                .put("status", "Success")
                .put("quantity", quantity)
                .put("taxLotId", lot.id())
                .put("taxLotName", lot.name())
                .put("sourceTaxLotId", source.id())
                .put("sourceTaxLotName", source.name())
                .put("externalTransferIdentifier", "SYN-EXT-" + identifier)
                .put("createdDate", view.time(lot.established()))
                .put("lastUpdatedDate", view.time(lot.established()));
        lot.origin().price().ifPresent(price -> json.set("unitPrice", price.json()));
        return json.put("ein", lot.instrument().ein())
                .put("program", lot.instrument().program());
    }
}
