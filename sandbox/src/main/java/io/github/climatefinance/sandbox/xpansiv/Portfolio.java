package io.github.climatefinance.sandbox.xpansiv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells what an account holds and what it can do with it. */
final class Portfolio {

    private final Books books;
    private final Names names;

    Portfolio(Books books) {
        this.books = books;
        this.names = new Names(books.switches);
    }

    Answer search(Question question) {
        Account account = Accounts.reached(question);
        JsonNode criteria = question.body();
        List<String> programs = Programs.wanted(criteria);
        List<String> upns = Json.texts(criteria, "upns");
        VintagePeriod period = VintagePeriod.of(criteria.path("vintagePeriod"));
        List<Position> found = books.inventory.positions(account).stream()
                .filter(one ->
                        programs.isEmpty() || programs.contains(one.instrument().program()))
                .filter(one -> upns.isEmpty()
                        || upns.contains(one.instrument().resource().upn()))
                .filter(one -> names.fit(
                        criteria, "resourceName", one.instrument().resource().name()))
                .filter(one -> Json.text(criteria, "registryAssignedId")
                        .filter(id -> !id.equals(one.instrument().resource().registryAssignedId()))
                        .isEmpty())
                .filter(one -> period.has(one.instrument().vintage()))
                .toList();
        View view = books.view(question);
        return Pages.of(question, books, shuffled(found), position -> position.json(view));
    }

    Answer report(Question question) {
        Account account = Accounts.reached(question);
        View view = books.view(question);
        ObjectNode json =
                Json.object().put("accountIdentifier", account.identifier()).put("accountName", account.name());
        json.set("content", Json.array(shuffled(books.inventory.positions(account)), position -> position.json(view)));
        return Answer.ok(json);
    }

    /** A tree of choices, invented but for the name of the first. */
    Answer actions(Question question) {
        Account account = Accounts.reached(question);
        ObjectNode strategy = choice("taxLotSelectionStrategy", "Tax lots", "OLDEST_TAX_LOT_FIRST");
        strategy.set("values", options(ReferenceData.codes("TAX_LOT_SELECTION_STRATEGY")));
        ObjectNode programs = choice("program", "Program", account.programs().get(0));
        ArrayNode programOptions = options(account.programs());
        programOptions.forEach(
                option -> ((ObjectNode) option).putArray("dependencies").add(strategy.deepCopy()));
        programs.set("values", programOptions);
        ObjectNode batchType = choice("batchType", "What to do", "RETIREMENT");
        ArrayNode kinds = options(List.of("RETIREMENT", "TRANSFER"));
        kinds.forEach(option -> ((ObjectNode) option).putArray("dependencies").add(programs.deepCopy()));
        batchType.set("values", kinds);
        ObjectNode json = Json.object();
        json.putArray("actions").add(batchType);
        return Answer.ok(json);
    }

    private static List<Position> shuffled(List<Position> positions) {
        return Shuffle.of(positions, position -> position.instrument().ein());
    }

    private static ObjectNode choice(String name, String label, String preselected) {
        return Json.object()
                .put("fieldName", name)
                .put("label", label)
                .put("defaultValue", preselected)
                .put("required", true);
    }

    private static ArrayNode options(List<String> values) {
        return Json.array(values, value -> Json.object().put("value", value).put("name", "Synthetic option " + value));
    }

    /** A span of vintages; that both ends belong to it is inferred. */
    private record VintagePeriod(int first, int last) {

        private static final String INVALID = "INVALID_VINTAGE_PERIOD";

        static VintagePeriod of(JsonNode json) {
            int first = json.has("start") ? month(json.path("start")).firstMonth() : Integer.MIN_VALUE;
            int last = json.has("end") ? month(json.path("end")).lastMonth() : Integer.MAX_VALUE;
            if (first > last) {
                throw Refusal.of(INVALID, "the period ends before it begins");
            }
            return new VintagePeriod(first, last);
        }

        private static Vintage month(JsonNode json) {
            Vintage vintage = Vintage.of(json);
            if (json.has("month") && (vintage.month() < 1 || vintage.month() > 12)) {
                throw Refusal.of(INVALID, "a month is between 1 and 12");
            }
            return vintage;
        }

        boolean has(Vintage vintage) {
            return vintage.firstMonth() >= first && vintage.lastMonth() <= last;
        }
    }
}
