package io.github.climatefinance.codegen;

import io.github.climatefinance.codegen.Document.Endpoint;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for {@code x-pagination}. */
final class PagingRules {
    private static final Set<String> STYLES = Set.of("offset", "page", "skip", "cursor");
    private static final Set<String> MEMBERS = Set.of(
            "style",
            "position",
            "size",
            "maxSize",
            "items",
            "total",
            "reportedSize",
            "reportedPosition",
            "itemId",
            "next",
            "firstPage");
    private static final Set<String> NUMBER = Set.of("integer", "number");

    private final Problems problems;
    private final Pages pages;
    private final Document document;

    PagingRules(Document document, Types types, Problems problems) {
        this.document = document;
        this.pages = new Pages(document, types);
        this.problems = problems;
    }

    void check(Endpoint endpoint, String operation) {
        Object given = Calls.extension(endpoint.operation(), Pages.EXTENSION);
        if (given == null) {
            return;
        }
        String place = "`x-pagination` of " + operation;
        Map<?, ?> told = Pages.told(endpoint);
        Schema<?> page = pages.page(endpoint);
        if (told == null || page == null) {
            problems.add(place, told == null ? "is no object" : "stands at an operation without a JSON answer");
            return;
        }
        members(told, place);
        for (String member : List.of("position", "size")) {
            List<String> names = endpoint.parametersIn("query").stream()
                    .map(Parameter::getName)
                    .toList();
            Object name = told.get(member);
            problems.addIf(
                    name == null || !names.contains(name.toString()),
                    place,
                    "has `" + member + ": " + name + "`, which is no query parameter");
        }
        answer(told, page, place);
    }

    private void members(Map<?, ?> told, String place) {
        for (Object member : told.keySet()) {
            problems.addIf(!MEMBERS.contains(String.valueOf(member)), place, "has the unknown member `" + member + "`");
        }
        Object style = told.get("style");
        problems.addIf(!STYLES.contains(String.valueOf(style)), place, "has the unknown style " + style);
        Object max = told.get("maxSize");
        problems.addIf(
                max != null && !(max instanceof Integer), place, "has the `maxSize` " + max + ", which is no number");
        Object first = told.get("firstPage");
        boolean known = first == null || first instanceof Integer || first.equals("reported");
        problems.addIf(!known, place, "has the `firstPage` " + first + ": say a number or `reported`");
        problems.addIf(
                "cursor".equals(style) && told.get("next") == null, place, "has the style cursor, but no `next`");
    }

    private void answer(Map<?, ?> told, Schema<?> page, String place) {
        boolean list = leads(told, "items", page, Set.of("array"), place);
        Object items = told.get("items");
        problems.addIf(
                items == null && !"array".equals(document.resolve(page).getType()),
                place,
                "has no `items`, and the answer is no list");
        leads(told, "total", page, NUMBER, place);
        leads(told, "reportedSize", page, NUMBER, place);
        leads(told, "reportedPosition", page, NUMBER, place);
        leads(told, "next", page, Set.of("string"), place);
        if (list) {
            leads(told, "itemId", pages.item(told, page), null, place);
        }
    }

    private boolean leads(Map<?, ?> told, String member, Schema<?> start, @Nullable Set<String> types, String place) {
        Route route = pages.route(told, member, start);
        if (route == null) {
            return true;
        }
        String said = "has `" + member + ": " + told.get(member) + "`, which ";
        problems.addIf(!route.leads(), place, said + "leads nowhere");
        String type = String.valueOf(route.target().getType());
        problems.addIf(
                route.leads() && types != null && !types.contains(type),
                place,
                said + "leads to a value of type " + type);
        return route.leads();
    }
}
