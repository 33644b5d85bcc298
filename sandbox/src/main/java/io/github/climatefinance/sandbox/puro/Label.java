package io.github.climatefinance.sandbox.puro;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** An accreditation of issuances. */
record Label(String id, Optional<String> parentId, String name, String createdOn) {

    static final Label CCP = new Label(
            "5a000000-0000-4000-8000-000000000001", Optional.empty(), "CCP-Approved", "2024-02-01T00:00:00.000Z");

    static final Label CORSIA = new Label(
            "5a000000-0000-4000-8000-000000000002",
            Optional.of(CCP.id()),
            "CORSIA Eligible",
            "2024-09-01T00:00:00.000Z");

    // Not a UUID: the provider's own sample has such an id, too.
    static final Label SYNTHETIC =
            new Label("synthetic-label-3", Optional.empty(), "Synthetic Example Label", "2023-05-15T08:30:00Z");

    static final List<Label> ALL = List.of(CCP, CORSIA, SYNTHETIC);

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("parentId", parentId.orElse(null))
                .put("name", name)
                .put("createdOn", createdOn);
    }

    ObjectNode reference() {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
    }
}
