package io.github.climatefinance.core.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.Reconciliation;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.error.LedgerException;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.CallExecutor;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.ledger.LedgerEntry;
import io.github.climatefinance.core.ledger.LedgerNote;
import io.github.climatefinance.core.ledger.LedgerState;
import io.github.climatefinance.core.ledger.Reconciled;
import io.github.climatefinance.core.ledger.Reconciler;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.core.sockets.PromptSockets;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientLedgerTest {
    private static final ProviderProfile PROFILE =
            ProviderProfile.builder("acme").build();
    private static final Operation PAY =
            Operation.of("pay", "POST", "/pay").safety(Safety.UNSAFE).build();
    private static final Operation FIND =
            Operation.of("find", "GET", "/pay").safety(Safety.READ).build();

    private final MockWebServer server = new MockWebServer();
    private final List<LedgerNote> notes = new ArrayList<>();
    private final WriteLedger book = WriteLedger.inMemory();
    private final ByReading reconciler = new ByReading();
    private @Nullable Exception broken;
    private boolean readable;

    /** Says what a read answers that is about the entry, or about all. */
    private static final class ByReading implements Reconciler {
        private final List<Instant> times = new ArrayList<>();
        private boolean aboutAll;

        @Override
        public List<String> keeps() {
            return List.of("/ref");
        }

        @Override
        public Reconciled check(LedgerEntry entry, CallExecutor calls, Instant asOf, @Nullable Duration settlingTime) {
            times.add(asOf);
            String answer = calls.call(
                            ApiCall.of(FIND, Answer.json("Answer", Codecs.JSON))
                                    .query("id", aboutAll ? null : entry.id())
                                    .build(),
                            RequestOptions.none())
                    .asText();
            return new Reconciled(entry, Reconciliation.valueOf(answer), "as the provider says, " + settlingTime);
        }
    }

    private static final class Builder extends ClientBuilder<Builder> {
        Builder(Reconciler reconciler) {
            super(PROFILE);
            reconciler("pay", reconciler);
        }

        @Override
        protected Builder self() {
            return this;
        }

        ClientRuntime build(String url) {
            return runtime(url, Map.of());
        }
    }

    private final WriteLedger ledger = new WriteLedger() {
        @Override
        public void begin(LedgerEntry entry) throws IOException {
            book.begin(entry);
        }

        @Override
        public void note(LedgerNote note) throws IOException {
            refuse();
            notes.add(note);
            book.note(note);
        }

        @Override
        public List<LedgerEntry> unresolved() throws IOException {
            if (!readable) {
                refuse();
            }
            return book.unresolved();
        }

        private void refuse() throws IOException {
            if (broken instanceof IOException io) {
                throw io;
            }
            if (broken instanceof RuntimeException runtime) {
                throw runtime;
            }
        }
    };

    @BeforeEach
    void start() throws IOException {
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ClientRuntime client(String path) {
        return new Builder(reconciler)
                .ledger(ledger)
                .retryPolicy(RetryPolicy.none())
                .build(server.url(path).toString());
    }

    private void lose(ClientRuntime client) {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        ApiCall<Void> pay =
                ApiCall.of(PAY, Answer.none()).json(Codecs.STRING, "all").build();
        assertThatThrownBy(() -> client.calls().call(pay, RequestOptions.none()))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    private void answer(String json) {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(json)
                .build());
    }

    @Test
    void reconcilesOneByOneAndNotesEachAnswer() throws Exception {
        try (ClientRuntime client = client("/api")) {
            for (int i = 0; i < 4; i++) {
                lose(client);
            }
            notes.clear();
            answer("\"EXECUTED\"");
            server.enqueue(new MockResponse.Builder().code(403).build());
            answer("\"CANNOT_TELL\"");
            answer("\"NOT_EXECUTED\"");

            List<Reconciled> found = client.ledger().reconcile();

            assertThat(found)
                    .extracting(Reconciled::answer)
                    .containsExactly(
                            Reconciliation.EXECUTED,
                            Reconciliation.CANNOT_TELL,
                            Reconciliation.CANNOT_TELL,
                            Reconciliation.NOT_EXECUTED);
            assertThat(notes)
                    .extracting(LedgerNote::state)
                    .containsExactly(
                            LedgerState.EXECUTED,
                            LedgerState.CANNOT_TELL,
                            LedgerState.CANNOT_TELL,
                            LedgerState.NOT_EXECUTED);
            assertThat(notes.get(1).reason()).startsWith("the read failed: acme find failed: HTTP 403");
            assertThat(client.ledger().unresolved())
                    .containsExactly(found.get(1).entry(), found.get(2).entry());
        }
    }

    @Test
    void whatSeveralLookIntoIsReadOnceInARun() throws Exception {
        reconciler.aboutAll = true;
        try (ClientRuntime client = client("/api")) {
            for (int i = 0; i < 3; i++) {
                lose(client);
            }
            answer("\"CANNOT_TELL\"");
            answer("\"EXECUTED\"");

            assertThat(client.ledger().reconcile())
                    .extracting(Reconciled::answer)
                    .containsOnly(Reconciliation.CANNOT_TELL);
            assertThat(client.ledger().reconcile())
                    .as("the next run reads again")
                    .extracting(Reconciled::answer)
                    .containsOnly(Reconciliation.EXECUTED);

            assertThat(server.getRequestCount()).isEqualTo(3 + 2);
        }
    }

    @Test
    void aReadThatFailedIsMadeAgainForTheNext() throws Exception {
        reconciler.aboutAll = true;
        try (ClientRuntime client = client("/api")) {
            lose(client);
            lose(client);
            server.enqueue(new MockResponse.Builder().code(403).build());
            answer("\"EXECUTED\"");

            assertThat(client.ledger().reconcile())
                    .extracting(Reconciled::answer)
                    .containsExactly(Reconciliation.CANNOT_TELL, Reconciliation.EXECUTED);
        }
    }

    /** What settles between the read and the look of a later entry was not there when it was read. */
    @Test
    void allOfARunIsAskedAsOfBeforeItsFirstRead() throws Exception {
        try (ClientRuntime client = client("/api")) {
            lose(client);
            lose(client);
            answer("\"CANNOT_TELL\"");
            answer("\"CANNOT_TELL\"");
            Instant before = Instant.now();

            client.ledger().reconcile();

            assertThat(reconciler.times).hasSize(2);
            assertThat(reconciler.times.get(0))
                    .isEqualTo(reconciler.times.get(1))
                    .isBetween(before, Instant.now());
        }
    }

    /** Reconcilers compare times, and would take what was made since for something older. */
    @ParameterizedTest
    @CsvSource({"60, CANNOT_TELL", "6, CANNOT_TELL", "4, NOT_EXECUTED", "-60, NOT_EXECUTED"})
    void aClockFarAheadOfTheProvidersDeniesNothing(long minutesAhead, Reconciliation answer) {
        try (ClientRuntime client = client("/api")) {
            lose(client);
            server.enqueue(new MockResponse.Builder()
                    .setHeader("Content-Type", "application/json")
                    .setHeader(
                            "Date",
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                    OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(minutesAhead)))
                    .body("\"NOT_EXECUTED\"")
                    .build());

            assertThat(client.ledger().reconcile())
                    .extracting(Reconciled::answer)
                    .containsExactly(answer);
        }
    }

    /** The caller learns what was found all the same, and the entry stays open. */
    @Test
    void anAnswerThatCannotBeNotedIsToldAndAskedForAgain() throws Exception {
        try (ClientRuntime client = client("/api")) {
            lose(client);
            answer("\"EXECUTED\"");
            answer("\"EXECUTED\"");
            readable = true;
            broken = new IOException("it is full");

            assertThat(client.ledger().reconcile())
                    .extracting(Reconciled::answer)
                    .containsExactly(Reconciliation.EXECUTED);

            broken = null;
            assertThat(client.ledger().unresolved()).hasSize(1);
            assertThat(client.ledger().reconcile()).hasSize(1);
            assertThat(client.ledger().unresolved()).isEmpty();
        }
    }

    @Test
    void whatWasSentElsewhereIsNotOfThisClient() throws Exception {
        try (ClientRuntime production = client("/api");
                ClientRuntime uat = client("/uat")) {
            lose(production);

            assertThat(uat.ledger().unresolved()).isEmpty();
            assertThat(uat.ledger().reconcile()).isEmpty();
            assertThat(production.ledger().unresolved()).hasSize(1);
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void aLedgerThatCannotBeReadSaysSo() {
        try (ClientRuntime client = client("/api")) {
            lose(client);
            broken = new IOException("it is broken");
            assertThatThrownBy(() -> client.ledger().unresolved())
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("the ledger cannot be read: it is broken");
            broken = new IllegalArgumentException("a ledger entry must be JSON");
            assertThatThrownBy(() -> client.ledger().reconcile())
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("the ledger cannot be read: a ledger entry must be JSON")
                    .hasCause(broken);
        }
    }

    @Test
    void aStatedSettlingTimeIsHandedOn() {
        try (ClientRuntime client = client("/api")) {
            lose(client);
            answer("\"CANNOT_TELL\"");
            answer("\"CANNOT_TELL\"");

            assertThat(client.ledger().reconcile())
                    .extracting(Reconciled::reason)
                    .containsExactly("as the provider says, null");
            assertThat(client.ledger().settlingTime(Duration.ofHours(1)).reconcile())
                    .extracting(Reconciled::reason)
                    .containsExactly("as the provider says, PT1H");
        }
    }

    @Test
    void refusesASettlingTimeBelowZero() {
        try (ClientRuntime client = client("/api")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.ledger().settlingTime(Duration.ofSeconds(-1)))
                    .withMessage("`time` must not be negative, but was PT-1S");
        }
    }
}
