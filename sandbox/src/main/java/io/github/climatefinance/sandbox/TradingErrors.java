package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.trading.TradingPlatform;
import io.github.climatefinance.sandbox.trading.TradingSwitch;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The provider's error messages. Its codes and categories are not known, and those here say that they are synthetic. */
record TradingErrors(TradingPlatform platform) {

    private static final Pattern AT_POINTER = Pattern.compile("^/([^:]+): (.*)$");
    private static final Pattern QUOTED = Pattern.compile("[`']([^`']+)[`']");

    /** What is wrong with a field. */
    record FieldProblem(String field, String message) {

        /** Finds the field in a sentence about a violation. */
        static FieldProblem read(String problem) {
            Matcher pointer = AT_POINTER.matcher(problem);
            Matcher quoted = QUOTED.matcher(problem);
            if (pointer.matches()) {
                return new FieldProblem(pointer.group(1).replace('/', '.'), pointer.group(2));
            }
            return new FieldProblem(quoted.find() ? quoted.group(1) : "body", problem);
        }
    }

    Reply reply(int status, String message, List<FieldProblem> problems) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("message", message)
                .put("responseType", "SYNTHETIC_ERROR")
                .put("requestId", UUID.randomUUID().toString());
        if (!problems.isEmpty() && platform.has(TradingSwitch.ERROR_DETAILS)) {
            ArrayNode details = json.putArray("errorDetails");
            problems.forEach(problem -> details.addObject()
                    .put("field", problem.field())
                    .putArray("errors")
                    .addObject()
                    .put("code", "SYNTHETIC_CODE")
                    .put("message", problem.message()));
        }
        return Reply.json(status, json);
    }
}
