package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Credits of one kind: one token of a project's contract. Immutable. */
record Credit(Project project, CreditType type, String tokenId, String vintage) {

    String id() {
        return type.word() + "-" + tokenId + "-" + tokenAddress();
    }

    String tokenAddress() {
        return project.tokenAddress();
    }

    String serialization() {
        return project.serialization(vintage);
    }

    /** Adds what transactions, inventories and reservations have in common. */
    ObjectNode addTo(ObjectNode json) {
        json.put("tokenId", tokenId)
                .put("tokenAddress", tokenAddress())
                .put("serialization", serialization())
                .put("type", type.word());
        json.set("project", project.reference());
        return json;
    }
}
