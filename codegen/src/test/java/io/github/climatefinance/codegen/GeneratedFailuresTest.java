package io.github.climatefinance.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.ItemResult;
import io.github.climatefinance.core.ItemResults;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.ItemsFailedException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.goldens.errors.api.OrdersApi;
import io.github.climatefinance.goldens.errors.model.ErrorKind;
import io.github.climatefinance.goldens.errors.model.ItemError;
import io.github.climatefinance.goldens.errors.model.OrderErrors;
import io.github.climatefinance.goldens.results.api.RetirementsApi;
import io.github.climatefinance.goldens.results.model.Retirement;
import io.github.climatefinance.goldens.results.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goldens of error bodies, and of successes that contain failures. */
class GeneratedFailuresTest {
    private static final String RESULTS = """
            [{"id":"1","status":"DONE"},{"id":"2","status":"FAILED"},{"id":"3"},{"id":"4","status":null},
            {"id":"5","status":"NEW_WORD"},{"id":"6","status":"no_available_quantity"},{"id":"7","status":"FAILED"}]""";

    @Test
    void theBodyOfAFailureIsReadAsItsModel() {
        OrderErrors errors = OrderErrors.of(failure("""
                        {"code":"INVALID_ORDERS","items":[[{"field":"volume","kind":"MISSING"},{"kind":"NEW"}],[]],
                        "byName":{"b":[{"field":"price"}],"a":[]},"trace":"t"}""")).orElseThrow();

        assertThat(errors.code()).isEqualTo("INVALID_ORDERS");
        assertThat(errors.items())
                .containsExactly(
                        List.of(
                                ItemError.builder()
                                        .field("volume")
                                        .kind(ErrorKind.MISSING)
                                        .build(),
                                ItemError.builder().kind(ErrorKind.of("NEW")).build()),
                        List.of());
        assertThat(errors.byName()).containsOnlyKeys("b", "a");
        assertThat(errors.additionalProperties()).containsKey("trace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html>",
                "[]",
                "null",
                "{\"code\":\"c\"",
                "{\"message\":\"from somebody else\"}",
                "{\"code\":{}}",
                "{\"code\":\"c\",\"items\":[[{}],null]}",
                "{\"code\":\"c\",\"items\":[[{}],{}]}"
            })
    void aBodyOfAnotherShapeIsNone(String body) {
        assertThat(OrderErrors.of(failure(body))).isEmpty();
    }

    @Test
    void aBodyThatWasCutIsNone() {
        String cutAtItsEnd = "{\"code\":\"c\"}" + " ".repeat(70_000);

        ApiException failure = failure(cutAtItsEnd);

        assertThat(failure.isBodyCut()).isTrue();
        assertThat(OrderErrors.of(failure)).isEmpty();
    }

    @Test
    void listsOfListsAreCopiedToTheInnermost() {
        List<ItemError> inner = new ArrayList<>(List.of(ItemError.builder().build()));
        Map<String, List<ItemError>> byName = Map.of("a", inner);

        OrderErrors errors = OrderErrors.builder()
                .code("c")
                .items(List.of(inner))
                .byName(byName)
                .build();
        inner.clear();

        assertThat(errors.items().get(0)).hasSize(1);
        assertThat(errors.byName().get("a")).hasSize(1);
        assertThat(OrderErrors.fromJson(errors.toJson())).isEqualTo(errors);
    }

    @Test
    void aListOfResultsTellsWhichFailed() {
        try (FixtureClient client = FixtureClient.start().json(RESULTS).json("[{\"status\":\"DONE\"}]")) {
            RetirementsApi retirements = new RetirementsApi(client.calls());
            ItemResults<Retirement> results = retirements.retireAll();
            ItemResults<Retirement> good = retirements.retireAllAsync().join();

            assertThat(results).hasSize(7);
            assertThat(results.failed().stream().map(Retirement::id))
                    .containsExactly(Optional.of("2"), Optional.of("6"), Optional.of("7"));
            assertThat(results.get(4).itemStatus()).contains("NEW_WORD");
            assertThatThrownBy(results::throwIfAnyFailed)
                    .isInstanceOf(ItemsFailedException.class)
                    .hasMessage("3 of 7 items failed: FAILED, no_available_quantity")
                    .extracting(failure -> ((ItemsFailedException) failure).outcome())
                    .isEqualTo(Outcome.UNKNOWN);
            assertThat(good.throwIfAnyFailed()).isSameAs(good);
        }
    }

    @Test
    void anObjectWithAListOfResultsTellsTheSame() {
        try (FixtureClient client = FixtureClient.start()
                .json("{\"retirements\":" + RESULTS + ",\"note\":\"n\"}")
                .json("{\"retirements\":[]}")
                .json("{}")) {
            RetirementsApi retirements = new RetirementsApi(client.calls());
            Run run = retirements.getLastRun().orElseThrow();
            Run nothing = retirements.getLastRun().orElseThrow();
            Run lacking = retirements.getLastRun().orElseThrow();

            assertThat(run.failed()).hasSize(3).allMatch(ItemResult::isFailed);
            assertThatThrownBy(run::throwIfAnyFailed)
                    .isInstanceOf(ItemsFailedException.class)
                    .hasMessage("3 of 7 items failed: FAILED, no_available_quantity");
            assertThat(nothing.throwIfAnyFailed()).isSameAs(nothing);
            assertThatThrownBy(lacking::throwIfAnyFailed).isInstanceOf(DecodingException.class);
        }
    }

    @Test
    void resultsAreReadWhereTheyMayBeMissingAndPageByPage() {
        try (FixtureClient client =
                FixtureClient.start().json(RESULTS).status(204).json(RESULTS).json("[]")) {
            RetirementsApi retirements = new RetirementsApi(client.calls());

            assertThat(retirements.listLate().orElseThrow().failed()).hasSize(3);
            assertThat(retirements.listLate()).isEmpty();
            assertThat(retirements.listRetirementsAll().stream().filter(Retirement::isFailed))
                    .hasSize(3);
        }
    }

    private static ApiException failure(String body) {
        try (FixtureClient client = FixtureClient.start().answer(400, body)) {
            OrdersApi orders = new OrdersApi(client.calls());
            return catchThrowableOfType(ApiException.class, orders::createOrders);
        }
    }
}
