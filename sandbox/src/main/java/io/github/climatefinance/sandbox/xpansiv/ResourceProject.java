package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one synthetic resource project, with a project within it. */
record ResourceProject(String program, String registryAssignedId) implements Resource {

    static final String IN_TYPE = "SYN_IN";
    static final String OUT_TYPE = "SYN_OUT";

    @Override
    public long id() {
        return 32_001;
    }

    @Override
    public String upn() {
        return "SYNUPN-R101";
    }

    @Override
    public String name() {
        return "Synthetic Resource Example Project";
    }

    @Override
    public ObjectNode json(View view) {
        ObjectNode json = common(id(), upn(), name(), registryAssignedId)
                .put("status", "ACTIVE")
                .put("country", "US")
                .put("classification1", "Synthetic class 1")
                .put("classification2", "Synthetic class 2")
                .put("classification3", "Synthetic class 3")
                .put("typeName", "Synthetic type");
        json.set(
                "childResourceProject",
                common(32_002, "SYNUPN-R102", "Synthetic Resource Example Part", registryAssignedId + "-1"));
        return json;
    }

    private ObjectNode common(long number, String universal, String called, String registryId) {
        ObjectNode json = Json.object()
                .put("id", number)
                .put("upn", universal)
                .put("name", called)
                .put("accountName", "Synthetic Resource Owner Example Inc");
        json.putArray("programs")
                .addObject()
                .put("program", program)
                .put("programName", "Registry " + program)
                .put("registryAssignedId", registryId);
        json.putArray("inOutTypes").addObject().put("inType", IN_TYPE).put("outType", OUT_TYPE);
        return json;
    }
}
