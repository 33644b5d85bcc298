package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A synthetic account of the platform.
 *
 * @param name of its organisation, and of its accounts at the registries
 * @param programs the registries it is linked to
 * @param exchanges it is subscribed to
 * @param services its service accounts, as JSON
 */
record Account(
        long id,
        String identifier,
        String name,
        List<String> programs,
        Set<String> exchanges,
        List<Account> children,
        List<ObjectNode> services) {

    boolean is(Account other) {
        return identifier.equals(other.identifier);
    }

    String registryAccountId(String program) {
        return "SYN-" + program + "-" + id;
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("identifier", identifier)
                .put("noOfUsers", 1L)
                .put("status", "APPROVED")
                .put("maxUsers", 5);
        json.set("childAccounts", Json.array(children, child -> child.json(view)));
        json.set("registryLinks", registryLinks(view));
        json.putObject("organization")
                .put("iamOrgId", "syn-org-" + id)
                .put("legalName", name)
                .put("structure", "PRIVATELY_OWNED_CORP")
                .put("type", "BROKER");
        json.set("services", Json.array(services, ObjectNode::deepCopy));
        return json;
    }

    /** The links, the last of which was never synchronised. */
    private ArrayNode registryLinks(View view) {
        return Json.array(programs, program -> {
            int place = programs.indexOf(program);
            ObjectNode link = Json.object()
                    .put("id", id * 100 + place)
                    .put("program", program)
                    .put("registryAccountId", registryAccountId(program))
                    .put("status", "SYN_LINKED");
            return place == programs.size() - 1
                    ? link.putNull("lastSyncDate")
                    : link.put("lastSyncDate", view.time(Instant.parse("2025-05-31T23:00:00Z")));
        });
    }
}
