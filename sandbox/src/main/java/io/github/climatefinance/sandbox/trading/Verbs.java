package io.github.climatefinance.sandbox.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The operations that most objects have: create, read, list, change. */
final class Verbs {

    private final Books books;
    private final Pages pages;

    Verbs(Books books) {
        this.books = books;
        this.pages = new Pages(books.switches);
    }

    /** Why a command is refused later. */
    interface Check {
        Optional<Problem> problem(ObjectNode data);
    }

    /** What the body of a command becomes as the data of an object. */
    interface Data {
        ObjectNode of(Question question);
    }

    /** Creates an object and answers its id. */
    Operation creating(Kind kind, Data data, Check check, Consumer<Thing> then) {
        return question -> {
            ObjectNode made = data.of(question);
            return created(books.commands.create(kind, question, made, () -> check.problem(made), then));
        };
    }

    Operation creating(Kind kind, Check check) {
        return creating(kind, Question::data, check, created -> {});
    }

    Operation creating(Kind kind) {
        return creating(kind, data -> Optional.empty());
    }

    /** The data of somebody whom all partners know by an id of their own. */
    ObjectNode withGlobalId(Question question) {
        return question.data().put("globalId", Ids.global(books.ids.next("globalId")));
    }

    static Answer created(Thing thing) {
        return new Answer.Found(Json.object().put(thing.kind().idField(), thing.id()));
    }

    Operation getting(Kind kind) {
        return question -> new Answer.Found(
                books.store.get(kind, question.path(kind.idField())).json());
    }

    /**
     * Lists objects, page by page.
     *
     * @param filters the field of an object that a parameter wants to be equal to
     */
    Operation listing(Kind kind, Map<String, String> filters) {
        return question -> pages.page(question, matching(kind, question, filters), Thing::json);
    }

    Operation listing(Kind kind) {
        return listing(kind, Map.of());
    }

    /** A page of what was found otherwise. */
    Answer page(Question question, List<Thing> found) {
        return pages.page(question, found, Thing::json);
    }

    List<Thing> matching(Kind kind, Question question, Map<String, String> filters) {
        return books.store.all(kind).stream()
                .filter(thing -> fits(thing.json(), question, filters))
                .toList();
    }

    static boolean fits(JsonNode json, Question question, Map<String, String> filters) {
        return filters.entrySet().stream()
                .allMatch(filter -> question.parameter(filter.getKey())
                        .map(wanted -> json.path(filter.getValue()).asText().equals(wanted))
                        .orElse(true));
    }

    /**
     * Changes an object later: what the body has replaces what was there.
     *
     * @param part of the body that has the change; empty text for all of it
     */
    Operation updating(Kind kind, String part) {
        return question -> {
            Thing thing = books.store.get(kind, question.path(kind.idField()));
            JsonNode change = part.isEmpty() ? question.body() : question.body().path(part);
            books.commands.update(
                    thing,
                    question,
                    Optional::empty,
                    () -> change.properties().forEach(field -> thing.data().set(field.getKey(), field.getValue())));
            return new Answer.Nothing(202);
        };
    }

    /** Why a command that refers to an object is refused: because there is no such one. */
    Optional<Problem> missing(Kind kind, JsonNode id) {
        return books.store
                        .find(kind, id.asText())
                        .filter(thing -> !thing.is("RECEIVED", "INVALID"))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.notFound(kind.label()));
    }
}
