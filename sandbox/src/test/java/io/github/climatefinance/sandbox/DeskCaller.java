package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a sandbox as its server does, specification checks and all, without a connection between: for tests that ask
 * thousands of times, where connections cost more than all else.
 */
final class DeskCaller {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Desk desk;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();

    DeskCaller(ProviderSandbox sandbox, String token) {
        desk = sandbox.server().desk();
        headers.put("authorization", List.of("Bearer " + token));
        headers.put("content-type", List.of("application/json"));
    }

    static DeskCaller trading(TradingSandbox sandbox) {
        DeskCaller caller = new DeskCaller(sandbox, new TradingCaller(sandbox).token());
        caller.headers.put("requestor-id", List.of(sandbox.requestorId()));
        return caller;
    }

    /** What was answered; of an answer without JSON the body is missing. */
    record Answered(int status, JsonNode body) {}

    /** @param body JSON with ' for "; empty for none */
    Answered ask(String method, String path, String body) throws JsonProcessingException {
        int mark = path.indexOf('?');
        Reply reply = desk.serve(
                        new IncomingRequest(
                                method,
                                mark < 0 ? path : path.substring(0, mark),
                                mark < 0 ? Map.of() : IncomingRequest.query(path.substring(mark + 1)),
                                headers,
                                body.replace('\'', '"'),
                                Optional.empty()),
                        millis -> true)
                .reply();
        return new Answered(reply.status(), JSON.readTree(reply.body()));
    }

    int status(String method, String path, String body) throws JsonProcessingException {
        return ask(method, path, body).status();
    }

    JsonNode read(String path) throws JsonProcessingException {
        Answered answered = ask("GET", path, "");
        if (answered.status() != 200) {
            throw new AssertionError("GET " + path + " answered " + answered);
        }
        return answered.body();
    }
}
