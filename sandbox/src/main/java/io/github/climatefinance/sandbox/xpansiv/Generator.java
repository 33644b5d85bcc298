package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * A synthetic generator of renewable energy.
 *
 * @param number counts generators from 1; variety in the data follows it
 */
record Generator(int number, String program, String registryAssignedId, String fuel, String state, String country)
        implements Resource {

    @Override
    public long id() {
        return 31_000L + number;
    }

    @Override
    public String upn() {
        return "SYNUPN-G" + (100 + number);
    }

    @Override
    public String name() {
        return "Synthetic " + fuel.charAt(0) + fuel.substring(1).toLowerCase(java.util.Locale.ROOT)
                + " Example Generator " + number;
    }

    @Override
    public ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("id", id())
                .put("upn", upn())
                .put("name", name())
                .put("program", program)
                .put("registryAssignedId", registryAssignedId)
                .put("status", "ACTIVE")
                .put("siteCode", "SYN-SITE-" + number)
                .put("unitName", "Unit " + number)
                .put("controlArea", "SYN-GRID")
                .put("parentCompanyName", "Synthetic Power Holding Example Inc")
                .put("powerCompanyName", "Synthetic Power " + (number % 2 + 1) + " Example Inc")
                .put("powerCompanyCode", "SYN" + number)
                .put("ownerName", "Synthetic Owner Example LLC")
                .put("ownershipType", "PRIVATE")
                .put("countyName", "Example County")
                .put("stateProvince", state)
                .put("country", country)
                .put("contactInfo", "nobody@generators.example")
                .put("registryAcctHolderName", "Synthetic Generation " + number + " Example LLC")
                .put("commencedDt", view.time(Instant.parse("2015-06-01T00:00:00Z")))
                .put("nameplateCapacity", 12.5 * number);
        view.optional(json, "fuelTypes", () -> fuelTypes(view));
        return json;
    }

    ObjectNode fuelType() {
        return Json.object()
                .put("name", "Synthetic fuel " + fuel)
                .put("type", fuel)
                .put("fuelSource", "SYN-" + fuel);
    }

    ArrayNode stateEligibilities() {
        return Json.array(
                List.of(state),
                code -> Json.object()
                        .put("name", "Synthetic eligibility " + code)
                        .put("type", "SYN_STATE_" + code)
                        .put("stateIdentifier", "SYN-" + code + "-" + number));
    }

    ArrayNode voluntaryEligibilities(View view) {
        return Json.array(
                List.of("SYN_VOLUNTARY"),
                code -> Json.object()
                        .put("name", "Synthetic voluntary program")
                        .put("type", code)
                        .put("effectiveDate", view.time(Instant.parse("2020-01-01T00:00:00Z")))
                        .put("expirationDate", view.time(Instant.parse("2030-01-01T00:00:00Z"))));
    }

    private ArrayNode fuelTypes(View view) {
        ObjectNode one = Json.object();
        one.set("fuelType", fuelType());
        one.set("stateEligibilities", stateEligibilities());
        one.set("voluntaryEligibilities", voluntaryEligibilities(view));
        return Json.array(List.of(one), json -> json);
    }
}
