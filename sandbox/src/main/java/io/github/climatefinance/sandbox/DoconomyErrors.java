package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The bodies of Doconomy's failures, which version 2.1 documents: an item for each thing that is wrong. */
final class DoconomyErrors {

    private static final Map<Integer, String> REASONS = Map.of(
            400, "BAD_REQUEST",
            403, "FORBIDDEN",
            405, "METHOD_NOT_ALLOWED",
            415, "UNSUPPORTED_MEDIA_TYPE",
            500, "INTERNAL_SERVER_ERROR",
            503, "SERVICE_UNAVAILABLE");

    private static final int LONGEST_DESCRIPTION = 1000;
    private static final Pattern INDEX = Pattern.compile("/(\\d+)(?=/|$)");

    private DoconomyErrors() {}

    /** No body for a status that has no reason code, such as 401. */
    static Reply reply(int status, List<String> problems) {
        String reason = REASONS.get(status);
        if (reason == null) {
            return Reply.empty(status);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode errors = json.putArray("errors");
        problems.forEach(problem -> errors.addObject()
                .put("source", "Synthetic Doconomy")
                .put("reasonCode", reason)
                .put("description", description(problem))
                .put("recoverable", status >= 500));
        return Reply.json(status, json);
    }

    // A JSON pointer at the beginning becomes the JSON path that the provider writes.
    private static String description(String problem) {
        int colon = problem.indexOf(": ");
        boolean placed = problem.startsWith("/") && colon > 0;
        String place = placed
                ? "$"
                        + INDEX.matcher(problem.substring(0, colon))
                                .replaceAll("[$1]")
                                .replace('/', '.')
                : "";
        String text = placed ? place + problem.substring(colon) : problem;
        return text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION));
    }
}
