package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.json;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.Undeclared;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.auth.OAuthGrant;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.error.SdkException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.ledger.FileLedger;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.LedgerState;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ledger is told of a call, when, and what can be found out from it. */
class LedgerBehaviourTest {
    private static final Operation LIST = Operation.of("listOrders", "GET", "/wallets/{wallet}/orders")
            .safety(Safety.READ)
            .security("basic")
            .build();
    private static final Operation ORDER = Operation.of("placeOrder", "POST", "/wallets/{wallet}/orders")
            .safety(Safety.KEYED)
            .security("basic")
            .idempotencyField("externalId")
            .reconcile(SettlingRead.by(LIST, "externalId")
                    .path("wallet", "{wallet}")
                    .query("externalId", "/externalId")
                    .items("/data")
                    .created("createdOn")
                    .build())
            .build();
    private static final Operation PAY = Operation.of("pay", "POST", "/payments/{account}")
            .safety(Safety.UNSAFE)
            .security("basic")
            .build();
    private static final Credential ME = BasicCredentials.of("me", "synthetic-secret");
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private final Book ledger = new Book();
    private final Clock clock = new Clock();
    private final List<Reconciler> own = new ArrayList<>();

    /** A ledger in memory that tells what it was told, and when it was empty of requests. */
    private final class Book implements WriteLedger {
        private final WriteLedger open = WriteLedger.inMemory();
        private final List<LedgerEntry> begun = new ArrayList<>();
        private final List<LedgerState> noted = new ArrayList<>();
        private @Nullable Exception failure;
        private int requestsBefore = -1;

        @Override
        public void begin(LedgerEntry entry) throws IOException {
            requestsBefore = fixture.server.getRequestCount();
            fail();
            begun.add(LedgerEntry.fromJson(entry.toJson()));
            open.begin(entry);
        }

        @Override
        public void note(LedgerNote note) throws IOException {
            fail();
            noted.add(note.state());
            open.note(note);
        }

        @Override
        public List<LedgerEntry> unresolved() throws IOException {
            return open.unresolved();
        }

        private void fail() throws IOException {
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure != null) {
                Undeclared.thrown(failure);
            }
        }

