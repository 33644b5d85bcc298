package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * A synthetic carbon project.
 *
 * @param number counts projects from 1; variety in the data follows it
 */
record Project(
        int number,
        String program,
        String registryAssignedId,
        String kind,
        String country,
        String status,
        String certification)
        implements Resource {

    @Override
    public long id() {
        return 30_000L + number;
    }

    @Override
    public String upn() {
        return "SYNUPN-P" + (100 + number);
    }

    @Override
    public String name() {
        return "Synthetic " + kind + " Example Project " + number;
    }

    @Override
    public ObjectNode json(View view) {
        ObjectNode json = Json.object().put("id", id()).put("upn", upn()).put("name", name());
        json.putArray("programs").add(programJson(view));
        json.put("description", "A project that does not exist. " + name() + " serves tests.")
                .put("status", status)
                .put("country", country)
                .put("stateProvince", "Synthetic Province")
                .put("city", "Exampleville")
                .put("annualAverageOffsetQty", 25_000L + 1_000L * number);
        // Far out at sea, so that nobody takes it for a real site.
        json.putObject("location").put("latitude", -45.5 - number).put("longitude", -120.25 - number);
        view.optional(json, "projectCertifications", () -> projectCertifications(view));
        view.optional(json, "issuanceCertifications", () -> issuanceCertifications(List.of(2021, 2022)));
        return json;
    }

    ArrayNode projectCertifications(View view) {
        ObjectNode one = Json.object().put("code", certification);
        one.putArray("projectCertificationDateRanges")
                .addObject()
                .put("certificationStart", view.time(Instant.parse("2019-01-01T00:00:00Z")))
                .put("certificationEnd", view.time(Instant.parse("2029-12-31T00:00:00Z")));
        return Json.array(List.of(one), json -> json);
    }

    ArrayNode issuanceCertifications(List<Integer> years) {
        ObjectNode one = Json.object().put("code", certification);
        ArrayNode vintages = one.putArray("vintageYears");
        years.forEach(vintages::add);
        return Json.array(List.of(one), json -> json);
    }

    private ObjectNode programJson(View view) {
        ObjectNode json = Json.object()
                .put("program", program)
                .put("programName", "Registry " + program)
                .put("registryAssignedId", registryAssignedId)
                .put("registryAccountHolderName", "Synthetic Developer " + (number % 3 + 1) + " Example Ltd")
                .put("status", "REGISTERED")
                .put("creditType", "VOLUNTARY")
                .put("projectType", "SYNTHETIC_TYPE_" + (number % 3 + 1));
        json.putArray("baselineMethodologies").add("SYN-METHODOLOGY-" + (number % 2 + 1));
        return json.put("creditingPeriodBegin", view.time(Instant.parse("2019-01-01T00:00:00Z")))
                .put("creditingPeriodEnd", view.time(Instant.parse("2028-12-31T00:00:00Z")));
    }
}
