package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.json.Codecs;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations that cannot be undone, and calls of them. */
final class Planned {
    static final Operation RETIRE = Operation.of("retire", "POST", "/accounts/{account}/retirements")
            .safety(Safety.UNSAFE)
            .irreversible("/lots/*/tonnes", "{account}", "preview", "/ids")
            .build();
    static final Operation PREVIEW = Operation.of("preview", "POST", "/accounts/{account}/retirements")
            .safety(Safety.READ)
            .build();
    static final Operation BUY = Operation.of("buy", "POST", "/orders")
            .safety(Safety.KEYED)
            .idempotencyField("externalId")
            .irreversible("/amount", "/wallet", null)
            .build();
    static final Operation SELL = Operation.of("sell", "POST", "/sales")
            .safety(Safety.KEYED)
            .idempotencyHeader("X-Key")
            .irreversible("/amount", "/wallet", null)
            .build();
    static final Operation CLOSE = Operation.of("closeAccount", "DELETE", "/accounts/{account}")
            .safety(Safety.UNSAFE)
            .irreversible(null, "{account}", null)
            .build();

    static final Operation TAKE = Operation.of("take", "POST", "/accounts/{account}/taken")
            .safety(Safety.UNSAFE)
            .irreversible(null, "{account}", null)
            .watching(
                    SettlingRead.by(
                                    CallFixture.operation("listLots", "GET", "/accounts/{account}/lots", Safety.READ),
                                    "/id")
                            .path("account", "{account}")
                            .items("/lots")
                            .result("/amount")
                            .build(),
                    "/lot")
            .build();
    static final Operation MOVE = Operation.of("move", "POST", "/accounts/{account}/moved")
            .safety(Safety.UNSAFE)
            .irreversible(null, "{account}", null)
            .watching(
                    SettlingRead.by(
                                    CallFixture.operation("listLots", "GET", "/accounts/{account}/lots", Safety.READ),
                                    "/kind/code")
                            .path("account", "{account}")
                            .items("/lots")
                            .result("/parts/*/id", "/parts/*/amount")
                            .build(),
                    "/moves/*/kind")
            .watching(
                    SettlingRead.by(CallFixture.operation("searchKinds", "POST", "/kinds", Safety.READ), "/code")
                            .filter("code")
                            .items("/found")
                            .build(),
                    "/moves/*/kind")
            .build();

    static final String LOTS = "{\"lots\":[{\"tonnes\":2.5},{\"tonnes\":\"1.5\"}]}";

    private Planned() {}

    static ApiCall<JsonNode> retire(String account, String body) {
        return call(RETIRE, body).path("account", account).build();
    }

    static ApiCall<JsonNode> retire() {
        return retire("a 1", LOTS);
    }

    static ApiCall<JsonNode> preview() {
        return call(PREVIEW, "{\"dryRun\":true}").path("account", "a 1").build();
    }

    static ApiCall<JsonNode> buy(String body) {
        return call(BUY, body).build();
    }

    static ApiCall<JsonNode> sell(String body) {
        return call(SELL, body)
                .header("X-Key", null)
                .header("X-Requestor", null)
                .build();
    }

    static ApiCall<JsonNode> take(String body) {
        return call(TAKE, body).path("account", "a 1").build();
    }

    static ApiCall<JsonNode> move(String... kinds) {
        String moves =
                Stream.of(kinds).map(kind -> "{\"kind\":\"" + kind + "\"}").collect(Collectors.joining(","));
        return call(MOVE, "{\"moves\":[" + moves + "]}").path("account", "a 1").build();
    }

    static ApiCall<Void> close() {
        return ApiCall.of(CLOSE, Answer.none()).path("account", "a 1").build();
    }

    private static ApiCall.Builder<JsonNode> call(Operation operation, String body) {
        return ApiCall.of(operation, Answer.json("Answer", Codecs.JSON)).json(Codecs.JSON, json(body));
    }
}
