package io.github.climatefinance.sandbox.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where a document is to be read less strictly than it is written. */
public enum Leniency {
    /**
     * Requests may hold values that an enum does not list: for providers whose code lists are open, so that the enums of
     * the document are only what is known of them.
     */
    OPEN_ENUMS_IN_REQUESTS(true) {
        @Override
        void apply(ObjectNode schema) {
            if (schema.path("enum").isArray()) {
                schema.remove("enum");
            }
        }
    },

    /** Requests may hold any value where an enum has one only: for providers whose lists are known by one example. */
    ENUMS_OF_ONE_OPEN_IN_REQUESTS(true) {
        @Override
        void apply(ObjectNode schema) {
            openIfOfOne(schema);
        }
    },

    /** The same in answers, which repeat what requests have said. */
    ENUMS_OF_ONE_OPEN_IN_ANSWERS(false) {
        @Override
        void apply(ObjectNode schema) {
            openIfOfOne(schema);
        }
    },

    /** Answers may hold timestamps without an offset: for providers that write them so in some places. */
    TIMESTAMPS_WITHOUT_OFFSET_IN_ANSWERS(false) {
        @Override
        void apply(ObjectNode schema) {
            if (schema.path("format").asText().equals("date-time")) {
                schema.remove("format");
                schema.put("pattern", "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?$");
            }
        }
    };

    private final boolean inRequests;

    Leniency(boolean inRequests) {
        this.inRequests = inRequests;
    }

    private static void openIfOfOne(ObjectNode schema) {
        if (schema.path("enum").size() == 1) {
            schema.remove("enum");
        }
    }

    boolean isInRequests() {
        return inRequests;
    }

    abstract void apply(ObjectNode schema);

    /** Changes every schema in a document. */
    void applyToAll(JsonNode document) {
        if (document instanceof ObjectNode object) {
            apply(object);
        }
        document.forEach(this::applyToAll);
    }
}
