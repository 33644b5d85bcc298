package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Ends an operation that is refused, before it has changed anything. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Optional<ObjectNode> body;

    private Refusal(int status, Optional<ObjectNode> body) {
        super("status " + status + body.map(json -> ", " + json).orElse(""), null, false, false);
        this.status = status;
        this.body = body;
    }

    /** 400 with code and message. */
    static Refusal of(String code, String message) {
        return new Refusal(400, Optional.of(Json.object().put("code", code).put("message", message)));
    }

    /** 400 with code, message and what is wrong with the items. */
    static Refusal items(String code, String message, List<ItemError> errors) {
        ObjectNode json = Json.object().put("code", code).put("message", message);
        json.set("errors", Json.array(errors, ItemError::json));
        return new Refusal(400, Optional.of(json));
    }

    /** 400 with a body of its own. */
    static Refusal with(ObjectNode body) {
        return new Refusal(400, Optional.of(body));
    }

    /** 401 or 404 with a message. */
    static Refusal status(int status, String message) {
        return new Refusal(status, Optional.of(Json.object().put("message", message)));
    }

    static Refusal withoutBody(int status) {
        return new Refusal(status, Optional.empty());
    }

    /** The same with neither its message nor its list of item errors, for operations whose failures have none. */
    Refusal withoutMessage() {
        return status == 400
                ? new Refusal(status, body.map(json -> json.deepCopy().without(List.of("message", "errors"))))
                : this;
    }

    /** The same with the name of the wrong parameter. */
    Refusal withField(String field) {
        return status == 400
                ? new Refusal(status, body.map(json -> json.deepCopy().put("field", field)))
                : this;
    }

    Answer answer() {
        return new Answer(status, body.map(json -> json));
    }

    /** What is wrong with an item of a bulk request. */
    record ItemError(String code, String message) {

        ObjectNode json() {
            return Json.object().put("code", code).put("message", message);
        }
    }
}
