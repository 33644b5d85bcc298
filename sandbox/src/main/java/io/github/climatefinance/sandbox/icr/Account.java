package io.github.climatefinance.sandbox.icr;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An account of an organization. Immutable.
 *
 * @param ownerId the organization
 */
record Account(String id, boolean isDefault, String name, String ownerId) {

    String address() {
        return Ids.address(id);
    }

    Holder holder() {
        return new Holder(Holder.Kind.ACCOUNT, id);
    }

    // What the provider calls an account that is not the default one is not known.
    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("address", address())
                .put("ownerId", ownerId);
        return isDefault ? json.put("type", "default") : json;
    }
}
