package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.drift.Drift;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.sample.Item;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recorder hears of calls. */
class DriftBehaviourTest {
    private static final Operation LIST = operation("200 application/json,404,5XX application/json");

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private final DriftRecorder recorder = DriftRecorder.create();

    private static Operation operation(String answers) {
        return Operation.of("listItems", "GET", "/items")
                .safety(Safety.READ)
                .answers(answers)
                .build();
    }

    private static ApiCall<List<Item>> list(Operation operation) {
        return ApiCall.of(operation, Answer.json("List<Item>", Codecs.list(Item.Codec.INSTANCE)))
                .build();
    }

    private List<Item> made(Operation operation) {
        return fixture.started(fixture.builder().drift(recorder)).call(list(operation), RequestOptions.none());
    }

    private List<String> found() {
        return recorder.found().stream().map(Drift::toString).toList();
    }

    @Test
    void aDriftedAnswerIsCountedAndServedAllTheSame() {
        fixture.server.enqueue(
                ok("[{\"name\":\"a\",\"count\":\"1\",\"colour\":\"secret\"},{\"name\":\"b\",\"colour\":\"\"}]"));

        List<Item> items = made(LIST);

        assertThat(items).extracting(Item::name).containsExactly("a", "b");
        assertThat(found())
                .containsExactly(
                        "acme listItems: UNKNOWN_PROPERTY at /*/colour, a string (2 times)",
                        "acme listItems: MISSING_PROPERTY at /*/count (1 time)",
                        "acme listItems: WRONG_TYPE at /*/count, expected a whole number of 64 bits, but found a string"
                                + " (1 time)");
    }

    @Test
    void anAnswerAsDocumentedIsNone() {
        fixture.server.enqueue(ok("[{\"name\":\"a\",\"count\":1}]"));

        assertThat(made(LIST)).hasSize(1);

        assertThat(found()).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeReadIsCountedAndFailsAsEver() {
        fixture.server.enqueue(ok("[7]"));

        assertThat(catchThrowable(() -> made(LIST)))
                .isInstanceOf(DecodingException.class)
                .hasMessage("acme listItems: cannot read the 200 response as List<Item> at /0");

        assertThat(found())
                .containsExactly("acme listItems: WRONG_TYPE at /*, expected an object, but found a number (1 time)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 application/json                | 404 | UNDOCUMENTED_STATUS, 404",
                "200 application/json,4XX            | 404 | ''",
                "200 application/json,4xx            | 404 | ''",
                "200 application/json,default        | 404 | ''",
                "200 application/json,404            | 404 | ''",
                "200 application/json,404 text/plain | 404 | UNDOCUMENTED_CONTENT_TYPE, 404 application/json",
                "200 application/json,404 application/json text/plain | 404 | ''",
                "404 application/*,default text/plain| 404 | ''",
                "404 */*                             | 404 | ''",
                "4XX text/plain,404 application/json | 404 | ''",
                "200 text/csv                        | 200 | UNDOCUMENTED_CONTENT_TYPE, 200 application/json",
                "200 APPLICATION/json                | 200 | UNDOCUMENTED_CONTENT_TYPE, 200 application/json",
                "201 application/json                | 200 | UNDOCUMENTED_STATUS, 200",
                "''                                  | 418 | ''"
            })
    void aStatusOrMediaTypeIsComparedWithTheDocumentedOnes(String documented, int status, String expected) {
        fixture.server.enqueue(ok("[]").newBuilder()
                .code(status)
                .setHeader("Content-Type", "Application/JSON; charset=utf-8")
                .build());

        Throwable unused = catchThrowable(() -> made(operation(documented)));

        assertThat(found())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of("acme listItems: " + expected + " (1 time)"));
    }

    @Test
    void anAnswerWithoutAMediaTypeSaysNothing() {
        fixture.server.enqueue(new MockResponse.Builder().body("[]").build());

        assertThat(made(LIST)).isEmpty();

        assertThat(found()).isEmpty();
    }

    @Test
    void everyAttemptIsHeard() {
        fixture.server.enqueue(status(429));
        fixture.server.enqueue(ok("[]"));

        assertThat(made(LIST)).isEmpty();

        assertThat(found()).containsExactly("acme listItems: UNDOCUMENTED_STATUS, 429 (1 time)");
    }

    @Test
    void callsForAnotherIdentityAndAddressAreHeardToo() {
        Pipeline calls = fixture.started(fixture.builder().drift(recorder));
        for (Pipeline other :
                List.of(calls.as(java.util.Map.of()), calls.at(fixture.server.url("/v2"), java.util.Map.of()))) {
            fixture.server.enqueue(status(429));
            fixture.server.enqueue(ok("[]"));
            other.call(list(LIST), RequestOptions.none());
            other.close();
        }

        assertThat(found()).containsExactly("acme listItems: UNDOCUMENTED_STATUS, 429 (2 times)");
    }

    @Test
    void withoutARecorderNobodyLooks() {
        fixture.server.enqueue(ok("[{\"x\":1}]"));

        assertThat(fixture.calls().call(list(LIST), RequestOptions.none())).hasSize(1);

        assertThat(found()).isEmpty();
    }
}
