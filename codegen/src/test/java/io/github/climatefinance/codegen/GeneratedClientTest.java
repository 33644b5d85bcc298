package io.github.climatefinance.codegen;

import static io.github.climatefinance.codegen.FixtureClient.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.goldens.answers.api.AnswersApi;
import io.github.climatefinance.goldens.answers.model.Thing;
import io.github.climatefinance.goldens.bodies.api.AttachFileParams;
import io.github.climatefinance.goldens.bodies.api.NotesApi;
import io.github.climatefinance.goldens.bodies.api.SignNoteParams;
import io.github.climatefinance.goldens.bodies.model.Note;
import io.github.climatefinance.goldens.headers.api.CreateOrderParams;
import io.github.climatefinance.goldens.headers.api.OrdersApi;
import io.github.climatefinance.goldens.models.api.AccountsApi;
import io.github.climatefinance.goldens.models.model.Account;
import io.github.climatefinance.goldens.naming.api.OddNamesApi;
import io.github.climatefinance.goldens.paging.api.ItemsApi;
import io.github.climatefinance.goldens.paging.model.Item;
import io.github.climatefinance.goldens.paging.model.ItemQuery;
import io.github.climatefinance.goldens.paths.api.BooksApi;
import io.github.climatefinance.goldens.provenance.api.FactsApi;
import io.github.climatefinance.goldens.queries.api.SearchThingsParams;
import io.github.climatefinance.goldens.queries.api.ThingsApi;
import io.github.climatefinance.goldens.queries.model.Colour;
import io.github.climatefinance.goldens.unions.api.ResultsApi;
import io.github.climatefinance.goldens.unions.model.CarbonInstrument;
import io.github.climatefinance.goldens.unions.model.UnknownOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The goldens, called against a server. */
class GeneratedClientTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void pathValuesArriveAsOneEncodedSegmentEachInTheirOwnPlace() {
        try (FixtureClient client = FixtureClient.start().json("{\"title\":\"Air\"}")) {
            var book = new BooksApi(client.calls()).get("top/left ?#%+", 7L);

            RecordedRequest request = client.request();
            assertThat(request.getTarget()).isEqualTo("/base/shelves/top%2Fleft%20%3F%23%25%2B/books/7");
            assertThat(request.getMethod()).isEqualTo("GET");
            assertThat(book.title()).contains("Air");
        }
    }

    @Test
    void pathValuesThatWouldAddressSomethingElseAreRefusedBeforeSendingAlsoWithoutWaiting() {
        try (FixtureClient client = FixtureClient.start()) {
            BooksApi books = new BooksApi(client.calls());

            assertThatThrownBy(() -> books.findBook("..")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> books.findBookAsync("")).isInstanceOf(IllegalArgumentException.class);
            assertThat(client.requests()).isZero();
        }
    }

    @Test
    void queryValuesAreWrittenInTheStyleOfEachParameter() {
        try (FixtureClient client = FixtureClient.start().status(204)) {
            new ThingsApi(client.calls())
                    .search(p -> p.text("a b&c")
                            .limit(100)
                            .minWeight(new BigDecimal("1E+3"))
                            .maxWeight(new BigDecimal("2.50E+3"))
                            .before(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
                            .day(LocalDate.of(2026, 1, 2))
                            .owner(ID)
                            .sold(true)
                            .colour(Colour.of("blue"))
                            .tags(List.of("x", "y"))
                            .commas(List.of(1, 2))
                            .pipes(List.of("p", "q"))
                            .spaces(List.of("s", "t"))
                            .filter(Map.of("state", "new")));

            var url = client.request().getUrl();
            assertThat(url.queryParameter("text")).isEqualTo("a b&c");
            assertThat(url.queryParameter("limit")).isEqualTo("100");
            assertThat(url.queryParameter("minWeight")).isEqualTo("1000");
            assertThat(url.queryParameter("maxWeight")).isEqualTo("2500");
            assertThat(url.queryParameter("before")).isEqualTo("2026-01-02T03:04:05Z");
            assertThat(url.queryParameter("day")).isEqualTo("2026-01-02");
            assertThat(url.queryParameter("owner")).isEqualTo(ID.toString());
            assertThat(url.queryParameter("sold")).isEqualTo("true");
            assertThat(url.queryParameter("colour")).isEqualTo("blue");
            assertThat(url.queryParameterValues("tags")).containsExactly("x", "y");
            assertThat(url.queryParameterValues("commas")).containsExactly("1,2");
            assertThat(url.queryParameterValues("pipes")).containsExactly("p|q");
            assertThat(url.queryParameterValues("spaces")).containsExactly("s t");
            assertThat(url.queryParameter("filter[state]")).isEqualTo("new");
        }
    }

    @Test
    void openEnumerationsAreSentAsOneListAlsoWithValuesThatAreNotKnown() {
        try (FixtureClient client = FixtureClient.start().status(204)) {
            new ThingsApi(client.calls())
                    .search(p -> p.text("t").colours(List.of(Colour.RED, Colour.of("sky blue"), Colour.of("a,b"))));

            assertThat(client.request().getTarget()).isEqualTo("/base/things?text=t&colours=red,sky%20blue,a%2Cb");
        }
    }

    @Test
    void whatIsRequiredAndHasADefaultIsSentWithItUnlessAnotherValueIsGiven() {
        try (FixtureClient client = FixtureClient.start().status(204).status(204)) {
            ThingsApi things = new ThingsApi(client.calls());

            things.browse();
            things.browse(p -> p.skip(5).sold(true));

            assertThat(client.request().getTarget()).isEqualTo("/base/shelves?limit=10&skip=0&order=name&sold=false");
            assertThat(client.request().getTarget()).isEqualTo("/base/shelves?limit=10&skip=5&order=name&sold=true");
        }
    }

    @Test
    void whatIsNotGivenIsNotSent() {
        try (FixtureClient client = FixtureClient.start().status(204)) {
            new ThingsApi(client.calls())
                    .search(SearchThingsParams.builder().text("t").build());

            assertThat(client.request().getTarget()).isEqualTo("/base/things?text=t");
        }
    }

    @Test
    void paramsRefuseNumbersOutOfRangeAndAMissingRequiredValue() {
        SearchThingsParams.Builder params = SearchThingsParams.builder();

        assertThatThrownBy(() -> params.limit(0)).hasMessage("`limit` must be between 1 and 100, but was 0");
        assertThatThrownBy(() -> params.limit(101)).hasMessage("`limit` must be between 1 and 100, but was 101");
        assertThatThrownBy(() -> params.minWeight(new BigDecimal("0.49")))
                .hasMessage("`minWeight` must be at least 0.5, but was 0.49");
        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`text` is required");
        assertThat(params.text("t").limit(1).build().toBuilder().build()).isNotNull();
    }

    @Test
    void jsonBodiesAreWrittenAsTheyAre() {
        try (FixtureClient client =
                FixtureClient.start().json("{\"text\":\"b\"}").status(204)) {
            NotesApi notes = new NotesApi(client.calls());

            Note kept = notes.create(Note.builder().text("a").build());
            notes.replace(List.of(kept, Note.builder().text("c").build()));

            RecordedRequest create = client.request();
            assertThat(create.getMethod()).isEqualTo("POST");
            assertThat(create.getHeaders().get("Content-Type")).startsWith("application/json");
            assertThat(body(create)).isEqualTo("{\"text\":\"a\"}");
            assertThat(body(client.request())).isEqualTo("[{\"text\":\"b\"},{\"text\":\"c\"}]");
        }
    }

    @Test
    void aCallWithoutBodySendsNone() {
        try (FixtureClient client = FixtureClient.start().status(204)) {
            new NotesApi(client.calls()).delete();

            RecordedRequest request = client.request();
            assertThat(request.getMethod()).isEqualTo("DELETE");
            assertThat(body(request)).isEmpty();
        }
    }

    @Test
    void formFieldsAreEncodedAndRepeated() {
        try (FixtureClient client = FixtureClient.start().status(204)) {
            new NotesApi(client.calls())
                    .sign(
                            "n1",
                            SignNoteParams.builder()
                                    .name("A & B")
                                    .initials(List.of("a", "b"))
                                    .notify_(true)
                                    .build());

            RecordedRequest request = client.request();
            assertThat(request.getTarget()).isEqualTo("/base/notes/n1/sign?notify=true");
            assertThat(request.getHeaders().get("Content-Type")).startsWith("application/x-www-form-urlencoded");
            assertThat(body(request)).isEqualTo("name=A+%26+B&initials=a&initials=b");
        }
    }

    @Test
    void filesAreUploadedBesideJsonAndText() {
        Upload file =
                Upload.of("a.txt", "content".getBytes(StandardCharsets.UTF_8)).mediaType("text/plain");
        try (FixtureClient client = FixtureClient.start().status(204)) {
            new NotesApi(client.calls())
                    .attach(
                            "n1",
                            AttachFileParams.builder()
                                    .file(file)
                                    .previews(List.of(file, file))
                                    .note(Note.builder().text("n").build())
                                    .caption("c")
                                    .build());

            RecordedRequest request = client.request();
            assertThat(request.getHeaders().get("Content-Type")).startsWith("multipart/form-data");
            assertThat(body(request))
                    .contains("name=\"file\"; filename=\"a.txt\"", "Content-Type: text/plain", "content")
                    .contains("name=\"note\"", "{\"text\":\"n\"}", "name=\"caption\"")
                    .containsSubsequence("name=\"previews\"", "name=\"previews\"");
        }
    }

    @Test
    void everyKindOfAnswerIsRead() throws IOException {
        try (FixtureClient client = FixtureClient.start()
                .json("{\"name\":\"one\"}")
                .json("[{\"name\":\"one\"},{\"name\":\"two\"}]")
                .json("{\"x\":{\"name\":\"one\"}}")
                .status(202)
                .json("{\"name\":\"one\"}")
                .status(204)
                .file("application/pdf", "%PDF")) {
            AnswersApi answers = new AnswersApi(client.calls());
            Thing one = Thing.builder().name("one").build();

            assertThat(answers.getObject()).isEqualTo(one);
            assertThat(answers.getList()).hasSize(2).contains(one);
            assertThat(answers.getMap()).containsExactly(Map.entry("x", one));
            ApiResponse<Void> nothing = answers.doNothingWithResponse();
            assertThat(nothing.status()).isEqualTo(202);
            assertThat(answers.getPerhaps()).contains(one);
            assertThat(answers.getPerhaps()).isEmpty();
            try (Download file = answers.getFile()) {
                assertThat(new String(file.stream().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("%PDF");
                assertThat(file.mediaType()).contains("application/pdf");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void aBodyThatNobodyAskedForIsNotRead(int status) {
        try (FixtureClient client = FixtureClient.start()
                .answer(status, "{\"name\":\"one\"}")
                .answer(status, "neither JSON")
                .answer(status, "")) {
            AnswersApi answers = new AnswersApi(client.calls());

            assertThat(answers.doNothingWithResponse().status()).isEqualTo(status);
            assertThatCode(answers::doNothing).doesNotThrowAnyException();
            assertThatCode(() -> answers.doNothingAsync().join()).doesNotThrowAnyException();
        }
    }

    @Test
    void theSameCallWorksWithoutWaitingAndWithTheResponse() {
        try (FixtureClient client =
                FixtureClient.start().json("{\"name\":\"one\"}").json("{\"name\":\"one\"}")) {
            AnswersApi answers = new AnswersApi(client.calls());

            assertThat(answers.getObjectAsync().join().name()).contains("one");
            assertThat(answers.getObjectWithResponse().status()).isEqualTo(200);
        }
    }

    @Test
    void optionsOfACopyAreSentAndTheOriginalKeepsItsOwn() {
        try (FixtureClient client = FixtureClient.start().json("{}").json("{}")) {
            AnswersApi plain = new AnswersApi(client.calls());
            plain.withOptions(o -> o.header("X-Trace", "t1")).getObject();
            plain.getObject();

            assertThat(client.request().getHeaders().get("X-Trace")).isEqualTo("t1");
            assertThat(client.request().getHeaders().get("X-Trace")).isNull();
        }
    }

    @Test
    void headerParametersAreSentUnderTheirOwnNames() {
        try (FixtureClient client = FixtureClient.start().status(204)) {
            new OrdersApi(client.calls())
                    .create(p -> p.requestorId("me").xRequestId(ID).xScopes(List.of("a", "b")));

            var headers = client.request().getHeaders();
            assertThat(headers.get("Requestor-ID")).isEqualTo("me");
            assertThat(headers.get("X-REQUEST-ID")).isEqualTo(ID.toString());
            assertThat(headers.get("X-Scopes")).isEqualTo("a,b");
        }
    }

    @Test
    void aHeaderThatIsRequiredOrIllegalIsRefusedBeforeSending() {
        try (FixtureClient client = FixtureClient.start()) {
            OrdersApi orders = new OrdersApi(client.calls());

            assertThatThrownBy(() -> CreateOrderParams.builder().build()).hasMessage("`Requestor-ID` is required");
            assertThatThrownBy(() -> orders.create(p -> p.requestorId("a\nb")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("a\nb");
            assertThat(client.requests()).isZero();
        }
    }

    @Test
    void aHeaderOfTheClientIsSentUnlessACopyOfTheClassHasAnother() {
        UUID other = UUID.fromString("00000000-0000-4000-8000-000000000002");
        try (FixtureClient client = FixtureClient.startHolding("On-Behalf-Of", ID.toString())
                .status(204)
                .status(204)
                .status(204)) {
            OrdersApi orders = new OrdersApi(client.calls());
            orders.cancel("7");
            orders.withOnBehalfOf(other)
                    .withXDesk(3)
                    .withOptions(o -> o.header("on-behalf-of", "options"))
                    .cancel("7", p -> p.reason("late"));
            orders.get("7");

            assertThat(client.request().getHeaders().values("On-Behalf-Of")).containsExactly(ID.toString());
            RecordedRequest second = client.request();
            assertThat(second.getHeaders().values("On-Behalf-Of")).containsExactly(other.toString());
            assertThat(second.getHeaders().values("X-Desk")).containsExactly("3");
            assertThat(second.getUrl().queryParameter("reason")).isEqualTo("late");
            RecordedRequest third = client.request();
            assertThat(third.getHeaders().values("On-Behalf-Of")).containsExactly(ID.toString());
            assertThat(third.getHeaders().get("X-Desk")).isNull();
        }
    }

    @Test
    void aCallWithoutTheHeaderItNeedsIsRefusedAtOnceAndOneThatMayGoWithoutIsSent() {
        try (FixtureClient client = FixtureClient.start().status(204).status(204)) {
            OrdersApi orders = new OrdersApi(client.calls());

            for (ThrowingCallable refused : List.<ThrowingCallable>of(
                    () -> orders.cancel("7"),
                    () -> orders.cancelAsync("7"),
                    () -> orders.withXDesk(1).cancelWithResponse("7"))) {
                assertThatThrownBy(refused)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("`On-Behalf-Of` is required by cancelOrder, and neither the call nor the client"
                                + " has one");
            }
            assertThat(client.requests()).isZero();

            orders.get("7");
            assertThat(client.request().getHeaders().get("On-Behalf-Of")).isNull();
            orders.withOptions(o -> o.header("on-behalf-of", "options")).cancel("7");
            assertThat(client.request().getHeaders().get("On-Behalf-Of")).isEqualTo("options");
        }
    }

    @Test
    void aHeaderOfACopyIsCheckedWhenItIsGiven() {
        try (FixtureClient client = FixtureClient.start()) {
            OrdersApi orders = new OrdersApi(client.calls());

            assertThatThrownBy(() -> orders.withXDesk(0)).hasMessage("`X-Desk` must be at least 1, but was 0");
            assertThatThrownBy(() -> orders.withOnBehalfOf(missing()))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("onBehalfOf");
        }
    }

    @Test
    void oddNamesAreSentAsTheDocumentHasThem() {
        try (FixtureClient client =
                FixtureClient.start().json("{\"class\":\"c\",\"quote\\\"d\":\"q\",\"@type\":\"t\"}")) {
            var names = new OddNamesApi(client.calls())
                    .default_("x", p -> p.top(3).filterStatus("s").xRequestId("r"));

            RecordedRequest request = client.request();
            assertThat(request.getUrl().queryParameter("$top")).isEqualTo("3");
            assertThat(request.getUrl().queryParameter("filter[status]")).isEqualTo("s");
            assertThat(request.getHeaders().get("X-REQUEST-ID")).isEqualTo("r");
            assertThat(names.class_()).isEqualTo("c");
            assertThat(names.quoteD()).isEqualTo("q");
            assertThat(names.type()).contains("t");
        }
    }

    @Test
    void modelsTravelBothWays() {
        String body = "{\"id\":\"" + ID + "\",\"balance\":10.50,\"closedOn\":null,\"lots\":[],\"reference\":null}";
        try (FixtureClient client = FixtureClient.start().json(body)) {
            Account change = Account.builder()
                    .id(ID)
                    .balance(new BigDecimal("10.50"))
                    .closedOnNull()
                    .lots(List.of())
                    .referenceNull()
                    .build();

            Account answer = new AccountsApi(client.calls()).update("7", change);

            assertThat(body(client.request()))
                    .isEqualTo(body.replace("\"closedOn\":null,", "")
                            .replace("\"reference\":null", "\"closedOn\":null,\"reference\":null"));
            assertThat(answer).isEqualTo(change);
        }
    }

    @Test
    void unionsTravelBothWays() {
        String answer = "{\"instruments\":[{\"type\":\"CARBON\",\"tonnes\":1.50},{\"type\":\"NEW\",\"x\":[1]}]}";
        try (FixtureClient client = FixtureClient.start().json(answer)) {
            var results = new ResultsApi(client.calls())
                    .exchange(List.of(CarbonInstrument.builder()
                            .tonnes(new BigDecimal("1.50"))
                            .build()));

            assertThat(body(client.request())).isEqualTo("[{\"type\":\"CARBON\",\"tonnes\":1.50}]");
            assertThat(results.toJson()).isEqualTo(answer);
        }
    }

    @Test
    void aMemberThatIsClosedIsNotWhatHasSomethingElse() {
        String answer = "{\"outcome\":{\"reference\":\"r\",\"waterUse\":1.50}}";
        try (FixtureClient client = FixtureClient.start().json(answer)) {
            var results = new ResultsApi(client.calls()).exchange(List.of());

            assertThat(results.outcome().orElseThrow()).isInstanceOf(UnknownOutcome.class);
            assertThat(results.outcome().orElseThrow().reference()).contains("r");
            assertThat(results.toJson()).isEqualTo(answer);
        }
    }

    @Test
    void factsAreReadWhateverTheirProvenance() {
        try (FixtureClient client = FixtureClient.start().json("{\"text\":\"so\"}")) {
            assertThat(new FactsApi(client.calls()).getDocumented().text()).contains("so");
        }
    }

    @Test
    void pagesAreWalkedByOffset() {
        try (FixtureClient client = FixtureClient.start()
                .json("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"paging\":{\"total\":3,\"limit\":2,\"offset\":0}}")
                .json("{\"data\":[{\"id\":\"3\"}],\"paging\":{\"total\":3,\"limit\":2,\"offset\":2}}")) {
            var walk = new ItemsApi(client.calls())
                    .listByOffsetAll(p -> p.kind("k").limit(2));

            assertThat(walk.stream().map(Item::id)).containsExactly("1", "2", "3");
            assertThat(client.request().getUrl().queryParameter("kind")).isEqualTo("k");
            var second = client.request().getUrl();
            assertThat(second.queryParameter("offset")).isEqualTo("2");
            assertThat(second.queryParameter("kind")).isEqualTo("k");
        }
    }

    @Test
    void pagesAreWalkedByCursor() {
        try (FixtureClient client = FixtureClient.start()
                .json("{\"data\":[{\"id\":\"1\"}],\"links\":{\"next\":\"c2\"}}")
                .json("{\"data\":[{\"id\":\"2\"}]}")) {
            var walk = new ItemsApi(client.calls()).listByCursorAll();

            assertThat(walk.stream().map(Item::id)).containsExactly("1", "2");
            assertThat(client.request().getUrl().queryParameter("after")).isNull();
            assertThat(client.request().getUrl().queryParameter("after")).isEqualTo("c2");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 4", "1, 0", "1, 4"})
    void aSearchIsWalkedFromWhateverPageTheProviderCallsTheFirstAndRepeatsItsBody(int first, int readAhead) {
        Map<String, Integer> pages = new ConcurrentHashMap<>();
        ItemQuery query = ItemQuery.builder().code("c").build();
        try (FixtureClient client = FixtureClient.start().answering(request -> {
            String asked = request.getUrl().queryParameter("page");
            int page = asked == null ? first : Integer.parseInt(asked);
            pages.merge(page + body(request) + request.getUrl().queryParameter("include"), 1, Integer::sum);
            return found(page, page - first);
        })) {
            var walk = new ItemsApi(client.calls())
                    .searchAll(query, p -> p.include("i"))
                    .readAhead(readAhead);

            assertThat(walk.stream().map(Item::id)).containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
            String rest = "{\"code\":\"c\"}i";
            assertThat(pages)
                    .containsOnly(
                            Map.entry(first + rest, 1), Map.entry(first + 1 + rest, 1), Map.entry(first + 2 + rest, 1));
        }
    }

    /** Eight items by three. */
    private static String found(int page, int index) {
        String items = IntStream.range(index * 3, Math.min(8, index * 3 + 3))
                .mapToObj(id -> "{\"id\":\"" + id + "\"}")
                .collect(Collectors.joining(","));
        return "{\"content\":[" + items + "],\"page\":" + page + ",\"size\":3,\"totalElements\":8}";
    }

    @Test
    void bareListsAreWalkedByPageNumber() {
        try (FixtureClient client = FixtureClient.start()
                .json("[{\"id\":\"1\"},{\"id\":\"2\"}]")
                .json("[{\"id\":\"3\"}]")
                .json("[]")) {
            var walk = new ItemsApi(client.calls()).listByPageAll();

            assertThat(walk.stream().map(Item::id)).containsExactly("1", "2", "3");
            assertThat(client.request().getUrl().queryParameter("page")).isEqualTo("1");
            assertThat(client.request().getUrl().queryParameter("page")).isEqualTo("2");
        }
    }

    @Test
    void argumentsThatAreNullAreNamed() {
        try (FixtureClient client = FixtureClient.start()) {
            NotesApi notes = new NotesApi(client.calls());

            assertThatThrownBy(() -> notes.create(missing()))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("body");
            assertThatThrownBy(() -> notes.sign("n", (SignNoteParams) missing()))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("params");
            assertThatThrownBy(() -> notes.sign("n", GeneratedClientTest.<Consumer<SignNoteParams.Builder>>missing()))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("params");
            assertThatThrownBy(() -> notes.withOptions(missing()))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("change");
        }
    }

    @SuppressWarnings("NullAway") // stands for a caller that does not check nulls
    private static <T> T missing() {
        return null;
    }
}
