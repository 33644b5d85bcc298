package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An account of an organization. Immutable.
 *
 * @param ownerId the organization
 */
record Account(String id, String type, String name, String ownerId) {

    String address() {
        return Ids.address(id);
    }

    Holder holder() {
        return new Holder(Holder.Kind.ACCOUNT, id);
    }

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("type", type)
                .put("name", name)
                .put("address", address())
                .put("ownerId", ownerId);
    }
}
