package io.github.climatefinance.codegen;

import static io.github.climatefinance.codegen.FixtureClient.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.guard.Plan;
import io.github.climatefinance.goldens.dryrun.api.CreateRetirementsParams;
import io.github.climatefinance.goldens.dryrun.api.RetirementsApi;
import io.github.climatefinance.goldens.dryrun.api.TransfersApi;
import io.github.climatefinance.goldens.dryrun.model.Lot;
import io.github.climatefinance.goldens.dryrun.model.NewRetirements;
import io.github.climatefinance.goldens.dryrun.model.NewTransfer;
import io.github.climatefinance.goldens.dryrun.model.Retired;
import io.github.climatefinance.goldens.safety.api.CreditsApi;
import io.github.climatefinance.goldens.safety.model.Lots;
import io.github.climatefinance.goldens.safety.model.Retirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The golden of {@code x-dry-run}, called against a server. */
class GeneratedDryRunTest {
    private static final NewRetirements BODY = NewRetirements.builder()
            .reason("r")
            .retirements(List.of(Lot.builder().quantity(BigDecimal.TEN).build()))
            .build();
    private static final String REST = ",\"reason\":\"r\",\"retirements\":[{\"quantity\":10}]}";

    @Test
    void theRealMethodSaysFalseInEveryForm() {
        try (FixtureClient client = FixtureClient.start().json("{}").json("{}").json("{}")) {
            RetirementsApi retirements = new RetirementsApi(client.calls());

            retirements.create("a", BODY);
            retirements.createAsync("a", BODY, p -> p.notify_("n")).join();
            retirements.createWithResponse("a", BODY);

            for (int i = 0; i < 3; i++) {
                assertThat(body(client.request())).isEqualTo("{\"dryRun\":false" + REST);
            }
        }
    }

    @Test
    void thePreviewSaysTrueInEveryFormAndTakesTheSameParams() {
        CreateRetirementsParams params =
                CreateRetirementsParams.builder().notify_("n").build();
        try (FixtureClient client = FixtureClient.start().json("{}").json("{}").json("{}")) {
            RetirementsApi retirements = new RetirementsApi(client.calls());

            retirements.previewCreate("a", BODY, params);
            retirements.previewCreateAsync("a", BODY, params).join();
            retirements.previewCreateWithResponse("a", BODY, params);

            for (int i = 0; i < 3; i++) {
                var request = client.request();
                assertThat(request.getTarget()).isEqualTo("/base/accounts/a/retirements?notify=n");
                assertThat(body(request)).isEqualTo("{\"dryRun\":true" + REST);
            }
        }
    }

    @Test
    void aBodyThatDecidesItselfIsRefusedAtOnceWhereverItCameFrom() {
        NewRetirements built =
                BODY.toBuilder().additionalProperty("dryRun", BooleanNode.TRUE).build();
        NewRetirements stored = NewRetirements.fromJson("{\"dryRun\":false" + REST);
        NewRetirements nothing = NewRetirements.fromJson("{\"dryRun\":null" + REST);
        try (FixtureClient client = FixtureClient.start()) {
            RetirementsApi retirements = new RetirementsApi(client.calls());

            Stream.of(built, stored, nothing)
                    .flatMap(each -> Stream.<ThrowingCallable>of(
                            () -> retirements.create("a", each),
                            () -> retirements.createAsync("a", each),
                            () -> retirements.createWithResponse("a", each),
                            () -> retirements.previewCreate("a", each),
                            () -> retirements.previewCreateAsync("a", each),
                            () -> retirements.previewCreateWithResponse("a", each)))
                    .forEach(call -> assertThatThrownBy(call)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("`dryRun` is decided by the method that sends the body:"
                                    + " leave it out of the body"));
            assertThat(client.requests()).isZero();
        }
    }

    @Test
    void aPlanIsRehearsedInEveryFormAndThenSentOnce() {
        CreateRetirementsParams params =
                CreateRetirementsParams.builder().notify_("n").build();
        List<Function<RetirementsApi, Plan<Retired>>> forms = List.of(
                api -> api.planCreate("a", BODY),
                api -> api.planCreate("a", BODY, params),
                api -> api.planCreate("a", BODY, p -> p.notify_("n")));
        for (Function<RetirementsApi, Plan<Retired>> form : forms) {
            try (FixtureClient client = FixtureClient.start()
                    .json("{\"id\":\"dry-1\"}")
                    .json("{\"id\":\"dry-2\"}")
                    .json("{\"id\":\"1\"}")) {
                Plan<Retired> plan = form.apply(new RetirementsApi(client.calls()));

                assertThat(plan.quantity()).contains(BigDecimal.TEN);
                assertThat(plan.accounts()).containsExactly("a");
                assertThat(plan.dryRunAnswer().orElseThrow().path("id").asText())
                        .isEqualTo("dry-1");
                assertThat(client.calls().execute(plan).value().id()).contains("1");
                assertThatThrownBy(() -> client.calls().execute(plan)).isInstanceOf(RefusedException.class);

                assertThat(body(client.request())).isEqualTo("{\"dryRun\":true" + REST);
                assertThat(body(client.request())).isEqualTo("{\"dryRun\":true" + REST);
                RecordedRequest sent = client.request();
                assertThat(body(sent)).isEqualTo("{\"dryRun\":false" + REST);
                assertThat(plan.url()).endsWith(sent.getTarget());
                assertThat(client.requests()).isEqualTo(3);
            }
        }
    }

