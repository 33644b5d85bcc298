package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.guard.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan is about is read again before it is sent, all of it, and must be what it was. */
class WatchTest {
    private static final String LOTS = "{\"lots\":["
            + "{\"kind\":{\"code\":\"x\"},\"parts\":[{\"id\":1,\"amount\":5,\"price\":7},{\"id\":2,\"amount\":100}]},"
            + "{\"kind\":{\"code\":\"y\"},\"parts\":[]},"
            + "{\"kind\":{\"code\":\"x\"},\"parts\":[{\"id\":3,\"amount\":0.50}]},"
            + "{\"kind\":{\"code\":\"other\"}},{}]}";

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private static String kind(String code, String state) {
        return "{\"found\":[{\"code\":\"" + code + "\",\"state\":\"" + state + "\"},{\"code\":\"another\"}]}";
    }

    private Plan<JsonNode> plan(String... kinds) {
        return fixture.calls().plan(Planned.move(kinds), RequestOptions.none());
    }

    private Plan<JsonNode> planOfBoth() {
        answers(LOTS, kind("x", "open"), kind("y", "open"));
        return plan("x", "y");
    }

    private void answers(String... bodies) {
        for (String body : bodies) {
            fixture.server.enqueue(ok(body));
        }
    }

    private RefusedException refusal(Plan<?> plan) {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> fixture.calls().execute(plan));
        assertThat(refused).isNotNull();
        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        return refused;
    }

    @Test
    void everyItemThatTheRequestNamesIsShownWithWhatMustStay() throws Exception {
        Plan<JsonNode> plan = planOfBoth();

        assertThat(plan.watched())
                .map(JsonNode::toString)
                .containsExactly(
                        "{\"kind\":{\"code\":\"x\"},\"parts\":[{\"amount\":0.5,\"id\":3}]}",
                        "{\"kind\":{\"code\":\"x\"},\"parts\":[{\"amount\":100,\"id\":2},{\"amount\":5,\"id\":1}]}",
                        "{\"kind\":{\"code\":\"y\"},\"parts\":[]}",
                        "{\"code\":\"x\",\"state\":\"open\"}",
                        "{\"code\":\"y\",\"state\":\"open\"}");
        assertThat(plan.summary()).contains("{\"amount\":100,\"id\":2}", "\"state\":\"open\"");
        assertThat(fixture.taken().getTarget()).isEqualTo("/api/accounts/a%201/lots");
        assertThat(List.of(
                        fixture.taken().getBody().utf8(),
                        fixture.taken().getBody().utf8()))
                .containsExactlyInAnyOrder("{\"code\":\"x\"}", "{\"code\":\"y\"}");
    }

    @Test
    void neitherOrderNorNotationNorAnythingElseMatters() {
        answers(LOTS, kind("x", "open"));
        Plan<JsonNode> plan = plan("x", "x");
        answers(
                "{\"lots\":[{\"parts\":[{\"amount\":0.5,\"id\":3}],\"kind\":{\"code\":\"x\"}},"
                        + "{\"kind\":{\"code\":\"y\"},\"parts\":[{\"id\":9,\"amount\":9}]},"
                        + "{\"kind\":{\"code\":\"x\",\"name\":\"new\"},"
                        + "\"parts\":[{\"id\":2,\"amount\":100.0},{\"id\":1,\"amount\":5.00,\"price\":8}]}]}",
                kind("x", "open"),
                "{\"id\":\"done\"}");

        assertThat(fixture.calls().execute(plan).value().path("id").asText()).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"amount\":100} -> \"amount\":99}",
                "\"amount\":0.50 -> \"amount\":0.05",
                "\"id\":2 -> \"id\":4",
                ",{\"id\":2,\"amount\":100} -> ",
                "\"parts\":[] -> \"parts\":[{\"id\":8,\"amount\":0}]",
                "\"parts\":[] -> \"parts\":null",
                "\"code\":\"y\" -> \"code\":\"z\"",
                "\"code\":\"other\" -> \"code\":\"x\""
            })
    void anItemOfSeveralThatMovedEndsThePlan(String change) {
        Plan<JsonNode> plan = planOfBoth();
        String[] parts = change.split(" -> ", -1);
        assertThat(LOTS).contains(parts[0]);
        answers(LOTS.replace(parts[0], parts[1]));

        assertThat(refusal(plan))
                .hasMessage("acme move was not sent: listLots answers otherwise than when it was planned");
        assertThat(fixture.server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void everyReadIsMadeAgainAndTheLastOneCountsLikeTheFirst() {
        Plan<JsonNode> plan = planOfBoth();
        answers(LOTS, kind("x", "open"));
        answers(kind("y", "open").replace("open", "closed"));

        assertThat(refusal(plan)).hasMessageContaining("searchKinds answers otherwise");
        assertThat(fixture.server.getRequestCount()).isEqualTo(6);
    }

    @Test
    void aReadThatFailsInTheMiddleEndsThePlan() {
        Plan<JsonNode> plan = planOfBoth();
        answers(LOTS);
        fixture.server.enqueue(status(403));

        assertThat(refusal(plan))
                .hasMessageStartingWith(
                        "acme move was not sent: its checks did not pass again: acme searchKinds failed");
        assertThat(fixture.server.getRequestCount()).isEqualTo(5);
    }

    @Test
    void whereOneItemIsNotShownThereIsNoPlan() {
        answers(LOTS);

        assertThatThrownBy(() -> plan("x", "unknown"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("acme move was not sent: listLots does not show what it is about");
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void anItemThatDoesNotSayWhichItIsIsNotTakenForTheOneNamed(String named) {
        answers("{\"lots\":[{},{\"kind\":{\"code\":null}},{\"kind\":{\"code\":{}}}]}");

        assertThatThrownBy(() -> plan(named))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("does not show what it is about");
    }

    @Test
    void aRequestThatNamesNothingIsNotPlanned() {
        assertThatThrownBy(() -> plan())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`/moves/*/kind` is not in the request");
        assertThat(fixture.server.getRequestCount()).isZero();
    }
}
