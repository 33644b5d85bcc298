package io.github.climatefinance.core.internal.call;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation.Irreversible;
import io.github.climatefinance.core.generated.Operation.Watched;
import io.github.climatefinance.core.json.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the provider tells of a planned call before it is sent: it must tell the same again when it is executed. */
final class PlanChecks {
    private static final String DRY_RUN = "its dry run";

    private final List<Made> made;

    private PlanChecks(List<Made> made) {
        this.made = List.copyOf(made);
    }

    /** Of an answer, what counts. */
    private record Check(String name, ApiCall<?> call, Function<JsonNode, JsonNode> counting) {
        JsonNode ask(Function<ApiCall<?>, ApiResponse<?>> calls) {
            return calls.apply(call).value() instanceof Optional<?> told && told.orElse(null) instanceof JsonNode json
                    ? json
                    : MissingNode.getInstance();
        }
    }

    private record Made(Check check, JsonNode answer, JsonNode counts) {}

    /** A check that told something else than before. */
    static final class Moved extends Exception {
        private static final long serialVersionUID = 1L;

        Moved(String message) {
            super(message);
        }
    }

    /**
     * Asks for the first time.
     *
     * @param dryRun empty where the provider has none
     * @throws Moved if what is to be watched is not there
     */
    static PlanChecks make(OneCall<?> one, Optional<ApiCall<?>> dryRun, Function<ApiCall<?>, ApiResponse<?>> calls)
            throws Moved {
        List<Check> checks = new ArrayList<>();
        for (Watched told : one.operation().watched()) {
            for (WatchedItems items : WatchedItems.of(one, told)) {
                checks.add(new Check(items.operationId(), raw(items.call()), items::in));
            }
        }
        dryRun.ifPresent(call -> checks.add(new Check(DRY_RUN, raw(call), answer -> without(answer, one))));
        List<Made> made = new ArrayList<>();
        for (Check check : checks) {
            JsonNode answer = check.ask(calls);
            JsonNode counts = check.counting().apply(answer);
            if (counts.isMissingNode() && !isDryRun(check)) {
                throw new Moved(check.name() + " does not show what it is about");
            }
            made.add(new Made(check, answer, counts));
        }
        return new PlanChecks(made);
    }

    /** Asks again. */
    void repeat(Function<ApiCall<?>, ApiResponse<?>> calls) throws Moved {
        for (Made before : made) {
            Check check = before.check();
            if (!check.counting().apply(check.ask(calls)).equals(before.counts())) {
                throw new Moved(check.name() + " answers otherwise than when it was planned");
            }
        }
    }

    Optional<JsonNode> dryRunAnswer() {
        return made.stream()
                .filter(each -> isDryRun(each.check()) && !each.answer().isMissingNode())
                .map(each -> each.answer().<JsonNode>deepCopy())
                .findFirst();
    }

    boolean isRehearsed() {
        return made.stream().anyMatch(each -> isDryRun(each.check()));
    }

    List<JsonNode> watched() {
        List<JsonNode> items = new ArrayList<>();
        for (Made each : made) {
            if (!isDryRun(each.check())) {
                each.counts().deepCopy().forEach(items::add);
            }
        }
        return List.copyOf(items);
    }

    private static boolean isDryRun(Check check) {
        return check.name().equals(DRY_RUN);
    }

    /** The answer as it is, whatever type it is read as elsewhere. */
    private static ApiCall<?> raw(ApiCall<?> call) {
        return call.answer().accept().isPresent() ? call.withAnswer(Answer.jsonOrNone("JSON", Codecs.JSON)) : call;
    }

    private static JsonNode without(JsonNode answer, OneCall<?> one) {
        JsonNode copy = answer.deepCopy();
        List<String> ignored =
                one.operation().irreversible().map(Irreversible::ignored).orElse(List.of());
        for (String pointer : ignored) {
            JsonPointer place = JsonPointer.compile(pointer);
            JsonPlaces.values(copy, place.head())
                    .filter(ObjectNode.class::isInstance)
                    .forEach(parent -> ((ObjectNode) parent).remove(place.last().getMatchingProperty()));
        }
        return copy;
    }
}