    @Test
    void anOperationOfItsOwnIsADryRunTooAndTheKeyIsThePlans() {
        Retirement body =
                Retirement.builder().account("a").tonnes(BigDecimal.ONE).build();
        try (FixtureClient client =
                FixtureClient.start().status(204).status(204).status(503).status(204)) {
            Plan<Void> plan = new CreditsApi(client.calls()).planRetireCredits(body);
            String key = plan.idempotencyKey().orElseThrow();

            client.calls().execute(plan);

            assertThat(client.request().getTarget()).isEqualTo("/base/preview");
            assertThat(client.request().getTarget()).isEqualTo("/base/preview");
            assertThat(body(client.request())).contains(key);
            assertThat(body(client.request())).contains(key);
        }
    }

    @Test
    void whatIsWatchedIsReadForThePlanAndAgainForItsExecution() {
        try (FixtureClient client = FixtureClient.start()
                .json("[{\"id\":\"l\",\"tonnes\":2},{\"id\":\"m\"}]")
                .json("[{\"id\":\"l\",\"tonnes\":2}]")
                .status(204)
                .json("[{\"id\":\"l\",\"tonnes\":2}]")
                .json("[{\"id\":\"l\",\"tonnes\":1}]")) {
            CreditsApi credits = new CreditsApi(client.calls());
            io.github.climatefinance.goldens.safety.model.Lot lot =
                    io.github.climatefinance.goldens.safety.model.Lot.builder()
                            .id("l")
                            .build();

            client.calls().execute(credits.planTakeLot("a", lot));
            Plan<Void> moved = credits.planTakeLot("a", lot);

            assertThat(moved.watched()).map(Object::toString).containsExactly("{\"id\":\"l\",\"tonnes\":2}");
            assertThatThrownBy(() -> client.calls().execute(moved))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("listLots answers otherwise");
            assertThat(client.request().getTarget()).isEqualTo("/base/accounts/a/lots");
            assertThat(client.requests()).isEqualTo(5);
        }
    }

    @Test
    void severalReadsOfSeveralItemsAreMadeForAPlanAndOneAfterTheOtherWhereTheyAskForOne() {
        String lots = "[{\"id\":\"l\",\"tonnes\":2},{\"id\":\"m\"}]";
        try (FixtureClient client = FixtureClient.start()
                .json(lots)
                .json("{\"lots\":[{\"id\":\"l\",\"tonnes\":2}]}")
                .json("{\"lots\":[{\"id\":\"m\",\"tonnes\":3}]}")
                .json(lots)
                .json("{\"lots\":[{\"id\":\"l\",\"tonnes\":2}]}")
                .json("{\"lots\":[{\"id\":\"m\",\"tonnes\":4}]}")) {
            Plan<Void> plan = new CreditsApi(client.calls())
                    .planSellLots("a", Lots.fromJson("{\"lots\":[{\"id\":\"l\"},{\"id\":\"m\"}]}"));

            assertThat(plan.watched())
                    .map(Object::toString)
                    .containsExactly(
                            "{\"id\":\"l\",\"tonnes\":2}",
                            "{\"id\":\"m\"}",
                            "{\"id\":\"l\",\"tonnes\":2}",
                            "{\"id\":\"m\",\"tonnes\":3}");
            assertThatThrownBy(() -> client.calls().execute(plan))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("searchLots answers otherwise");
            assertThat(client.request().getTarget()).isEqualTo("/base/accounts/a/lots");
            assertThat(body(client.request())).isEqualTo("{\"id\":\"l\"}");
            assertThat(body(client.request())).isEqualTo("{\"id\":\"m\"}");
            assertThat(client.requests()).isEqualTo(6);
        }
    }

    @Test
    void theNameIsFreeBelowTheTopOfTheBody() {
        Lot lot = Lot.builder()
                .quantity(BigDecimal.ONE)
                .additionalProperty("dryRun", BooleanNode.TRUE)
                .build();
        try (FixtureClient client = FixtureClient.start().json("{}")) {
            new RetirementsApi(client.calls())
                    .create(
                            "a",
                            NewRetirements.builder().retirements(List.of(lot)).build());

            assertThat(body(client.request()))
                    .isEqualTo("{\"dryRun\":false,\"retirements\":[{\"quantity\":1,\"dryRun\":true}]}");
        }
    }

    @Test
    void thePreviewIsRepeatedAsItsOwnSafetyAllowsAndTheRealMethodIsNot() {
        try (FixtureClient client =
                FixtureClient.start().status(503).json("{\"id\":\"1\"}").status(503)) {
            RetirementsApi retirements = new RetirementsApi(client.calls());

            assertThat(retirements.previewCreate("a", BODY).id()).contains("1");
            assertThatThrownBy(() -> retirements.create("a", BODY))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("createRetirements");
            assertThat(client.requests()).isEqualTo(3);
        }
    }

    @Test
    void aPropertyFromAPartOfTheSchemaIsDecidedTooAndTheKeyIsStillFound() {
        NewTransfer transfer =
                NewTransfer.builder().account("a").reference("r1").build();
        try (FixtureClient client =
                FixtureClient.start().status(503).status(204).status(503)) {
            TransfersApi transfers = new TransfersApi(client.calls());

            transfers.createTransfer(transfer);
            assertThatThrownBy(() -> transfers.previewTransfer(transfer))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("previewTransfer");

            String rest = ",\"reference\":\"r1\",\"account\":\"a\"}";
            assertThat(body(client.request())).isEqualTo("{\"validateOnly\":false" + rest);
            assertThat(body(client.request())).isEqualTo("{\"validateOnly\":false" + rest);
            assertThat(body(client.request())).isEqualTo("{\"validateOnly\":true" + rest);
        }
    }
}
