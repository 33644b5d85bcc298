package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A transaction of the registry.
 *
 * @param accountHolder kept also where the API does not tell it
 * @param retirement for retirements only
 */
record Entry(
        String id,
        Type type,
        Instant completedOn,
        String accountHolder,
        List<Bundle> bundles,
        Optional<Retirement> retirement) {

    enum Type {
        ISSUANCE("Issuance"),
        TRANSFER("Transfer"),
        INTERNAL_TRANSFER("InternalTransfer"),
        RETIREMENT("Retirement"),
        WITHDRAWAL("Withdrawal");

        private final String wire;

        Type(String wire) {
            this.wire = wire;
        }

        String wire() {
            return wire;
        }
    }

    long volume() {
        return bundles.stream().mapToLong(Bundle::volume).sum();
    }

    boolean concerns(String facilityCode) {
        return bundles.stream()
                .anyMatch(bundle -> bundle.issuance().facility().code().equals(facilityCode));
    }

    ObjectNode json(Instant now, boolean thirdParty) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("transactionId", id)
                .put("volume", volume())
                .put("completedOn", completedOn.toString());
        if (type != Type.TRANSFER && type != Type.INTERNAL_TRANSFER) {
            json.put("accountHolderName", accountHolder);
        }
        json.put("type", type.wire());
        ArrayNode parts = json.putArray("bundles");
        bundles.forEach(bundle -> parts.add(bundle.json()));
        ArrayNode labels = json.putArray("labels");
        bundles.stream()
                .flatMap(bundle -> bundle.issuance().labels().stream())
                .distinct()
                .forEach(label -> labels.add(label.reference()));
        if (type == Type.ISSUANCE) {
            Issuance issuance = bundles.get(0).issuance();
            json.putObject("issuanceDetails")
                    .put("issuanceDate", Bundle.midnight(issuance.date()))
                    .put("issuanceId", issuance.id())
                    .put(
                            "auditBody",
                            "Synthetic Auditor " + (issuance.facility().number() % 4 + 1) + " Example Ltd");
        }
        retirement.ifPresent(details ->
                json.set("retirementDetails", thirdParty ? details.json(now) : JsonNodeFactory.instance.objectNode()));
        return json;
    }
}
