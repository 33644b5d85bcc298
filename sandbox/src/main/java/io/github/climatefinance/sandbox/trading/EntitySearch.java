package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Finds persons and companies of all kinds. */
final class EntitySearch {

    private static final Map<String, String> FILTERS = Map.of(
            "entityType", "entityType",
            "entityStatus", "entityStatus",
            "globalId", "globalId",
            "entityId", "entityId");

    private final Books books;

    EntitySearch(Books books) {
        this.books = books;
    }

    Answer search(Question question) {
        List<Thing> found = new ArrayList<>();
        for (Kind kind : List.of(
                Kind.NATURAL_PERSON,
                Kind.JOINT_PERSON,
                Kind.LEGAL_ENTITY,
                Kind.BENEFICIAL_OWNER,
                Kind.LEGAL_REPRESENTATIVE)) {
            books.store.all(kind).stream()
                    .filter(thing -> isWanted(thing, question))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingLong(Thing::number));
        return new Pages(books.switches).page(question, found, EntitySearch::overview);
    }

    private static boolean isWanted(Thing thing, Question question) {
        ObjectNode overview = overview(thing);
        return Verbs.fits(overview, question, FILTERS)
                && question.parameter("searchText")
                        .map(text -> lower(overview.path("entityName").asText()).contains(lower(text)))
                        .orElse(true)
                && question.parameter("role")
                        .map(role -> StreamSupport.stream(
                                        thing.data().path("roles").spliterator(), false)
                                .anyMatch(one -> one.path("roleName").asText().equals(role)))
                        .orElse(true);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static ObjectNode overview(Thing thing) {
        ObjectNode json = Json.object()
                .put("entityId", thing.id())
                .put("entityName", name(thing))
                .put("entityType", thing.kind().name())
                .put("entityStatus", thing.status());
        Json.text(thing.data(), "globalId").ifPresent(id -> json.put("globalId", id));
        return json;
    }

    private static String name(Thing thing) {
        return Json.text(thing.data(), "legalName")
                .orElseGet(() -> (thing.text("firstName") + " " + thing.text("lastName")).trim());
    }
}
