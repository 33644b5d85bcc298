package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.json;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.auth.Credential;
import io.github.climatefinance.core.auth.OAuthGrant;
import io.github.climatefinance.core.auth.TokenSource;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.CallTimeoutException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.generated.SettlingRead;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.json.Codecs;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan is sent as it was approved, once, or not at all. */
class PlanTest {
    private static final RequestOptions NONE = RequestOptions.none();
    private static final String PASSED = "{\"ids\":[\"x-1\"],\"fee\":3}";

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private final Clock clock = new Clock();

    private static final class Clock implements Time {
        private volatile Instant now = Instant.parse("2026-11-26T10:00:00Z");
        private volatile long nanos;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public long nanos() {
            return nanos;
        }
    }

    private Plan<JsonNode> retirement() {
        fixture.server.enqueue(ok(PASSED));
        return fixture.calls().plan(Planned.retire(), Planned.preview(), NONE);
    }

    private RefusedException refusal(Pipeline calls, Plan<?> plan) {
        int before = fixture.server.getRequestCount();
        RefusedException refused = refusalAfter(calls, plan);
        assertThat(fixture.server.getRequestCount()).isEqualTo(before);
        return refused;
    }

    private static RefusedException refusalAfter(Pipeline calls, Plan<?> plan) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> calls.execute(plan));
        assertThat(refused).isNotNull();
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        return refused;
    }

    @Test
    void aPlanTellsTheRequestThatIsSentWhenItIsExecuted() throws Exception {
        Plan<JsonNode> plan = retirement();

        assertThat(plan.operationId()).isEqualTo("retire");
        assertThat(plan.method()).isEqualTo("POST");
        assertThat(plan.url()).isEqualTo(fixture.server.url("/api") + "/accounts/a%201/retirements");
        assertThat(plan.headers()).containsExactly(Map.entry("Accept", "application/json"));
        assertThat(plan.body()).asString(StandardCharsets.UTF_8).isEqualTo(Planned.LOTS);
        assertThat(plan.quantity()).contains(new BigDecimal("4.0"));
        assertThat(plan.accounts()).containsExactly("a 1");
        assertThat(plan.isRehearsed()).isTrue();
        assertThat(plan.dryRunAnswer()).contains(json(PASSED));
        assertThat(plan.environment()).isEqualTo(fixture.server.url("/api").toString());
        assertThat(plan.credentials()).isEqualTo("none");
        assertThat(plan.idempotencyKey()).isEmpty();
        assertThat(Duration.between(plan.createdAt(), plan.expiresAt())).isEqualTo(Duration.ofMinutes(5));
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);

        fixture.server.enqueue(ok(PASSED));
        fixture.server.enqueue(ok("{\"id\":\"r-1\"}"));
        ApiResponse<JsonNode> response = fixture.calls().execute(plan);

        assertThat(response.value().path("id").asText()).isEqualTo("r-1");
        assertThat(fixture.taken().getBody().utf8()).isEqualTo("{\"dryRun\":true}");
        assertThat(fixture.taken().getBody().utf8()).isEqualTo("{\"dryRun\":true}");
        RecordedRequest sent = fixture.taken();
        assertThat(sent.getMethod() + " " + sent.getUrl()).isEqualTo("POST " + plan.url());
        assertThat(sent.getBody().utf8()).isEqualTo(Planned.LOTS);
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aPlanIsExecutedOnce() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(ok(PASSED));
        fixture.server.enqueue(ok("{}"));
        fixture.calls().execute(plan);

        assertThat(refusal(fixture.calls(), plan)).hasMessage("acme retire was not sent: its plan was executed before");
    }

    @Test
    void manyThreadsTogetherExecuteAPlanOnce() throws Exception {
        Plan<JsonNode> plan = fixture.calls().plan(Planned.buy("{\"wallet\":\"w\",\"amount\":1}"), NONE);
        fixture.server.enqueue(ok("{}"));
        int threads = 16;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Future<Object>> ends = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Callable<Object> run = () -> {
                start.await();
                try {
                    return fixture.calls().execute(plan);
                } catch (RefusedException e) {
                    return e;
                }
            };
            ends.add(executor.submit(run));
        }
        start.countDown();
        List<Object> results = new ArrayList<>();
        for (Future<Object> end : ends) {
            results.add(end.get());
        }
        executor.shutdown();

        assertThat(results).filteredOn(ApiResponse.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(RefusedException.class::isInstance).hasSize(threads - 1);
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    /** Threads that meet at the same plan in step, often enough for two of them to be between a look and a mark. */
    @Test
    void nobodyFindsAPlanUnusedThatSomebodyTakes() throws Exception {
        int rounds = 1_000;
        List<HeldPlan<?>> plans = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            plans.add((HeldPlan<?>) fixture.calls().plan(Planned.buy("{\"wallet\":\"w\",\"amount\":1}"), NONE));
        }
        int threads = 2;
        AtomicInteger arrived = new AtomicInteger();
        AtomicIntegerArray taken = new AtomicIntegerArray(rounds);
        Callable<Integer> taking = () -> {
            for (int i = 0; i < rounds; i++) {
                arrived.incrementAndGet();
                while (arrived.get() < threads * (i + 1)) {
                    Thread.onSpinWait();
                }
                try {
                    plans.get(i).use();
                    taken.incrementAndGet(i);
                } catch (RefusedException e) {
                    assertThat(e).hasMessageEndingWith("its plan was executed before");
                }
            }
            return rounds;
        };
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        for (Future<Integer> end : executor.invokeAll(Collections.nCopies(threads, taking))) {
            assertThat(end.get()).isEqualTo(rounds);
        }
        executor.shutdown();

        assertThat(IntStream.range(0, rounds).map(taken::get)).containsOnly(1);
    }

    @Test
    void aPlanWhoseCallFailedIsNotExecutedAgain() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(ok(PASSED));
        fixture.server.enqueue(dropped());

        assertThatThrownBy(() -> fixture.calls().execute(plan)).isInstanceOf(OutcomeUnknownException.class);

        assertThat(refusal(fixture.calls(), plan)).hasMessageEndingWith("its plan was executed before");
    }

    @Test
    void aDryRunThatRefusesMakesNoPlan() {
        fixture.server.enqueue(status(400));

        assertThatThrownBy(() -> fixture.calls().plan(Planned.retire(), Planned.preview(), NONE))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("acme preview failed");
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aDryRunThatRefusesWhenItIsRepeatedEndsThePlan() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(status(400));

        assertThat(refusalAfter(fixture.calls(), plan))
                .hasMessageStartingWith("acme retire was not sent: its checks did not pass again: acme preview failed")
                .hasCauseInstanceOf(BadRequestException.class);

        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
        assertThat(refusal(fixture.calls(), plan)).hasMessageEndingWith("its plan was executed before");
    }

    @Test
    void aDryRunOfWhichNothingIsKnownSaysNothingOfTheCallItself() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(status(503));

        RefusedException refused = refusalAfter(fixture.calls(), plan);

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused).hasCauseInstanceOf(ServerException.class);
        assertThat(fixture.server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aFailureOfTheDryRunThatPassedIsNotTakenForOneOfTheCall() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(ok(PASSED));
        fixture.server.enqueue(status(400));

        assertThat(catchThrowableOfType(
                                BadRequestException.class, () -> fixture.calls().execute(plan))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aDryRunThatAnswersOtherwiseEndsThePlan() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(ok("{\"ids\":[\"x-1\"],\"fee\":4}"));

        assertThat(refusalAfter(fixture.calls(), plan))
                .hasMessage("acme retire was not sent: its dry run answers otherwise than when it was planned");
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anAnswerThatIsGoneIsAnotherOne() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(status(204));

        assertThat(refusalAfter(fixture.calls(), plan)).hasMessageContaining("answers otherwise");
    }

    @Test
    void whatMeansNothingInTheAnswerOfADryRunMayChange() {
        Plan<JsonNode> plan = retirement();
        fixture.server.enqueue(ok("{\"fee\":3,\"ids\":[\"x-2\",\"x-3\"]}"));
        fixture.server.enqueue(ok("{}"));

        fixture.calls().execute(plan);

        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aDryRunMayAnswerNothing() {
        ApiCall<Void> silent = ApiCall.of(Planned.PREVIEW, Answer.none())
                .path("account", "a 1")
                .build();
        fixture.server.enqueue(status(204));
        Plan<JsonNode> plan = fixture.calls().plan(Planned.retire(), silent, NONE);

        assertThat(plan.isRehearsed()).isTrue();
        assertThat(plan.dryRunAnswer()).isEmpty();
        fixture.server.enqueue(status(204));
        fixture.server.enqueue(ok("{}"));
        fixture.calls().execute(plan);

        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    private static String holdings(String... amounts) {
        StringBuilder items = new StringBuilder("{\"lots\":[{\"id\":\"other\",\"amount\":1}");
        for (String amount : amounts) {
            items.append(",{\"id\":7,\"amount\":")
                    .append(amount)
                    .append(",\"seen\":")
                    .append(items.length())
                    .append('}');
        }
        return items.append("]}").toString();
    }

    private Plan<JsonNode> watching(String shown) {
        fixture.server.enqueue(ok(shown));
        return fixture.calls().plan(Planned.take("{\"lot\":\"7\"}"), NONE);
    }

    @Test
    void whatACallIsAboutIsReadAgainAndMayChangeWhereThatIsOfNoMatter() throws Exception {
        Plan<JsonNode> plan = watching(holdings("5"));
        assertThat(plan.watched()).map(Object::toString).containsExactly("{\"amount\":5,\"id\":7}");
        assertThat(plan.isRehearsed()).isFalse();
        fixture.server.enqueue(ok(holdings("5").replace("other", "others").replace("\"seen\":", "\"seen\":1")));
        fixture.server.enqueue(ok("{}"));

        fixture.calls().execute(plan);

        assertThat(fixture.taken().getTarget()).isEqualTo("/api/accounts/a%201/lots");
        assertThat(fixture.taken().getTarget()).isEqualTo("/api/accounts/a%201/lots");
        assertThat(fixture.taken().getTarget()).isEqualTo("/api/accounts/a%201/taken");
    }

    @Test
    void aBalanceThatMovedOrIsGoneEndsThePlan() {
        for (String now : List.of(holdings("6"), holdings(), holdings("5", "5"), "{}")) {
            Plan<JsonNode> plan = watching(holdings("5"));
            fixture.server.enqueue(ok(now));

            assertThat(refusalAfter(fixture.calls(), plan))
                    .hasMessage("acme take was not sent: listLots answers otherwise than when it was planned");
        }
        assertThat(fixture.server.getRequestCount()).isEqualTo(8);
    }

    @Test
    void aReadThatFailsEndsThePlan() {
        Plan<JsonNode> plan = watching(holdings("5"));
        fixture.server.enqueue(status(404));

        assertThat(refusalAfter(fixture.calls(), plan))
                .hasMessageStartingWith("acme take was not sent: its checks did not pass again: acme listLots failed");
    }

    @Test
    void whatIsNotThereIsNotPlanned() {
        assertThatThrownBy(() -> watching(holdings()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("acme take was not sent: listLots does not show what it is about");
        assertThatThrownBy(() -> fixture.calls().plan(Planned.take("{}"), NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`/lot` is not in the request");
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPlanExpiresByEitherClock() {
        Pipeline calls = fixture.started(fixture.builder()
                .time(clock)
                .guard(Guard.builder().planLifetime(Duration.ofSeconds(9)).build()));
        Plan<JsonNode> byWall = calls.plan(Planned.buy("{}"), NONE);
        Plan<JsonNode> inTime = calls.plan(Planned.buy("{}"), NONE);
        assertThat(byWall.expiresAt()).isEqualTo("2026-11-26T10:00:09Z");

        clock.now = clock.now.plusSeconds(8);
        fixture.server.enqueue(ok("{}"));
        calls.execute(inTime);
        clock.now = clock.now.plusSeconds(1);
        assertThat(refusal(calls, byWall))
                .hasMessage("acme buy was not sent: its plan expired at 2026-11-26T10:00:09Z");

        Plan<JsonNode> bySpan = calls.plan(Planned.buy("{}"), NONE);
        Plan<JsonNode> inSpan = calls.plan(Planned.buy("{}"), NONE);
        clock.now = clock.now.minusSeconds(100);
        clock.nanos = Duration.ofSeconds(9).toNanos() - 1;
        fixture.server.enqueue(ok("{}"));
        calls.execute(inSpan);
        clock.nanos = Duration.ofSeconds(9).toNanos();
        assertThat(refusal(calls, bySpan)).hasMessageContaining("its plan expired at");
    }

    @Test
    void ofAnExpiredPlanNothingIsAsked() {
        Pipeline calls = fixture.started(fixture.builder().time(clock));
        fixture.server.enqueue(ok(PASSED));
        Plan<JsonNode> plan = calls.plan(Planned.retire(), Planned.preview(), NONE);
        clock.now = clock.now.plus(Duration.ofMinutes(5));

        assertThat(refusal(calls, plan)).hasMessageContaining("its plan expired at");
    }

    @Test
    void aPlanThatExpiresDuringItsDryRunIsNotSent() {
        Pipeline calls = fixture.started(fixture.builder().time(clock));
        fixture.server.enqueue(ok(PASSED));
        Plan<JsonNode> plan = calls.plan(Planned.retire(), Planned.preview(), NONE);
        fixture.server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public mockwebserver3.MockResponse dispatch(RecordedRequest request) {
                clock.now = clock.now.plus(Duration.ofMinutes(5));
                return ok(PASSED);
            }
        });

        assertThat(refusalAfter(calls, plan)).hasMessageContaining("its plan expired at");
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void theTimeOfTheCallBoundsItsDryRunToo() {
        Pipeline calls = fixture.started(fixture.builder().time(clock));
        fixture.server.enqueue(ok(PASSED));
        Plan<JsonNode> plan = calls.plan(
                Planned.retire(),
                Planned.preview(),
                RequestOptions.builder().timeout(Duration.ofSeconds(2)).build());
        fixture.server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public mockwebserver3.MockResponse dispatch(RecordedRequest request) {
                clock.nanos = Duration.ofSeconds(3).toNanos();
                return ok(PASSED);
            }
        });

        CallTimeoutException late = catchThrowableOfType(CallTimeoutException.class, () -> calls.execute(plan));

        assertThat(late.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void eachCheckHasWhatTheOnesBeforeLeftOfTheTime() {
        Pipeline calls = fixture.started(fixture.builder().time(clock));
        fixture.server.enqueue(ok(holdings("5")));
        fixture.server.enqueue(ok(PASSED));
        Plan<JsonNode> plan = calls.plan(
                Planned.take("{\"lot\":\"7\"}"),
                Planned.preview(),
                RequestOptions.builder().timeout(Duration.ofSeconds(5)).build());
        fixture.server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public mockwebserver3.MockResponse dispatch(RecordedRequest request) {
                clock.nanos = Duration.ofMillis(4_950).toNanos();
                return request.getTarget().endsWith("/lots")
                        ? ok(holdings("5"))
                        : ok(PASSED)
                                .newBuilder()
                                .onResponseStart(mockwebserver3.SocketEffect.Stall.INSTANCE)
                                .build();
            }
        });

        assertThat(refusalAfter(calls, plan))
                .hasMessageStartingWith("acme take was not sent: its checks did not come to an end: acme preview: ")
                .hasMessageContaining(" within the 50 ms of an attempt");
    }

    @Test
    void aCheckForWhichNoTimeIsLeftIsNotMade() {
        Pipeline calls = fixture.started(fixture.builder().time(clock));
        fixture.server.enqueue(ok(holdings("5")));
        fixture.server.enqueue(ok(PASSED));
        Plan<JsonNode> plan = calls.plan(
                Planned.take("{\"lot\":\"7\"}"),
                Planned.preview(),
                RequestOptions.builder().timeout(Duration.ofSeconds(5)).build());
        fixture.server.setDispatcher(new mockwebserver3.Dispatcher() {
            @Override
            public mockwebserver3.MockResponse dispatch(RecordedRequest request) {
                clock.nanos = Duration.ofSeconds(5).toNanos();
                return ok(holdings("5"));
            }
        });

        assertThat(refusalAfter(calls, plan))
                .hasMessage(
                        "acme take was not sent: its checks did not come to an end: acme take: the deadline of 5000 ms"
                                + " passed before an answer was there");
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void anotherEnvironmentIsRefusedAndThePlanStaysGood() {
        Plan<JsonNode> plan = retirement();
        Pipeline elsewhere = fixture.started(new PipelineBuilder(CallFixture.PROFILE, fixture.server.url("/other")));
        Pipeline other = fixture.started(
                new PipelineBuilder(ProviderProfile.builder("other").build(), fixture.server.url("/api")));

        assertThat(refusal(elsewhere, plan))
                .hasMessage("acme retire was not sent: it was planned for " + fixture.server.url("/api")
                        + ", but the client calls " + fixture.server.url("/other"));
        assertThat(refusal(other, plan)).hasMessageContaining("it was planned for");

        fixture.server.enqueue(ok(PASSED));
        fixture.server.enqueue(ok("{}"));
        fixture.calls().execute(plan);
    }

    private static final Operation SECURED = Operation.of("burn", "POST", "/burnt")
            .safety(Safety.UNSAFE)
            .security("scheme")
            .irreversible(null, null, null)
            .build();

    private Pipeline as(Credential credential) {
        return fixture.started(fixture.builder().credentials(Map.of("scheme", credential)));
    }

    private Plan<Void> burn(Pipeline calls) {
        return calls.plan(ApiCall.of(SECURED, Answer.none()).build(), NONE);
    }

    private static OAuthGrant grant(String user) {
        return grant(user, "synthetic");
    }

    private static OAuthGrant grant(String user, String password) {
        return OAuthGrant.ofType("https://auth.example/token", "password")
                .client("c", "secret-of-c")
                .field("username", user)
                .field("password", password)
                .build();
    }

    @Test
    void otherCredentialsAreRefusedAndNeverShown() {
        TokenSource own = context -> grant("u").fetch(context);
        TokenSource others = context -> grant("u").fetch(context);
        List<List<Credential>> pairs = List.of(
                List.of(BasicCredentials.of("key", "one"), BasicCredentials.of("key", "two")),
                List.of(BasicCredentials.of("key", "one"), BasicCredentials.of("other", "one")),
                List.of(ApiKeyCredentials.of("X-Key", "one"), ApiKeyCredentials.of("X-Key", "two")),
                List.of(BearerCredentials.of("token-one"), BearerCredentials.of("token-two")),
                List.of(BearerCredentials.from(grant("u")), BearerCredentials.from(grant("v"))),
                List.of(BearerCredentials.from(grant("u")), BearerCredentials.from(grant("u", "synthetic-2"))),
                List.of(BearerCredentials.from(own), BearerCredentials.from(others)));

        for (List<Credential> pair : pairs) {
            Plan<Void> plan = burn(as(pair.get(0)));

            assertThat(plan.credentials()).matches("scheme [0-9a-f]{16}");
            assertThat(refusal(as(pair.get(1)), plan))
                    .hasMessageContaining(
                            "it was planned with the credentials " + plan.credentials() + ", but the client has ")
                    .hasMessageMatching(".* the client has (others of the same name|scheme [0-9a-f]{16})");
        }
    }

    @Test
    void credentialsThatLookTheSameAreToldApart() {
        Plan<Void> plan = burn(as(BasicCredentials.of("key", "one")));

        assertThat(refusal(as(BasicCredentials.of("key", "two")), plan))
                .hasMessageEndingWith("but the client has others of the same name")
                .hasMessageNotContainingAny("one", "two");
    }

    @Test
    void aClientWithTheSameCredentialsMayExecute() {
        TokenSource shared = context -> grant("u").fetch(context);
        List<List<Credential>> pairs = List.of(
                List.of(BasicCredentials.of("key", "one"), BasicCredentials.of("key", "one")),
                List.of(BearerCredentials.of("token"), BearerCredentials.of("token")));
        for (List<Credential> pair : pairs) {
            fixture.server.enqueue(status(204));

            as(pair.get(1)).execute(burn(as(pair.get(0))));
        }
        assertThat(burn(as(BearerCredentials.from(grant("u")))).credentials())
                .isEqualTo(burn(as(BearerCredentials.from(grant("u")))).credentials());
        assertThat(burn(as(BearerCredentials.from(shared))).credentials())
                .isEqualTo(burn(as(BearerCredentials.from(shared))).credentials());
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aClientWithoutTheCredentialsIsRefused() {
        Plan<Void> plan = burn(as(BasicCredentials.of("key", "one")));

        assertThat(refusal(fixture.calls(), plan))
                .hasMessage("acme burn was not sent: the client has no credentials for `scheme`, which this operation"
                        + " needs");
    }

    @Test
    void aClientThatCallsInAnotherNameIsRefused() {
        Pipeline one = fixture.started(fixture.builder().headerParameters(Map.of("X-Requestor", "one")));
        Pipeline two = fixture.started(fixture.builder().headerParameters(Map.of("X-Requestor", "two")));
        Plan<JsonNode> plan = one.plan(Planned.sell("{}"), NONE);

        assertThat(refusal(two, plan))
                .hasMessage("acme sell was not sent: the client would send other headers than were planned");

        fixture.server.enqueue(ok("{}"));
        one.execute(plan);
    }

    @Test
    void aClientOfOtherLimitsHoldsThePlanAgainstThem() {
        Plan<JsonNode> plan = fixture.calls().plan(Planned.buy("{\"amount\":2}"), NONE);
        Pipeline guarded = fixture.started(fixture.builder()
                .guard(Guard.builder().mostPerCall(BigDecimal.ONE).build()));

        assertThat(refusal(guarded, plan)).hasMessageContaining("the guard lets 1 through per call, but it is 2");

        fixture.server.enqueue(ok("{}"));
        fixture.calls().execute(plan);
    }

    @Test
    void everyLimitOfTheClientThatExecutesCounts() {
        HttpUrl real =
                fixture.server.url("/api").newBuilder().host("acme.example").build();
        Plan<JsonNode> there = fixture.started(new PipelineBuilder(CallFixture.PROFILE, real))
                .plan(Planned.buy("{\"wallet\":\"w\",\"amount\":2}"), NONE);
        Pipeline sandboxOnly = fixture.started(new PipelineBuilder(CallFixture.PROFILE, real)
                .guard(Guard.builder().sandboxOnly().build()));
        Plan<JsonNode> here = fixture.calls().plan(Planned.buy("{\"wallet\":\"w\",\"amount\":2}"), NONE);
        Pipeline otherAccounts = fixture.started(fixture.builder()
                .guard(Guard.builder().allowedAccounts("v", "W").build()));

        assertThat(refusal(sandboxOnly, there)).hasMessageContaining("lets writes through to sandboxes only");
        assertThat(refusal(otherAccounts, here)).hasMessageContaining("does not let its account through");
    }

    @Test
    void aKeyIsFixedWithThePlanAndSettlesARepeat() throws Exception {
        for (ApiCall<JsonNode> call : List.of(Planned.buy("{\"amount\":2}"), Planned.sell("{\"amount\":2}"))) {
            Plan<JsonNode> plan = fixture.calls().plan(call, NONE);
            String key = plan.idempotencyKey().orElseThrow();
            fixture.server.enqueue(dropped());
            fixture.server.enqueue(ok("{}"));

            ApiResponse<JsonNode> response = fixture.calls().execute(plan);

            assertThat(response.idempotencyKey()).contains(key);
            for (int i = 0; i < 2; i++) {
                RecordedRequest sent = fixture.taken();
                assertThat(sent.getBody().utf8() + sent.getHeaders().get("X-Key"))
                        .contains(key);
                assertThat(sent.getBody().utf8()).isEqualTo(new String(plan.body(), StandardCharsets.UTF_8));
            }
        }
    }

    /** The read shows no time of creation: a key that others may have used before would prove nothing. */
    @Test
    void aKeyThatWasMadeForAPlanIsStillKnownAsNewWhenItIsSettled() {
        Operation place = Operation.of("place", "POST", "/orders")
                .safety(Safety.KEYED)
                .idempotencyField("externalId")
                .irreversible(null, null, null)
                .reconcile(SettlingRead.by(
                                CallFixture.operation("listOrders", "GET", "/orders", Safety.READ), "externalId")
                        .result("id")
                        .build())
                .build();
        Plan<JsonNode> plan = fixture.calls()
                .plan(
                        ApiCall.of(place, Answer.json("Order", Codecs.JSON))
                                .json(Codecs.JSON, json("{}"))
                                .build(),
                        NONE);
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(status(409));
        fixture.server.enqueue(
                ok("[{\"id\":\"o-1\",\"externalId\":\"" + plan.idempotencyKey().orElseThrow() + "\"}]"));

        assertThat(fixture.calls().execute(plan).isSettledByReading()).isTrue();
    }

    @Test
    void theHashIsThatOfTheRequestInEveryProcess() {
        Pipeline calls = fixture.started(
                new PipelineBuilder(CallFixture.PROFILE, okhttp3.HttpUrl.get("https://acme.example/api")));
        Plan<JsonNode> plan = calls.plan(Planned.buy("{\"externalId\":\"k\",\"amount\":2}"), NONE);
        Plan<JsonNode> other = calls.plan(Planned.buy("{\"externalId\":\"k\",\"amount\":3}"), NONE);
        Plan<JsonNode> headed = calls.plan(
                Planned.buy("{\"externalId\":\"k\",\"amount\":2}"),
                RequestOptions.builder().header("X-Note", "n").build());

        assertThat(plan.hash()).isEqualTo("f55d6f87860de2662b785525ff4be8e6b8382641dd6d986d4c7193920f060837");
        assertThat(other.hash()).isNotEqualTo(plan.hash());
        assertThat(headed.hash()).isNotEqualTo(plan.hash());
        assertThat(calls.plan(
                                Planned.buy("{\"externalId\":\"k\",\"amount\":2}"),
                                RequestOptions.builder().header("X-Note", "m").build())
                        .hash())
                .isNotEqualTo(headed.hash());
    }

    @Test
    void theHashIsThatOfAllOfTheRequest() {
        Pipeline calls =
                fixture.started(new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get("https://acme.example/api")));
        List<Plan<Void>> plans = List.of(
                calls.plan(bare("POST", "/a").build(), NONE),
                calls.plan(bare("PUT", "/a").build(), NONE),
                calls.plan(bare("POST", "/b").build(), NONE),
                calls.plan(bare("POST", "/a").query("q", "1").build(), NONE),
                calls.plan(bare("POST", "/a").query("q", "2").build(), NONE),
                calls.plan(bare("POST", "/a").header("H", "1").build(), NONE),
                calls.plan(bare("POST", "/a").header("H1", "").build(), NONE),
                calls.plan(bare("POST", "/a").form("f", "1").build(), NONE),
                fixture.started(new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get("https://acme.example/other")))
                        .plan(bare("POST", "/a").build(), NONE));

        assertThat(plans).extracting(Plan::hash).doesNotHaveDuplicates();
        assertThat(calls.plan(bare("POST", "/a").build(), NONE).hash())
                .isEqualTo(plans.get(0).hash());
    }

    private static ApiCall.Builder<Void> bare(String method, String path) {
        return ApiCall.of(
                Operation.of("burn", method, path)
                        .safety(Safety.UNSAFE)
                        .irreversible(null, null, null)
                        .build(),
                Answer.none());
    }

    @Test
    void aSummaryIsWhatAPersonApproves() {
        Pipeline calls = fixture.started(
                new PipelineBuilder(CallFixture.PROFILE, okhttp3.HttpUrl.get("https://acme.example/api")).time(clock));
        Plan<JsonNode> plan = calls.plan(
                Planned.buy("{\"externalId\":\"k\",\"wallet\":\"w\u202e\",\"amount\":2E+3}"),
                RequestOptions.builder().header("X-Note", "confidential").build());

        assertThat(plan.summary().lines())
                .containsExactly(
                        "acme buy, which cannot be undone",
                        "  request      POST https://acme.example/api/orders",
                        "  headers      Accept, X-Note",
                        "  body         {\"externalId\":\"k\",\"wallet\":\"w\\u202e\",\"amount\":2000}",
                        "  quantity     2000",
                        "  account      w\\u202e",
                        "  dry run      the provider has none",
                        "  watched      nothing: nothing is read again",
                        "  key          k",
                        "  environment  https://acme.example/api",
                        "  credentials  none",
                        "  hash         " + plan.hash(),
                        "  expires      2026-11-26T10:05:00Z");
        assertThat(plan.toString()).isEqualTo("Plan[acme buy, hash " + plan.hash() + ", expires 2026-11-26T10:05:00Z]");
    }

    @Test
    void aSummaryTellsWhatIsNotKnownAndThatTheDryRunPassed() {
        fixture.server.enqueue(ok(PASSED));

        Plan<Void> plan = fixture.calls().plan(bare("POST", "/a").build(), Planned.preview(), NONE);

        assertThat(plan.summary().lines())
                .contains(
                        "  quantity     not told",
                        "  account      not told",
                        "  dry run      passed, " + PASSED,
                        "  watched      nothing else");
    }

    @Test
    void aSummaryShowsAsAnEscapeWhatDoesNotPrintOrTurnsText() {
        Plan<Void> plan = fixture.calls()
                .plan(
                        ApiCall.of(Planned.CLOSE, Answer.none())
                                .path("account", "a\u0007\u2028\u2029\u200b\ud800\u00e9\ud83d\ude00")
                                .build(),
                        NONE);

        assertThat(plan.summary()).contains("  account      a\\u0007\\u2028\\u2029\\u200b\\ud800\u00e9\ud83d\ude00");
    }

    @Test
    void aPlanOfAnythingElseIsNotExecuted() {
        Plan<?> strange = (Plan<?>) java.lang.reflect.Proxy.newProxyInstance(
                Plan.class.getClassLoader(), new Class<?>[] {Plan.class}, (proxy, method, arguments) -> null);

        assertThatThrownBy(() -> fixture.calls().execute(strange))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`plan` must come from this SDK");
        assertThatThrownBy(() -> fixture.calls().executeAsync(strange)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBodyOfPartsIsNotPlanned() {
        ApiCall<Void> parts = ApiCall.of(SECURED, Answer.none()).part("a", "b").build();

        assertThatThrownBy(() -> as(BasicCredentials.of("key", "one")).plan(parts, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("burn sends parts, and cannot be planned");
    }

    @Test
    void whatIsPlannedIsACopy() {
        Plan<JsonNode> plan = retirement();

        plan.body()[0] = 'x';
        ((com.fasterxml.jackson.databind.node.ObjectNode) plan.dryRunAnswer().orElseThrow()).put("fee", 9);

        assertThat(plan.body()[0]).isEqualTo((byte) '{');
        assertThat(plan.dryRunAnswer()).contains(json(PASSED));
        assertThatThrownBy(() -> plan.headers().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }
}
