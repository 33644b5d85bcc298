package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.climatefinance.sandbox.puro.PuroSwitch;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final String LABELS = "/registry/labels";

    private final PuroSandbox sandbox = PuroSandbox.start();
    private final Caller caller = new Caller(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void answersAStatusWithItsHeadersOnce() throws Exception {
        sandbox.faults().next("listLabels", Fault.status(503).header("Retry-After", "0"));

        HttpResponse<String> failed = caller.get(LABELS);
        HttpResponse<String> next = caller.get(LABELS);

        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(failed.headers().firstValue("Retry-After")).hasValue("0");
        assertThat(failed.body()).isEmpty();
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void answersAStatusAsOftenAsAskedAndThenTheNextFault() throws Exception {
        sandbox.faults().next("listLabels", Fault.status(503)).times(2);
        sandbox.faults().next("listLabels", Fault.status(429));
        assertThat(sandbox.faults().pending()).isEqualTo(3);

        assertThat(statuses(4)).containsExactly(503, 503, 429, 200);
        assertThat(sandbox.faults().pending()).isZero();
    }

    @Test
    void answersAStatusForEverUntilTheFaultsAreCleared() throws Exception {
        sandbox.faults().next(Faults.ANY, Fault.status(500)).always();
        assertThat(statuses(3)).containsExactly(500, 500, 500);
        assertThat(sandbox.faults().pending()).isEqualTo(Long.MAX_VALUE);

        sandbox.faults().clear();

        assertThat(statuses(1)).containsExactly(200);
    }

    @Test
    void meansOnlyTheOperationItNames() throws Exception {
        sandbox.faults().next("listDocuments", Fault.status(500));

        assertThat(statuses(1)).containsExactly(200);
        assertThat(caller.get("/registry/documents").statusCode()).isEqualTo(500);
    }

    @Test
    void refusesAnOperationTheSpecificationLacks() {
        assertThatThrownBy(() -> sandbox.faults().next("listLabel", Fault.status(500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("listLabels")
                .hasMessageEndingWith("but was listLabel");
        assertThatThrownBy(() ->
                        sandbox.faults().next("listLabels", Fault.status(500)).times(0))
                .hasMessage("`count` must be at least 1, but was 0");
        assertThatThrownBy(() -> Fault.status(600)).hasMessage("`status` must be between 200 and 599, but was 600");
        assertThatThrownBy(() -> Fault.slowBody(0, Duration.ZERO)).hasMessage("`bytes` must be at least 1, but was 0");
    }

    @Test
    void givesAFailureTheBodyTheProvidersErrorsHave() throws Exception {
        sandbox.switchOn(PuroSwitch.ERROR_BODIES).faults().next("listLabels", Fault.status(500));
        assertThat(caller.get(LABELS).body()).contains("\"statusCode\":500");

        sandbox.faults().next("listLabels", Fault.status(502).body("text/plain", "synthetic"));
        HttpResponse<String> response = caller.get(LABELS);

        assertThat(response.body()).isEqualTo("synthetic");
        assertThat(response.headers().allValues("Content-Type")).containsExactly("text/plain");
    }

    @Test
    void answersHtmlWithStatus200() throws Exception {
        sandbox.faults().next("listLabels", Fault.html());

        HttpResponse<String> response = caller.get(LABELS);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void refusesGoodCredentialsAsRevoked() throws Exception {
        sandbox.faults().next("listLabels", Fault.credentialRevoked());

        assertThat(statuses(2)).containsExactly(401, 200);
    }

    @Test
    void waitsAndLetsTheBodyDrip() throws Exception {
        sandbox.faults().next("listLabels", Fault.latency(Duration.ofMillis(120)));
        assertThat(nanosOf(caller)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(110));

        String whole = caller.get(LABELS).body();
        sandbox.faults().next("listLabels", Fault.slowBody(whole.length() / 3, Duration.ofMillis(60)));

        assertThat(nanosOf(caller)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(110));
        assertThat(caller.get(LABELS).body()).isEqualTo(whole);
    }

    @Test
    void closingEndsAWait() throws Exception {
        sandbox.faults().next("listLabels", Fault.latency(Duration.ofHours(1)));
        CompletableFuture<HttpResponse<String>> waiting = caller.later(LABELS);
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (sandbox.faults().pending() > 0 && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(sandbox.faults().pending()).isZero();

        sandbox.close();

        assertThat(waiting).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void cutsTheConnectionInMidBody() {
        sandbox.faults().next("listLabels", Fault.cutBody());

        assertThatThrownBy(() -> caller.get(LABELS)).isInstanceOf(IOException.class);
        assertThat(sandbox.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.status()).hasValue(200));
    }

    @Test
    void truncatesMalformsOrEmptiesJsonInAWholeHttpAnswer() throws Exception {
        String whole = caller.get(LABELS).body();
        sandbox.faults().next("listLabels", Fault.truncatedJson());
        sandbox.faults().next("listLabels", Fault.malformedJson());
        sandbox.faults().next("listLabels", Fault.emptyBody());

        assertThat(caller.get(LABELS).body()).isEqualTo(whole.substring(0, whole.length() / 2));
        assertThat(caller.get(LABELS).body()).isEqualTo("{," + whole.substring(1));
        HttpResponse<String> empty = caller.get(LABELS);
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
    }

    @Test
    void repeatsAPageWhateverIsAsked() throws Exception {
        sandbox.faults().next("listTransactions", Fault.pageRepeated()).always();

        String first = caller.get("/registry/transactions?limit=2").body();
        String second = caller.get("/registry/transactions?limit=2&offset=2").body();
        String third = caller.get("/registry/transactions?limit=2&offset=4").body();

        assertThat(first).contains("\"offset\":0");
        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
    }

    @Test
    void leavesTheTotalOutOrFalsifiesIt() throws Exception {
        sandbox.faults().next("listLabels", Fault.totalMissing());
        sandbox.faults().next("listLabels", Fault.totalWrong(7));

        assertThat(caller.json(LABELS).path("pagination").has("total")).isFalse();
        assertThat(caller.json(LABELS).at("/pagination/total").asInt()).isEqualTo(7);
        assertThat(caller.json(LABELS).at("/pagination/total").asInt()).isEqualTo(3);
    }

    @Test
    void changesAnAnswerInAnyOtherWayAndOnlyThatOne() throws Exception {
        sandbox.faults()
                .next(
                        "listCertificates",
                        Fault.answer(body -> ((ObjectNode) body).put("data", "not a list"))
                                .header("X-Synthetic", "yes"));

        HttpResponse<String> changed = caller.get("/registry/certificates");

        assertThat(changed.headers().firstValue("X-Synthetic")).hasValue("yes");
        assertThat(changed.body()).contains("\"data\":\"not a list\"");
        assertThat(caller.json("/registry/certificates").path("data").isArray()).isTrue();
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void combinesFaults() throws Exception {
        sandbox.faults()
                .next("listLabels", Fault.latency(Duration.ofMillis(120)).and(Fault.truncatedJson()));

        long start = System.nanoTime();
        String body = caller.get(LABELS).body();

        assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(110));
        assertThat(body).doesNotEndWith("}");
    }

    @Nested
    class OnAWrite {

        private final NotesApi notes = new NotesApi();
        private final SandboxServer server = SandboxServer.start(notes);

        @AfterEach
        void closeServer() {
            server.close();
        }

        @Test
        void dropsTheConnectionBeforeTheEffect() {
            server.faults().next("createNote", Fault.dropBeforeEffect());

            assertThatThrownBy(this::create).isInstanceOf(IOException.class);
            assertThat(notes.size()).isZero();
            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.body()).isEqualTo("{\"text\":\"x\"}");
                assertThat(request.status()).isEmpty();
            });
        }

        @Test
        void dropsTheConnectionAfterTheEffect() {
            server.faults().next("createNote", Fault.dropAfterEffect());

            assertThatThrownBy(this::create).isInstanceOf(IOException.class);
            assertThat(notes.size()).isEqualTo(1);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void answersAStatusBeforeOrAfterTheEffect() throws Exception {
            server.faults().next("createNote", Fault.status(502));
            server.faults().next("createNote", Fault.status(504).afterEffect());

            assertThat(create().statusCode()).isEqualTo(502);
            assertThat(notes.size()).isZero();
            assertThat(create().statusCode()).isEqualTo(504);
            assertThat(notes.size()).isEqualTo(1);
        }

        private HttpResponse<String> create() throws Exception {
            // A connection of its own: on a used one the JDK's client would send again by itself.
            Caller fresh = new Caller(server.baseUrl(), NotesApi.AUTHORIZATION);
            return fresh.send(fresh.request("/notes")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"text\":\"x\"}"))
                    .build());
        }
    }

    private int[] statuses(int count) throws Exception {
        int[] statuses = new int[count];
        for (int i = 0; i < count; i++) {
            statuses[i] = caller.get(LABELS).statusCode();
        }
        return statuses;
    }

    private static long nanosOf(Caller caller) throws Exception {
        long start = System.nanoTime();
        caller.get(LABELS);
        return System.nanoTime() - start;
    }
}
