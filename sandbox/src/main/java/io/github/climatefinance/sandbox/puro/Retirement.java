package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a retirement was for.
 *
 * @param hiddenUntil until when beneficiary and purpose are private; empty if they never were
 * @param consumption the day the covered period starts; empty if none was given
 */
record Retirement(
        String id,
        String usage,
        String beneficiary,
        String beneficiaryType,
        String location,
        String country,
        String purpose,
        Optional<Instant> hiddenUntil,
        Optional<LocalDate> consumption) {

    ObjectNode json(Instant now) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("usageType", usage);
        boolean hidden = hiddenUntil.filter(now::isBefore).isPresent();
        if (!hidden) {
            json.put("beneficiaryName", beneficiary).put("retirementPurpose", purpose);
        }
        json.put("beneficiaryType", beneficiaryType)
                .put("beneficiaryLocation", location)
                .put("countryOfConsumption", country)
                .put(
                        "beneficiaryHiddenUntil",
                        hiddenUntil.map(Instant::toString).orElse(null));
        consumption.ifPresent(start -> json.put("consumptionPeriodStartDate", Bundle.midnight(start))
                .put(
                        "consumptionPeriodEndDate",
                        Bundle.midnight(start.plusYears(1).minusDays(1)))
                .put("publicStatementUrl", "https://statements.example/" + id));
        if (consumption.isEmpty()) {
            json.putNull("consumptionPeriodStartDate").putNull("consumptionPeriodEndDate");
        }
        return json;
    }
}
