package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Why and for whom credits are retired. */
record RetirementData(String reason, String beneficiaryName, Optional<String> comment) {

    private static final List<String> V1_REASONS = List.of(
            "Compliance",
            "Corsia",
            "Voluntary purposes",
            "Overall mitigations of global emissions",
            "Corporate emission compensation",
            "Other",
            "Article 6.2",
            "Testing");

    static RetirementData of(JsonNode json) {
        return new RetirementData(
                json.path("reason").asText(), json.path("beneficiaryName").asText(), Json.text(json, "comment"));
    }

    /** The reason in the list of v1-beta, which has no free text. */
    String v1Reason() {
        return V1_REASONS.contains(reason) ? reason : "Other";
    }
}
