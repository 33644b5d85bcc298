package io.github.climatefinance.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An invented provider that writes, to show what the framework does apart from any real one. */
final class NotesApi implements Provider, Service {

    static final String AUTHORIZATION = Caller.basic("user:password");

    private static final SpecDocument SPEC = SpecDocument.load("notes/openapi.yaml");

    private final List<JsonNode> notes = new CopyOnWriteArrayList<>();
    private Work create = this::store;
    private Gate gate = new BasicGate("user", "password");
    private Optional<Tls> tls = Optional.empty();

    /** Has it speak TLS and judge callers by something else. */
    void speaks(Tls how, Gate judge) {
        tls = Optional.of(how);
        gate = judge;
    }

    /** Has new notes answered by something else. */
    void createsBy(Work work) {
        create = work;
    }

    int size() {
        return notes.size();
    }

    @Override
    public List<Service> services() {
        return List.of(this);
    }

    @Override
    public String basePath() {
        return "";
    }

    @Override
    public SpecDocument spec() {
        return SPEC;
    }

    @Override
    public Gate gate() {
        return gate;
    }

    @Override
    public Optional<Tls> tls() {
        return tls;
    }

    @Override
    public Map<String, Work> operations() {
        return Map.of(
                "listNotes",
                call -> Reply.json(200, JsonNodeFactory.instance.arrayNode().addAll(notes)),
                "createNote",
                call -> create.answer(call),
                "searchNotes",
                call -> Reply.empty(204),
                "getNote",
                call -> Reply.json(
                        200,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("text", "note " + call.text("noteId").orElseThrow())),
                "createToken",
                call -> Reply.empty(204));
    }

    @Override
    public Reply problem(int status, String message) {
        return Reply.empty(status);
    }

    @Override
    public void reset() {
        notes.clear();
    }

    private Reply store(Exchange call) {
        JsonNode note = call.requiredBody();
        notes.add(note);
        return Reply.json(201, note);
    }
}
