package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.spec.SpecDocument;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralServicesTest {

    private final LibraryApi library = new LibraryApi();
    private final SandboxServer server = SandboxServer.start(library);
    private final Caller caller = new Caller(
            server.baseUrl(),
            "bEaReR " + library.tokens.issue(Duration.ofHours(1), "all").text());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void servesEachDocumentBelowItsOwnPathOnOnePort() throws Exception {
        assertThat(caller.json("/books").path("books")).hasSize(2);
        assertThat(caller.json("/v1/books")).hasToString("[\"all\"]");
        assertThat(server.baseUrl(library.next)).isEqualTo(server.baseUrl() + "/v1");
        assertThat(server.baseUrl(library.tokenService)).isEqualTo(server.baseUrl() + "/auth");
        assertThat(server.requests()).extracting(SandboxRequest::operation).containsExactly("listBooks", "listBooksV1");
        assertThat(server.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/v2/books", "/v1", "/v1/", "/v1/v1/books", "/auth/books", "/oauth/token"})
    void reportsARequestThatNoServiceKnows(String path) throws Exception {
        assertThat(caller.get(path).statusCode()).isEqualTo(404);
        assertThat(server.violations())
                .extracting(Violation::operation, Violation::problem)
                .containsExactly(tuple("GET " + path, "no operation of the specification fits"));
    }

    @Test
    void commitsFaultsInEachServiceAndAnswersInItsOwnWay() throws Exception {
        server.faults().next("listBooksV1", Fault.status(503));
        server.faults().next("listBooks", Fault.totalWrong(7));
        server.faults().next("listBooks", Fault.pageRepeated());

        assertThat(caller.get("/v1/books").body()).isEqualTo("{\"problem\":\"/v1injected fault\"}");
        assertThat(caller.json("/books?page=1").at("/numbers/total").asInt()).isEqualTo(7);
        assertThat(caller.json("/books?page=2").at("/numbers/page").asInt()).isEqualTo(1);
        assertThatThrownBy(() -> server.faults().next("listBook", Fault.html()))
                .hasMessageContaining("createToken")
                .hasMessageContaining("listBooks")
                .hasMessageContaining("listBooksV1");
    }

    @Test
    void refusesToStartWithOneOperationIdInTwoServices() {
        assertThatThrownBy(() -> SandboxServer.start(new Serving(List.of(new NotesApi(), new NotesApi()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operationId `createNote` must be unique over all services of a provider, but two have it");
        assertThatThrownBy(() -> SpecDocument.load("library/twice.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operationId `read` must be unique in `library/twice.yaml`, but two have it");
        assertThatThrownBy(() -> SandboxServer.start(new Serving(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a provider must have at least one service");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                 | 1 | 2 | 3 | ab",
                "?page=3            | 3 | 2 | 3 | e",
                "?page=4            | 4 | 2 | 3 | ''",
                "?page=0            | 0 | 2 | 3 | ''",
                "?page=2&size=3     | 2 | 3 | 2 | de",
                "?size=5            | 1 | 5 | 1 | abcde",
                "?size=0            | 1 | 0 | 0 | ''",
                "?size=9223372036854775807 | 1 | 9223372036854775807 | 1 | abcde",
                "?page=9223372036854775807 | 9223372036854775807 | 2 | 3 | ''",
            })
    void pagesByNumber(String query, long number, long size, long pages, String titles) throws Exception {
        JsonNode page = caller.json("/books" + query);

        assertThat(page.path("numbers"))
                .hasToString("{\"page\":%d,\"size\":%d,\"pages\":%d,\"total\":5}".formatted(number, size, pages));
        assertThat(String.join("", page.path("books").findValuesAsText("title")))
                .isEqualTo(titles);
    }

    private record Serving(List<Service> services) implements Provider {

        @Override
        public void reset() {}
    }
}
