package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.json;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.RefusedException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.guard.Guard;
import io.github.climatefinance.core.json.Codecs;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is over a limit of the client, or cannot be told, is refused before anything is sent. */
class GuardTest {
    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private Pipeline guarded(Guard.Builder guard) {
        return fixture.started(fixture.builder().guard(guard.build()));
    }

    private static Guard.Builder most(String quantity) {
        return Guard.builder().mostPerCall(new BigDecimal(quantity));
    }

    private @Nullable RefusedException refusal(Pipeline calls, ApiCall<?> call) {
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> calls.call(call, RequestOptions.none()));
        if (refused != null) {
            assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(fixture.server.getRequestCount()).isZero();
        }
        return refused;
    }

    @Test
    void allItemsOfACallTogetherAreHeldAgainstTheMost() {
        assertThat(refusal(guarded(most("3.9")), Planned.retire()))
                .hasMessage("acme retire was not sent: the guard lets 3.9 through per call, but it is 4.0");

        fixture.server.enqueue(ok("{}"));
        assertThat(refusal(guarded(most("4")), Planned.retire())).isNull();
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"lots\":[]}",
                "{\"lots\":{\"tonnes\":1}}",
                "{\"lots\":[{\"tonnes\":1},{}]}",
                "{\"lots\":[{\"tonnes\":1},{\"tonnes\":null}]}",
                "{\"lots\":[{\"tonnes\":1},{\"tonnes\":\"all\"}]}",
                "{\"lots\":[{\"tonnes\":1},{\"tonnes\":[1]}]}",
                "{\"lots\":[{\"tonnes\":9},{\"tonnes\":-8}]}",
                "{\"lots\":[{\"tonnes\":\"1E-999999999\"},{\"tonnes\":1}]}",
                "[1]"
            })
    void aCallWhoseQuantityCannotBeToldIsRefused(String body) {
        assertThat(refusal(guarded(most("5")), Planned.retire("a 1", body)))
                .hasMessage("acme retire was not sent: the guard lets 5 through per call, and the request does not tell"
                        + " how much it is");
    }

    @Test
    void anOperationWithoutAQuantityIsRefusedTooWhereThereIsAMost() {
        assertThat(refusal(guarded(most("5")), Planned.close()))
                .hasMessageEndingWith("and the request does not tell how much it is");
    }

    @Test
    void otherAccountsAreRefusedWithoutBeingNamed() {
        Pipeline calls = guarded(Guard.builder().allowedAccounts("a 2", "w"));

        assertThat(refusal(calls, Planned.retire()))
                .hasMessage("acme retire was not sent: the guard does not let its account through");
        assertThat(refusal(calls, Planned.buy("{\"wallet\":\"W\",\"amount\":1}")))
                .hasMessageEndingWith("the guard does not let its account through");
        assertThat(refusal(calls, Planned.buy("{\"amount\":1}")))
                .hasMessage("acme buy was not sent: the guard lets some accounts through, and the request does not tell"
                        + " which it is");

        fixture.server.enqueue(ok("{}"));
        assertThat(refusal(calls, Planned.buy("{\"wallet\":\"w\"}"))).isNull();
    }

    @Test
    void everyAccountOfACallMustBeAllowed() {
        Operation operation = Operation.of("move", "POST", "/moves")
                .safety(Safety.UNSAFE)
                .irreversible(null, "/moves/*/from", null)
                .build();
        Pipeline calls = guarded(Guard.builder().allowedAccounts("a", "7"));

        for (String moves : new String[] {"[{\"from\":\"a\"},{\"from\":\"b\"}]", "[{\"from\":\"a\"},{}]", "[]"}) {
            assertThat(refusal(calls, moves(operation, moves))).as(moves).isNotNull();
        }

        fixture.server.enqueue(ok("{}"));
        assertThat(refusal(calls, moves(operation, "[{\"from\":\"a\"},{\"from\":7}]")))
                .isNull();
    }

    private static ApiCall<Void> moves(Operation operation, String moves) {
        return ApiCall.of(operation, Answer.none())
                .json(Codecs.JSON, json("{\"moves\":" + moves + "}"))
                .build();
    }

    @Test
    void everyFieldOfAFormCounts() {
        Operation operation = Operation.of("send", "POST", "/sent")
                .safety(Safety.UNSAFE)
                .irreversible("/amount", "/from", null)
                .build();
        ApiCall<Void> twice = ApiCall.of(operation, Answer.none())
                .form("from", "a")
                .form("amount", 2)
                .form("amount", 3)
                .build();

        assertThat(refusal(guarded(most("4")), twice)).hasMessageEndingWith("but it is 5");
    }

    @Test
    void aPlanCanBeDemandedOfWhatCannotBeUndone() {
        Pipeline calls = guarded(Guard.builder().requirePlan());

        assertThat(refusal(calls, Planned.retire()))
                .hasMessage(
                        "acme retire was not sent: the guard wants a plan of what cannot be undone: make one and have"
                                + " the client execute it");

        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{}"));
        calls.execute(calls.plan(Planned.retire(), RequestOptions.none()));
        calls.call(CallFixture.pay(), RequestOptions.none());
        assertThat(fixture.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void asynchronousCallsAreRefusedAsWell() {
        Pipeline calls = guarded(most("1"));

        assertThatThrownBy(() ->
                        calls.callAsync(Planned.retire(), RequestOptions.none()).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RefusedException.class);
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void aPlanIsHeldAgainstTheLimitsWhenItIsMade() {
        Pipeline calls = guarded(most("1"));

        assertThatThrownBy(() -> calls.plan(Planned.retire(), Planned.preview(), RequestOptions.none()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the guard lets 1 through per call");
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void limitsStayWhereAClientIsMadeOfAnother() {
        Pipeline calls = guarded(most("1"));

        try (Pipeline elsewhere = calls.at(fixture.server.url("/other"), Map.of());
                Pipeline other = calls.as(Map.of())) {
            assertThat(refusal(elsewhere, Planned.retire())).isNotNull();
            assertThat(refusal(other, Planned.retire())).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.example/api, false",
        "https://test.acme.example/api, true",
        "https://test.acme.example:8443/api, false",
        "https://test.acme.example.evil.example/api, false",
        "https://127.0.0.1/api, true",
        "http://localhost:81/api, true",
        "https://localhost.example/api, false"
    })
    void sandboxesAreThisMachineAndWhatTheProviderCallsOne(String url, boolean sandbox) {
        ProviderProfile profile = ProviderProfile.builder("acme")
                .testEnvironments("https://test.acme.example/api")
                .build();

        assertThat(profile.isTestEnvironment(HttpUrl.get(url))).isEqualTo(sandbox);
    }

    @Test
    void anyWriteToAnEnvironmentThatIsNoSandboxIsRefusedAndReadsAreNot() {
        HttpUrl real =
                fixture.server.url("/api").newBuilder().host("acme.example").build();
        Pipeline elsewhere = fixture.started(new PipelineBuilder(CallFixture.PROFILE, real)
                .httpClient(fixture.httpClient()
                        .newBuilder()
                        .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                        .build())
                .guard(Guard.builder().sandboxOnly().build()));

        assertThat(refusal(elsewhere, CallFixture.pay()))
                .hasMessage(
                        "acme pay was not sent: the guard lets writes through to sandboxes only, and acme.example is"
                                + " none known");
        assertThat(refusal(elsewhere, CallFixture.delete())).isNotNull();
        assertThat(refusal(elsewhere, Planned.buy("{}"))).isNotNull();

        fixture.server.enqueue(ok("{}"));
        elsewhere.call(CallFixture.get(), RequestOptions.none());
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aWriteToASandboxPasses() {
        fixture.server.enqueue(ok("{}"));
        assertThat(refusal(guarded(Guard.builder().sandboxOnly()), CallFixture.pay()))
                .isNull();
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        Guard.Builder guard = Guard.builder();

        assertThatThrownBy(() -> guard.mostPerCall(BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`mostPerCall` must be more than 0, but was 0");
        assertThatThrownBy(guard::allowedAccounts)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`allowedAccounts` must name an account");
        assertThatThrownBy(() -> guard.planLifetime(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`planLifetime` must be longer than zero, but was PT0S");
        assertThatThrownBy(() -> guard.planLifetime(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`planLifetime` must be at most a year, but was PT");
        assertThatThrownBy(() -> guard.allowedAccounts("a", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`allowedAccounts` must name an account");
    }

    @Test
    void anAccountMayBeNamedTwice() {
        assertThat(Guard.builder().allowedAccounts("a", "b", "a").build().allowedAccounts())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aGuardShowsNoAccount() {
        assertThat(Guard.builder().allowedAccounts("a 1").sandboxOnly().build().toString())
                .isEqualTo("Guard[mostPerCall=null, allowedAccounts=1, sandboxOnly=true, requirePlan=false,"
                        + " planLifetime=PT5M]");
    }
}
