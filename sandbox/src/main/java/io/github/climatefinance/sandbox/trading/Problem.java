package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Why the platform refuses a command that it has received. */
record Problem(String errorType, String description) {

    static Problem notFound(String what) {
        return new Problem("DATA_NOT_FOUND_ERROR", what + " not found");
    }

    static Problem of(String description) {
        return new Problem("UNKNOWN_ERROR", description);
    }

    ObjectNode json() {
        return Json.object().put("errorType", errorType).put("description", description);
    }
}