        LedgerEntry entry() {
            assertThat(begun).hasSize(1);
            return begun.get(0);
        }
    }

    private static final class Clock implements Time {
        private Duration ahead = Duration.ZERO;

        @Override
        public Instant now() {
            return Instant.now().plus(ahead);
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }
    }

    private Pipeline calls() {
        return calls(ME);
    }

    private Pipeline calls(Credential credential) {
        Map<String, Reconciler> reconcilers = own.isEmpty() ? Map.of() : Map.of("pay", own.get(0));
        return fixture.started(fixture.builder()
                .credentials(Map.of("basic", credential))
                .time(clock)
                .ledger(ledger, reconcilers));
    }

    private static ApiCall<JsonNode> order(String body) {
        return ApiCall.of(ORDER, Answer.json("Order", Codecs.JSON))
                .path("wallet", "w 1")
                .json(Codecs.JSON, json(body))
                .build();
    }

    private static ApiCall<Void> pay(String body) {
        return ApiCall.of(PAY, Answer.none())
                .path("account", "a1")
                .json(Codecs.JSON, json(body))
                .build();
    }

    private @Nullable Throwable made(ApiCall<?> call) {
        return catchThrowable(() -> calls().call(call, RequestOptions.none()));
    }

    private Reconciled checked() {
        return checked(null);
    }

    private Reconciled checked(@Nullable Duration settling) {
        return calls().reconciling().check(ledger.entry(), settling);
    }

    private static MockResponse page(String... items) {
        return ok("{\"data\":[" + String.join(",", items) + "]}");
    }

    private static String item(String key, Instant created) {
        return "{\"externalId\":\"" + key + "\",\"createdOn\":\"" + created + "\"}";
    }

    @Test
    void aWriteIsWrittenDownBeforeItIsSentWithAllThatFindsItAgain() {
        fixture.server.enqueue(ok("{}"));

        assertThat(made(order("{\"side\":\"BUY\"}"))).isNull();

        LedgerEntry entry = ledger.entry();
        assertThat(ledger.requestsBefore).isZero();
        assertThat(entry.provider()).isEqualTo("acme");
        assertThat(entry.operationId()).isEqualTo("placeOrder");
        assertThat(entry.environment()).isEqualTo(fixture.server.url("/api").toString());
        assertThat(entry.path()).containsExactly(Map.entry("wallet", "w 1"));
        assertThat(entry.isKeyMade()).isTrue();
        assertThat(entry.begun()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(Duration.between(entry.begun(), entry.until()))
                .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
        String key = entry.idempotencyKey().orElseThrow();
        assertThat(entry.requestHash())
                .contains(ByteString.encodeUtf8(
                                "POST /api/wallets/w%201/orders\n{\"side\":\"BUY\",\"externalId\":\"" + key + "\"}")
                        .sha256()
                        .hex());
        assertThat(entry.read().orElseThrow())
                .contains("\"query\":{\"externalId\":\"" + key + "\"}")
                .contains("\"path\":{\"wallet\":\"w 1\"}");
        assertThat(ledger.noted).containsExactly(LedgerState.SUCCEEDED);
    }

    @Test
    void whatIsWrittenDownHasNoSecretAndNoMoreOfTheBodyThanIsNeeded() {
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(status(204));
        own.add(new Pays());

        calls().call(order("{\"externalId\":\"k\",\"note\":\"private\"}"), RequestOptions.none());
        calls().call(
                        pay(
                                "{\"lots\":[{\"id\":1,\"note\":\"private\"},{\"id\":2}],\"to\":{\"name\":\"private\"},\"ref/x\":1}"),
                        RequestOptions.none());

        assertThat(ledger.begun)
                .allSatisfy(entry -> assertThat(entry.toJson())
                        .doesNotContain("private")
                        .doesNotContain("synthetic-secret")
                        .doesNotContain("\"me\""));
        assertThat(ledger.begun.get(1).body()).contains("{\"lots\":[{\"id\":1},{\"id\":2}]}");
    }

    @Test
    void readsAndWhatMayBeRepeatedAreNotWrittenDown() {
        fixture.server.enqueue(page());
        fixture.server.enqueue(status(204));

        calls().call(
                        ApiCall.of(LIST, Answer.json("Orders", Codecs.JSON))
                                .path("wallet", "w")
                                .build(),
                        RequestOptions.none());
        calls().call(CallFixture.delete(), RequestOptions.none());

        assertThat(ledger.begun).isEmpty();
        assertThat(ledger.noted).isEmpty();
    }

    @Test
    void everyEndIsNotedAsWhatIsKnownOfIt() {
        fixture.server.enqueue(status(400));
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("no JSON"));

        assertThat(made(pay("{}"))).isInstanceOf(SdkException.class);
        assertThat(made(pay("{}"))).isInstanceOf(OutcomeUnknownException.class);
        assertThat(made(order("{}"))).isInstanceOf(SdkException.class);
        fixture.server.close();
        assertThat(made(pay("{}"))).isInstanceOf(SdkException.class);

        assertThat(ledger.noted)
                .containsExactly(LedgerState.REJECTED, LedgerState.UNKNOWN, LedgerState.ACCEPTED, LedgerState.NOT_SENT);
    }

    @Test
    void repeatsOfAKeyedCallAreOneEntry() {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(ok("{}"));

        assertThat(made(order("{}"))).isNull();

        assertThat(ledger.begun).hasSize(1);
        assertThat(ledger.noted).containsExactly(LedgerState.SUCCEEDED);
    }

    private static List<Exception> failures() {
        return List.of(
                new IOException("No space left on device"),
                new IllegalStateException("lost"),
                new TimeoutException("undeclared"));
    }

    @Test
    void whatCannotBeWrittenDownIsNotSent() {
        for (Exception failure : failures()) {
            ledger.failure = failure;

            assertThatThrownBy(() -> calls().call(pay("{}"), RequestOptions.none()))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT))
                    .hasMessage("acme pay was not sent, as it could not be written down: " + failure.getMessage())
                    .hasCause(failure);
        }
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void whatItsFolderCannotTakeIsNotSent(@TempDir Path temporary) throws Exception {
        Path folder = temporary.resolve("ledger");
        try (FileLedger file = FileLedger.open(folder)) {
            Pipeline calls = fixture.started(
                    fixture.builder().credentials(Map.of("basic", ME)).ledger(file, Map.of()));
            fixture.server.enqueue(status(204));
            calls.call(pay("{}"), RequestOptions.none());
            Files.move(folder, temporary.resolve("elsewhere"));

            for (String said : List.of("was moved, removed or replaced", "writes-2.jsonl")) {
                assertThatThrownBy(() -> calls.call(pay("{}"), RequestOptions.none()))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining(said);
            }
            assertThat(fixture.server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void anAsynchronousCallIsWrittenDownToo() {
        ledger.failure = new IOException("No space left on device");

        assertThatThrownBy(() ->
                        calls().callAsync(pay("{}"), RequestOptions.none()).join())
                .hasCauseInstanceOf(RefusedException.class);
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aNoteThatCannotBeWrittenChangesNothingForTheCaller(Exception failure) throws Exception {
        fixture.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                ledger.failure = failure;
                return status(request.getUrl().encodedPath().endsWith("a1") ? 204 : 409);
            }
        });

        assertThat(made(pay("{}"))).isNull();
        ledger.failure = null;
        assertThat(made(order("{}"))).isInstanceOf(ConflictException.class);

        assertThat(ledger.unresolved()).hasSize(2);
        assertThat(ledger.noted).isEmpty();
    }

    @Test
    void aKeyThatIsShownWasExecuted() throws Exception {
        lost("{}");
        String key = ledger.entry().idempotencyKey().orElseThrow();
        fixture.server.enqueue(page(item("other", Instant.now()), item(key, Instant.EPOCH)));

        Reconciled found = checked();

        assertThat(found.answer()).isEqualTo(Reconciliation.EXECUTED);
        assertThat(found.reason()).isEqualTo("listOrders shows it");
        for (int i = fixture.server.getRequestCount(); i > 1; i--) {
            fixture.taken();
        }
        RecordedRequest read = fixture.taken();
        assertThat(read.getRequestLine()).isEqualTo("GET /api/wallets/w%201/orders?externalId=" + key + " HTTP/1.1");
        assertThat(read.getHeaders().get("Authorization")).startsWith("Basic ");
    }

    /** The provider may or may not have acted; nothing was noted, as in a process that was killed. */
    private void lost(String body) {
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(dropped());
        }
        assertThat(made(order(body))).isInstanceOf(SdkException.class);
        assertThat(ledger.entry().idempotencyKey()).isPresent();
    }

    @Test
    void nothingShownWasNotExecutedOnlyOnceTheSettlingTimeIsOver() {
        lost("{}");
        Duration deadline = Duration.between(clock.now(), ledger.entry().until());
        for (int i = 0; i < 4; i++) {
            fixture.server.enqueue(page());
        }

        assertThat(checked().toString())
                .endsWith(
                        "CANNOT_TELL, listOrders shows nothing with this key, and nobody has said how long that may take");
        assertThat(checked(AN_HOUR).toString())
                .endsWith("CANNOT_TELL, listOrders shows nothing with this key, but the settling time is not over");
        clock.ahead = deadline.plus(AN_HOUR).minusSeconds(20);
        assertThat(checked(AN_HOUR).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        clock.ahead = deadline.plus(AN_HOUR).plusSeconds(20);
        assertThat(checked(AN_HOUR).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
    }

    @Test
    void aReadOfSeveralPagesIsMadeToItsEndByALaterProcessToo() {
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(dropped());
        }
        assertThat(made(ApiCall.of(paged(), Answer.none())
                        .json(Codecs.JSON, json("{}"))
                        .build()))
                .isInstanceOf(SdkException.class);
        clock.ahead = Duration.ofHours(2);
        String key = ledger.entry().idempotencyKey().orElseThrow();
        String first = "{\"data\":[],\"cursor\":\"c2\"}";

        fixture.server.enqueue(ok(first));
        fixture.server.enqueue(ok("{\"data\":[{\"externalId\":\"" + key + "\"}]}"));
        assertThat(checked().answer()).isEqualTo(Reconciliation.EXECUTED);

        fixture.server.enqueue(ok(first));
        fixture.server.enqueue(ok("{\"data\":[]}"));
        assertThat(checked().answer()).isEqualTo(Reconciliation.NOT_EXECUTED);

        fixture.server.enqueue(ok(first));
        fixture.server.enqueue(ok(first));
        assertThat(checked().answer()).as("of pages without an end").isEqualTo(Reconciliation.CANNOT_TELL);

        fixture.server.enqueue(ok("{\"data\":[{\"externalId\":\"other\"}],\"cursor\":\"c2\"}"));
        fixture.server.enqueue(ok("{\"data\":[]}"));
        assertThat(checked().answer()).as("where others are shown").isEqualTo(Reconciliation.CANNOT_TELL);
    }

    private static Operation paged() {
        return Operation.of("placeOrder", "POST", "/orders")
                .safety(Safety.KEYED)
                .security("basic")
                .idempotencyField("externalId")
                .reconcile(SettlingRead.by(
                                CallFixture.operation("listOrders", "GET", "/orders", Safety.READ), "externalId")
                        .query("externalId", "/externalId")
                        .items("/data")
                        .next("cursor", "/cursor")
                        .settles("PT1H")
                        .build())
                .build();
    }

    @Test
    void theSettlingTimeOfTheDocumentCountsWhereTheCallerStatesNone() {
        Operation settling = Operation.of("placeOrder", "POST", "/orders")
                .safety(Safety.KEYED)
                .security("basic")
                .idempotencyField("externalId")
                .reconcile(
                        SettlingRead.by(CallFixture.operation("findOrder", "GET", "/order", Safety.READ), "externalId")
                                .query("externalId", "/externalId")
                                .settles("PT1H")
                                .build())
                .build();
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(dropped());
        }
        assertThat(made(ApiCall.of(settling, Answer.none())
                        .json(Codecs.JSON, json("{}"))
                        .build()))
                .isInstanceOf(SdkException.class);
        fixture.server.enqueue(ok("[]"));
        fixture.server.enqueue(ok("[]"));

        assertThat(checked().answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        clock.ahead = Duration.ofHours(2);
        assertThat(checked().answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
        fixture.server.enqueue(ok("[]"));
        assertThat(checked(Duration.ofDays(1)).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void whatSettlesWhileTheReadIsUnderWayHasNotSettled() {
        lost("{}");
        fixture.server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                clock.ahead = Duration.ofDays(9);
                return page();
            }
        });

        assertThat(checked(AN_HOUR).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(checked(AN_HOUR).answer()).isEqualTo(Reconciliation.NOT_EXECUTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[{\"externalId\":\"another\"}]}", // it does not search by the key
                "{\"data\":{}}",
                "{\"items\":[]}",
                "[]",
                "null",
            })
    void anAnswerThatIsNoEmptyListProvesNothing(String answer) {
        lost("{}");
        clock.ahead = Duration.ofDays(9);
        fixture.server.enqueue(ok(answer));

        assertThat(checked(Duration.ZERO).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void anEmptyListThatWasNotAskedForTheKeyProvesNothing() {
        Operation unasked = Operation.of("placeOrder", "POST", "/orders")
                .safety(Safety.KEYED)
                .security("basic")
                .idempotencyField("externalId")
                .reconcile(
                        SettlingRead.by(CallFixture.operation("listAll", "GET", "/orders", Safety.READ), "externalId")
                                .build())
                .build();
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(dropped());
        }
        assertThat(made(ApiCall.of(unasked, Answer.none())
                        .json(Codecs.JSON, json("{}"))
                        .build()))
                .isInstanceOf(SdkException.class);
        clock.ahead = Duration.ofDays(9);
        fixture.server.enqueue(ok("[]"));

        assertThat(checked(Duration.ZERO).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
    }

    @Test
    void anOlderItemWithAKeyOfTheCallersOwnIsNotThisOne() {
        lost("{\"externalId\":\"mine\"}");
        fixture.server.enqueue(page(item("mine", ledger.entry().begun().minusSeconds(60))));
        fixture.server.enqueue(page(item("mine", ledger.entry().begun().plusSeconds(1))));

        assertThat(checked(Duration.ZERO).answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(checked().answer()).isEqualTo(Reconciliation.EXECUTED);
    }

    /** The provider dates by its own clock, which may be an hour ahead. */
    @Test
    void whatIsOlderIsToldByTheProvidersClock() {
        lost("{\"externalId\":\"mine\"}");
        Instant there = ledger.entry().begun().plus(AN_HOUR);
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(there.atOffset(ZoneOffset.UTC));
        for (Instant created : List.of(there.minusSeconds(600), there.plusSeconds(5))) {
            fixture.server.enqueue(page(item("mine", created))
                    .newBuilder()
                    .setHeader("Date", date)
                    .build());
        }

        assertThat(checked().answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(checked().answer()).isEqualTo(Reconciliation.EXECUTED);
    }

    /** It is of when the answer was put there. */
    @Test
    void theDateOfAnAnswerOutOfACacheSaysNothingOfTheProvidersClock() {
        lost("{\"externalId\":\"mine\"}");
        Instant begun = ledger.entry().begun();
        fixture.server.enqueue(page(item("mine", begun.plusSeconds(1)))
                .newBuilder()
                .setHeader(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                begun.plus(AN_HOUR).atOffset(ZoneOffset.UTC)))
                .setHeader("Age", "0")
                .build());

        assertThat(checked().answer()).isEqualTo(Reconciliation.EXECUTED);
    }

    @Test
    void theReadSendsTheHeadersThatTheClientHasValuesFor() throws Exception {
        Operation settling = Operation.of("placeOrder", "POST", "/orders")
                .safety(Safety.KEYED)
                .idempotencyField("externalId")
                .reconcile(
                        SettlingRead.by(CallFixture.operation("findOrder", "GET", "/order", Safety.READ), "externalId")
                                .query("externalId", "/externalId")
                                .headers("Requestor")
                                .build())
                .build();
        Pipeline calls = fixture.started(fixture.builder()
                .credentials(Map.of("basic", ME))
                .headerParameters(Map.of("Requestor", "synthetic"))
                .ledger(ledger, Map.of()));
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(dropped());
        }
        assertThat(catchThrowable(() -> calls.call(
                        ApiCall.of(settling, Answer.none())
                                .json(Codecs.JSON, json("{}"))
                                .build(),
                        RequestOptions.none())))
                .isInstanceOf(SdkException.class);
        int sent = fixture.server.getRequestCount();
        fixture.server.enqueue(ok("[]"));

        assertThat(calls.reconciling().check(ledger.entry(), null).reason()).startsWith("findOrder shows nothing");
        for (int i = 0; i < sent; i++) {
            fixture.taken();
        }
        assertThat(fixture.taken().getHeaders().get("Requestor")).isEqualTo("synthetic");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 401, 500})
    void aReadThatFailsTellsNothingAndSaysSo(int code) {
        lost("{}");
        clock.ahead = Duration.ofDays(9);
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(status(code));
        }

        Reconciled found = checked(Duration.ZERO);

        assertThat(found.answer()).isEqualTo(Reconciliation.CANNOT_TELL);
        assertThat(found.reason()).startsWith("the read failed: acme listOrders failed: HTTP " + code);
    }

    @Test
    void anotherClientsWriteIsNotLookedForWithTheseCredentials() {
        lost("{}");
        int before = fixture.server.getRequestCount();
        Pipeline other = calls(BasicCredentials.of("other", "synthetic-secret"));

        assertThat(other.reconciling().check(ledger.entry(), Duration.ZERO).toString())
                .endsWith("CANNOT_TELL, it was sent with other credentials than this client's");
        assertThat(fixture.server.getRequestCount()).isEqualTo(before);
        fixture.server.enqueue(status(400));
        assertThat(calls(BasicCredentials.of("me", "another-secret"))
                        .reconciling()
                        .check(ledger.entry(), null)
                        .reason())
                .startsWith("the read failed");
        assertThat(fixture.server.getRequestCount()).isEqualTo(before + 1);
    }

    @Test
    void anotherEnvironmentsWriteIsNobodysHere() {
        lost("{}");

        assertThat(calls().reconciling().isOfThisClient(ledger.entry())).isTrue();
        assertThat(fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/uat")))
                        .reconciling()
                        .isOfThisClient(ledger.entry()))
                .isFalse();
    }

    /** Otherwise nothing would seem to be open after somebody tidied the configuration. */
    @Test
    void theSameAddressWrittenOtherwiseIsTheSame() {
        lost("{}");

        for (String same : List.of("/api/", "/API/../api", "/api")) {
            assertThat(fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url(same)))
                            .reconciling()
                            .isOfThisClient(ledger.entry()))
                    .as(same)
                    .isTrue();
        }
        ledger.begun.clear();
        Pipeline slashed = fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/api/"))
                .sleeper(fixture.sleeper)
                .credentials(Map.of("basic", ME))
                .ledger(ledger, Map.of()));
        fixture.server.enqueue(status(400));
        assertThat(catchThrowable(() -> slashed.call(pay("{}"), RequestOptions.none())))
                .isInstanceOf(SdkException.class);
        assertThat(calls().reconciling().isOfThisClient(ledger.entry())).isTrue();
    }

    @Test
    void tokensOfNobodyKnownTellNothing() {
        Pipeline unknown = calls(BearerCredentials.from(context -> {
            throw new IOException("no token");
        }));
        assertThat(catchThrowable(() -> unknown.call(order("{}"), RequestOptions.none())))
                .isInstanceOf(SdkException.class);

        assertThat(ledger.entry().identity()).isEmpty();
        assertThat(ledger.entry().read()).isPresent();
        for (Pipeline reader : List.of(unknown, calls())) {
            assertThat(reader.reconciling().check(ledger.entry(), Duration.ZERO).toString())
                    .endsWith("CANNOT_TELL, nobody says for whom the tokens are: see TokenSource.identity()");
        }
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void identityIsOfWhomAndNotOfTheSecret() {
        assertThat(identity(grant("user-1", "secret-1"))).isEqualTo(identity(grant("user-1", "secret-2")));
        assertThat(identity(grant("user-1", "secret-1"))).isNotEqualTo(identity(grant("user-2", "secret-1")));
        assertThat(identity(BearerCredentials.of("token-1"))).isNotEqualTo(identity(BearerCredentials.of("token-2")));
        assertThat(identity(BearerCredentials.of("token-1")).orElseThrow()).matches("[0-9a-f]{16}");
    }

    private static Credential grant(String user, String secret) {
        return BearerCredentials.from(OAuthGrant.ofType("https://login.example/token", "password")
                .client("client", secret)
                .field("username", user)
                .field("password", secret)
                .build());
    }

    private Optional<String> identity(Credential credential) {
        ledger.begun.clear();
        Pipeline pipeline = calls(credential);
        pipeline.close();
        return pipeline.identity();
    }

    /** A client's own way to find out. */
    private static final class Pays implements Reconciler {
        @Override
        public List<String> keeps() {
            return List.of("/lots/*/id", "/absent");
        }

        @Override
        public Reconciled check(LedgerEntry entry, CallExecutor calls, Instant asOf, @Nullable Duration settlingTime) {
            calls.call(CallFixture.get(), RequestOptions.none());
            return new Reconciled(entry, Reconciliation.EXECUTED, entry.body().orElseThrow() + " " + settlingTime);
        }
    }

    @Test
    void aClientMayFindOutInItsOwnWay() {
        own.add(new Pays());
        fixture.server.enqueue(dropped());
        assertThat(made(pay("{\"lots\":[{\"id\":1,\"x\":2}]}"))).isInstanceOf(OutcomeUnknownException.class);
        fixture.server.enqueue(ok("{}"));

        assertThat(checked(AN_HOUR).toString()).endsWith("EXECUTED, {\"lots\":[{\"id\":1}]} PT1H");
    }

    @Test
    void withoutAnythingToSearchForNothingIsRead() {
        fixture.server.enqueue(dropped());
        assertThat(made(pay("{}"))).isInstanceOf(OutcomeUnknownException.class);

        assertThat(checked(Duration.ZERO).toString())
                .endsWith("CANNOT_TELL, nothing that can be searched for was sent with it");
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aBodyThatCannotBeReadIsWrittenDownWithoutAHash() {
        Upload broken = Upload.of("synthetic.bin", 10, () -> {
            throw new IOException("the disk is gone");
        });

        assertThat(made(ApiCall.of(CallFixture.PAY, Answer.none())
                        .part("file", broken)
                        .build()))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(ledger.entry().requestHash()).isEmpty();
        assertThat(ledger.noted).containsExactly(LedgerState.UNKNOWN);
    }

    /** The read has the wallet in its path, and the request has none. */
    @Test
    void aWriteThatLacksWhatItsReadNeedsIsSentAllTheSame() {
        Operation homeless = Operation.of("placeOrder", "POST", "/orders")
                .safety(Safety.KEYED)
                .security("basic")
                .idempotencyField("externalId")
                .reconcile(SettlingRead.by(LIST, "externalId")
                        .path("wallet", "/wallet")
                        .query("externalId", "/externalId")
                        .build())
                .build();
        fixture.server.enqueue(ok("{}"));

        assertThat(made(ApiCall.of(homeless, Answer.none())
                        .json(Codecs.JSON, json("{}"))
                        .build()))
                .isNull();

        assertThat(ledger.entry().idempotencyKey()).isPresent();
        assertThat(ledger.entry().read()).isEmpty();
        assertThat(checked(Duration.ZERO).toString())
                .endsWith("CANNOT_TELL, nothing that can be searched for was sent with it");
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerHasItsState(Reconciliation answer) {
        assertThat(LedgerState.valueOf(answer.name()).isResolved()).isEqualTo(answer != Reconciliation.CANNOT_TELL);
    }

    @Test
    void aKeptReadIsNeverAWrite() {
        assertThatThrownBy(() -> KeptRead.of(json("{\"method\":\"DELETE\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kept read must be a GET, but was DELETE");
    }
}
