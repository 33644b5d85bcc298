package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A synthetic production facility.
 *
 * @param gsrn the older, 18-digit number; empty for facilities without one
 * @param firstYear of production
 * @param scale certificates of a typical first issuance
 * @param number counts facilities from 0; variety in the data follows it
 */
record Facility(
        String code,
        Optional<String> gsrn,
        String name,
        Catalogue.Method method,
        String supplier,
        String country,
        int firstYear,
        int scale,
        int number) {

    ObjectNode json(boolean thirdParty) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("code", code);
        gsrn.ifPresent(value -> json.put("gsrn", value));
        json.put("name", name).put("methodologyCode", method.code());
        if (thirdParty && number % 3 == 0) {
            json.putObject("generalRules")
                    .put("version", "4." + number % 2)
                    .put("url", "https://rules.example/general-rules-4." + number % 2);
        }
        json.put("supplierName", supplier);
        if (number % 2 == 0) {
            json.put("supplierListingUrl", "https://suppliers.example/" + code);
        }
        ArrayNode sdgs = json.putArray("sdgs");
        sdgs.addObject().put("goal", "13").put("name", "Climate Action");
        if (number % 4 == 1) {
            sdgs.addObject().put("goal", "8").put("name", "Decent Work and Economic Growth");
        }
        json.put("country", country).put("certificationStatus", "NOT_AVAILABLE");
        if (number % 9 != 4) {
            json.putObject("creditingPeriod").put("start", firstYear + "-01-01").put("end", firstYear + 9 + "-12-31");
        }
        if (number % 4 == 2) {
            // Far out at sea, so that nobody takes it for a real site.
            json.putObject("geographicalLocation")
                    .put("latitude", "-4" + number % 10 + ".50")
                    .put("longitude", "-12" + number % 10 + ".25");
        }
        return json;
    }
}
