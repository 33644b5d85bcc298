package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A project. Immutable.
 *
 * @param number its public number
 * @param isPublic whether anybody may see it
 */
record Project(int number, Place place, boolean isRemoval, boolean isPublic, Organization proponent) {

    private static final int SECTOR = 14;

    String id() {
        return Ids.of("project", number);
    }

    String fullName() {
        return "Synthetic " + (isRemoval ? "Afforestation " : "Wind Power ") + number + " Example";
    }

    String tokenAddress() {
        return Ids.address(id());
    }

    String serialization(String vintage) {
        return "ICR-%s-%d-%d-%s-0-%s".formatted(place.serialPart(), number, sector(), isRemoval ? "R" : "A", vintage);
    }

    ObjectNode reference() {
        return Json.object()
                .put("id", id())
                .put("fullName", fullName())
                .put("url", "https://api.icr.example/projects/" + id())
                .put("publicUrl", publicUrl())
                .put("num", String.valueOf(number));
    }

    ObjectNode json() {
        ObjectNode json = common();
        ObjectNode benefit = Json.object()
                .put("id", 13)
                .put("title", "SDG 13: Synthetic climate action")
                .put("checked", true)
                .put("description", "Synthetic");
        json.putArray("otherBenefits").add(benefit);
        return json;
    }

    ObjectNode v1Json() {
        ObjectNode json = common();
        json.putArray("otherBenefits")
                .addObject()
                .put("title", "SDG 13: Synthetic climate action")
                .put("description", "Synthetic");
        json.putArray("additionalities")
                .addObject()
                .put("title", "Synthetic barrier")
                .put("description", "Synthetic");
        return json;
    }

    private ObjectNode common() {
        ObjectNode json = Json.object()
                .put("id", id())
                .put("num", String.valueOf(number))
                .put("fullName", fullName())
                .put("description", "A synthetic project that exists in this sandbox only.")
                .put("shortDescription", "Synthetic project")
                .put("city", place.city())
                .put("state", "")
                .put("countryCode", place.alpha2());
        json.putObject("sector").put("id", String.valueOf(sector())).put("title", "Synthetic sector");
        json.put("thumbnail", "synthetic-thumbnail.png");
        json.putArray("proponents").add(proponent.reference());
        json.put("publicUrl", publicUrl())
                .put("registry", "ICR")
                .put("status", isPublic ? "validated" : "under development")
                .put("startDate", "2019-01-01T00:00:00.000Z")
                .put("creditingPeriodStartDate", "2020-01-01T00:00:00.000Z");
        json.putObject("methodology").put("id", "SYN-M-1").put("title", "Synthetic methodology");
        json.putObject("type")
                .put("id", isRemoval ? "removal" : "avoidance")
                .put("title", isRemoval ? "Removal" : "Avoidance")
                .put("description", "Synthetic type");
        ArrayNode estimates = json.putArray("estimatedAnnualMitigations");
        estimates.addNull();
        location(json);
        json.putArray("validators")
                .addObject()
                .put("fullName", "Synthetic Validator Example")
                .put("logo", "");
        return json;
    }

    private void location(ObjectNode json) {
        if (isPublic) {
            json.putObject("location").put("lat", number % 90 + 0.25).put("lng", -(number % 180) - 0.5);
        } else {
            json.putNull("location");
        }
    }

    private int sector() {
        return isRemoval ? SECTOR : 1;
    }

    private String publicUrl() {
        return "https://www.icr.example/explore/projects/" + id();
    }
}
