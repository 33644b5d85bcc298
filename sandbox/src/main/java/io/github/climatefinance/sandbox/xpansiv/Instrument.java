package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** A synthetic instrument: one issuance of one project or generator. */
record Instrument(long id, String ein, Resource resource, Vintage vintage) {

    static Instrument of(long id, Resource resource, Vintage vintage) {
        String number = resource.registryAssignedId().replace(resource.program(), "");
        return new Instrument(id, "SYN-" + resource.program() + "-" + number + "-" + vintage, resource, vintage);
    }

    String program() {
        return resource.program();
    }

    String type() {
        if (resource instanceof Project) {
            return "CARBON";
        }
        return resource instanceof Generator ? "REC" : "RESOURCE_PROJECT";
    }

    String description() {
        return resource.name() + ", vintage " + vintage;
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("type", type())
                .put("id", id)
                .put("ein", ein())
                .put("description", description())
                .put("program", program());
        json.set("vintage", vintage.json());
        view.optional(json, "markets", () -> Json.array(Market.of(program()), market -> market.json(view)));
        json.put("creditType", resource instanceof Generator ? "SYNTHETIC_REC" : "VOLUNTARY");
        if (resource instanceof Project project) {
            describe(json, project, view);
        } else if (resource instanceof Generator generator) {
            describe(json, generator, view);
        } else {
            json.put("serialNumber", serialNumber())
                    .put("inType", ResourceProject.IN_TYPE)
                    .put("outType", ResourceProject.OUT_TYPE)
                    .set("resourceProject", resource.json(view));
        }
        return json;
    }

    private void describe(ObjectNode json, Project project, View view) {
        json.put("serialNumber", serialNumber());
        view.optional(json, "issuanceCertifications", () -> project.issuanceCertifications(List.of(vintage.year())));
        view.optional(json, "projectCertifications", () -> project.projectCertifications(view));
        json.put("reportingPeriodStart", view.time(Instant.parse(vintage.year() + "-01-01T00:00:00Z")))
                .put("reportingPeriodEnd", view.time(Instant.parse(vintage.year() + "-12-31T00:00:00Z")));
        json.set("project", project.json(view));
    }

    private static void describe(ObjectNode json, Generator generator, View view) {
        json.set("fuelType", generator.fuelType());
        view.optional(json, "stateEligibilities", generator::stateEligibilities);
        view.optional(json, "voluntaryEligibilities", () -> generator.voluntaryEligibilities(view));
        json.set("generator", generator.json(view));
    }

    private String serialNumber() {
        return "SYNTHETIC-" + ein() + "-1-TO-1000000";
    }
}
