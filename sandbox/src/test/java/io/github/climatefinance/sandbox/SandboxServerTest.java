package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.climatefinance.sandbox.Violation.Side;
import io.github.climatefinance.sandbox.spec.SpecOperation;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxServerTest {

    private final NotesApi notes = new NotesApi();
    private final SandboxServer server = SandboxServer.start(notes);
    private final Caller caller = new Caller(server.baseUrl(), NotesApi.AUTHORIZATION);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsWhatIsWrittenUntilItIsReset() throws Exception {
        HttpResponse<String> made = post("{\"text\":\"first\",\"writtenOn\":\"2026-01-02T03:04:05Z\"}");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(notes.size()).isEqualTo(1);
        server.reset();
        assertThat(notes.size()).isZero();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void tellsTheRequestsForOneOperation() throws Exception {
        post("{\"text\":\"first\"}");
        caller.get("/notes");
        post("{\"text\":\"second\"}");

        assertThat(server.requests("createNote"))
                .extracting(SandboxRequest::body)
                .containsExactly("{\"text\":\"first\"}", "{\"text\":\"second\"}");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void refusesToTellTheRequestsForAnOperationThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.requests("createNotes"))
                .withMessageStartingWith("`operation` must be one of [")
                .withMessageEndingWith("], but was createNotes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}                                          | text",
                "{\"text\":\"\"}                             | /text: ",
                "{\"text\":7}                                | /text: ",
                "{\"text\":\"x\",\"writtenOn\":\"yesterday\"} | /writtenOn: ",
                "{\"text\":\"x\",\"txet\":\"y\"}    | property `txet` is not in the specification",
                "no JSON                                     | object expected",
            })
    void refusesARequestBodyThatBreaksTheSpecification(String body, String named) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).startsWith("Specification violated:").contains("createNote REQUEST", named);
        assertThat(server.violations()).extracting(Violation::side).containsOnly(Side.REQUEST);
        assertThat(notes.size()).isZero();
    }

    @Test
    void refusesAMissingBodyAndAnUnknownContentType() throws Exception {
        HttpResponse<String> none = caller.send(
                caller.request("/notes").POST(BodyPublishers.noBody()).build());
        HttpResponse<String> xml = caller.send(caller.request("/notes")
                .header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString("<text/>"))
                .build());

        assertThat(none.body()).contains("the request body is missing");
        assertThat(xml.body()).contains("content type `text/xml` of the request is not in the specification");
        assertThat(List.of(none.statusCode(), xml.statusCode())).containsExactly(400, 415);
    }

    @Test
    void refusesARequestInTheProvidersOwnWayWhereItHasOne() throws Exception {
        notes.refusesBy((status, problems) -> {
            ArrayNode json = JsonNodeFactory.instance.arrayNode().add("refused with " + status);
            problems.forEach(json::add);
            return Optional.of(Reply.json(status, json));
        });

        HttpResponse<String> response = post("{\"text\":7,\"txet\":\"y\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("[\"refused with 400\",\"/text: integer found, string expected\","
                        + "\"property `txet` is not in the specification\"]");
        assertThat(server.takeViolations())
                .extracting(Violation::side, Violation::problem)
                .containsExactly(
                        tuple(Side.REQUEST, "/text: integer found, string expected"),
                        tuple(Side.REQUEST, "property `txet` is not in the specification"));
    }

    @Test
    void isLoudAboutARefusalThatBreaksTheSpecification() throws Exception {
        notes.refusesBy((status, problems) -> Optional.of(Reply.json(status, JsonNodeFactory.instance.objectNode())));

        HttpResponse<String> response = post("{}");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("createNote ANSWER: ", "array expected");
        assertThat(server.violations()).extracting(Violation::side).containsExactly(Side.REQUEST, Side.ANSWER);
    }

    @Test
    void refusesACallerWhoIsKnownButMayNotDoThis() throws Exception {
        notes.isGuardedBy(new Service.Gate() {
            @Override
            public boolean admits(IncomingRequest request, SpecOperation operation) {
                return true;
            }

            @Override
            public boolean permits(IncomingRequest request, SpecOperation operation) {
                return !operation.id().equals("createNote");
            }
        });

        assertThat(post("{\"text\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(caller.get("/notes/1").statusCode()).isEqualTo(200);
        assertThat(notes.size()).isZero();
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void isLoudAboutAnAnswerThatBreaksTheSpecification() throws Exception {
        notes.createsBy(
                call -> Reply.json(201, JsonNodeFactory.instance.objectNode().put("text", 7)));

        HttpResponse<String> response = post("{\"text\":\"x\"}");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("createNote ANSWER: /text", "string expected");
        assertThat(server.takeViolations()).singleElement().satisfies(violation -> {
            assertThat(violation.operation()).isEqualTo("createNote");
            assertThat(violation.side()).isEqualTo(Side.ANSWER);
        });
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void isLoudAboutAnAnswerWithAPropertyTheSpecificationLacks() throws Exception {
        notes.createsBy(call -> Reply.json(
                201,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", "1")
                        .put("text", "x")
                        .put("invented", true)
                        .set("free", JsonNodeFactory.instance.objectNode().put("anything", "goes"))));

        HttpResponse<String> response = post("{\"text\":\"x\"}");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(server.violations())
                .extracting(Violation::problem)
                .containsExactly("property `invented` is not in the specification");
    }

    @Test
    void isLoudAboutAnUndocumentedStatusAMissingBodyAndAnException() throws Exception {
        notes.createsBy(call -> Reply.empty(418));
        assertThat(post("{\"text\":\"x\"}").body()).contains("status 418 is not in the specification");

        notes.createsBy(call -> Reply.empty(201));
        assertThat(post("{\"text\":\"x\"}").body()).contains("the body is missing");

        notes.createsBy(call -> Reply.json(204, JsonNodeFactory.instance.objectNode()));
        assertThat(post("{\"text\":\"x\"}").body()).contains("a body is not in the specification");

        notes.createsBy(call -> {
            throw new IllegalStateException("planted");
        });
        assertThat(post("{\"text\":\"x\"}").body()).contains("the sandbox failed", "planted");
        assertThat(server.violations()).hasSize(4).extracting(Violation::side).containsOnly(Side.ANSWER);
    }

    /** Else whoever asked would wait for an answer that never comes. */
    @Test
    void answersAlsoWhenItFailsBeforeTheWork() throws Exception {
        notes.refusesBy((status, problems) -> {
            throw new IllegalStateException("planted");
        });

        assertThat(post("{}").body()).contains("the sandbox failed", "planted");
        assertThat(server.violations())
                .extracting(Violation::side)
                .as("the request had a fault, and the sandbox another")
                .containsExactly(Side.REQUEST, Side.ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "colours=red%2Cgreen&tags=a&tags=b&archived=true&since=2026-01-01T00:00:00Z, ''",
        "colours=red%2Cblue, colours",
        "colours=red&colours=green, ''",
        "archived=yes, archived",
        "since=2026, since",
        "archived=true&archived=false, is given 2 times",
        "colour=red, query parameter `colour` is not in the specification",
        "tags=100%25, ''",
    })
    void judgesQueryParametersByTheSpecification(String query, String problem) throws Exception {
        HttpResponse<String> response = caller.send(
                caller.request("/notes?" + query).header("X-Tenant", "acme").build());

        assertThat(response.statusCode()).isEqualTo(problem.isEmpty() ? 200 : 400);
        assertThat(response.body()).contains(problem);
        assertThat(server.violations()).hasSize(problem.isEmpty() ? 0 : 1);
    }

    @Test
    void judgesHeaderParametersByTheSpecification() throws Exception {
        assertThat(caller.get("/notes").body()).contains("header parameter `X-Tenant` is missing");
        assertThat(caller.send(caller.request("/notes").header("X-Tenant", "7").build())
                        .body())
                .contains("header parameter `X-Tenant`", "pattern");
    }

    @Test
    void readsOneEncodedSegmentAsOnePathParameterAndPrefersLiterals() throws Exception {
        assertThat(caller.json("/notes/a%2Fb%20c+d%25").path("text").asText()).isEqualTo("note a/b c+d%");
        assertThat(caller.json("/notes/CBL%20%2C%20RVCMC").path("text").asText())
                .isEqualTo("note CBL , RVCMC");
        assertThat(caller.get("/not%65s/search").statusCode()).isEqualTo(204);
        assertThat(server.requests())
                .extracting(SandboxRequest::operation, SandboxRequest::path)
                .containsExactly(
                        tuple("getNote", "/notes/a%2Fb%20c+d%25"),
                        tuple("getNote", "/notes/CBL%20%2C%20RVCMC"),
                        tuple("searchNotes", "/not%65s/search"));
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void reportsARequestThatIsNoOperation() throws Exception {
        assertThat(caller.get("/note").statusCode()).isEqualTo(404);
        assertThat(caller.get("/notes/").statusCode()).isEqualTo(404);
        assertThat(caller.send(caller.request("/notes/1").DELETE().build()).statusCode())
                .isEqualTo(404);
        assertThat(server.violations())
                .extracting(Violation::operation)
                .containsExactly("GET /note", "GET /notes/", "DELETE /notes/1");
    }

    @Test
    void asksForCredentialsOnlyWhereTheSpecificationDoes() throws Exception {
        Caller stranger = new Caller(server.baseUrl(), "");

        assertThat(stranger.get("/notes/1").statusCode()).isEqualTo(401);
        assertThat(token(stranger, "grant_type=client_credentials&client_secret=marker-secret")
                        .statusCode())
                .isEqualTo(204);
        assertThat(token(stranger, "grant_type=guess&client_secret=marker-secret")
                        .body())
                .contains("createToken REQUEST", "grant_type");
    }

    @Test
    void remembersRequestsWithoutTheirSecrets() throws Exception {
        token(caller, "grant_type=client_credentials&client_secret=marker-secret");
        post("{\"text\":\"x\",\"password\":\"marker-\\\"secret\",\"id\":\"7\"}");
        caller.send(
                caller.request("/notes/1").header("X-Any-Key", "marker-secret").build());

        assertThat(server.requests()).hasSize(3);
        assertThat(server.requests().toString())
                .doesNotContain("marker", NotesApi.AUTHORIZATION)
                .contains("grant_type=client_credentials&client_secret=███")
                .contains("{\"text\":\"x\",\"password\":\"███\",\"id\":\"7\"}")
                .contains("authorization=[███]");
        assertThat(server.requests().get(0).headers()).containsEntry("content-type", List.of(FORM));
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private HttpResponse<String> post(String body) throws Exception {
        return caller.send(caller.request("/notes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> token(Caller caller, String form) throws Exception {
        return caller.send(caller.request("/token")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form))
                .build());
    }
}
