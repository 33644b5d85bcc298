package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Credits that came into being as a tax lot. */
record Issuance(String identifier, TaxLot lot, long quantity) {

    ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("identifier", identifier)
                .put("type", "ISSUANCE")
                .put("status", "Issued")
                .put("quantity", quantity);
        lot.origin().price().ifPresent(price -> json.set("unitPrice", price.json()));
        json.put("createdDate", view.time(lot.established()))
                .put("lastUpdatedDate", view.time(lot.established()))
                .put("externalTransferIdentifier", "SYN-EXT-" + identifier);
        json.putObject("taxLot").put("id", lot.id()).put("name", lot.name());
        json.set("instrument", lot.instrument().json(view));
        return json;
    }
}
