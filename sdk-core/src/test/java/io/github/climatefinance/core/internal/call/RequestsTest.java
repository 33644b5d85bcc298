package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.DecimalNode;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.QueryStyle;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {
    private static final Operation SEARCH = CallFixture.operation("search", "GET", "/search", Safety.READ);
    private static final Operation SEND = CallFixture.operation("send", "POST", "/send", Safety.UNSAFE);

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private RecordedRequest sent(ApiCall<?> call) throws InterruptedException {
        fixture.server.enqueue(ok("{}"));
        assertThat(fixture.made(call).status()).isEqualTo(200);
        return fixture.taken();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, a%2Fb",
        "50%, 50%25",
        "a?b, a%3Fb",
        "a#b, a%23b",
        "a b, a%20b",
        "a+b, a%2Bb",
        "a;b=c, a%3Bb%3Dc",
        "..a, ..a",
        "%2e%2e, %252e%252e",
        "größe€𝄞, gr%C3%B6%C3%9Fe%E2%82%AC%F0%9D%84%9E"
    })
    void pathValueArrivesAsOneEncodedSegment(String value, String segment) throws InterruptedException {
        assertThat(sent(get(value)).getTarget()).isEqualTo("/api/things/" + segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void pathValueThatAddressesSomethingElseIsRefused(String value) {
        assertThatThrownBy(() -> get(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`id` must not be empty, \".\" or \"..\", but was \"" + value + "\"");
        assertThat(fixture.server.getRequestCount()).isZero();
    }

    @Test
    void queriesHaveTheirStyle() throws InterruptedException {
        ApiCall<Void> call = ApiCall.of(SEARCH, Answer.none())
                .query("q", "a&b=c d+ü")
                .query("absent", null)
                .query("many", List.of("x", "y"))
                .query("comma", List.of("a,b", "c"), QueryStyle.COMMA)
                .query("pipe", List.of(1, 2), QueryStyle.PIPE)
                .query("space", List.of(1, 2), QueryStyle.SPACE)
                .query("deep", Map.of("from", 3), QueryStyle.DEEP_OBJECT)
                .query("amount", new BigDecimal("1E+3"))
                .query("at", OffsetDateTime.parse("2024-01-02T03:04:05+02:00"))
                .build();

        assertThat(sent(call).getTarget())
                .isEqualTo("/api/search?q=a%26b%3Dc%20d%2B%C3%BC&many=x&many=y&comma=a%2Cb,c&pipe=1%7C2&space=1%202"
                        + "&deep%5Bfrom%5D=3&amount=1000&at=2024-01-02T03%3A04%3A05%2B02%3A00");
    }

    @Test
    void aQueryParameterCanBeReplaced() throws InterruptedException {
        ApiCall<Void> first = ApiCall.of(SEARCH, Answer.none())
                .query("offset", 0)
                .query("limit", 5)
                .build();

        assertThat(sent(first.withQuery("offset", 5)).getTarget()).isEqualTo("/api/search?limit=5&offset=5");
    }

    @Test
    void jsonFormAndMultipartBodiesAreSent() throws InterruptedException {
        RecordedRequest json =
                sent(ApiCall.of(SEND, Answer.none()).json(Codecs.STRING, "ü").build());
        RecordedRequest form = sent(ApiCall.of(SEND, Answer.none())
                .form("a", "1 &")
                .form("b", null)
                .form("c", List.of("x", "y"))
                .build());
        Upload file = Upload.of("näme.txt", "content".getBytes(StandardCharsets.UTF_8))
                .mediaType("text/plain");
        RecordedRequest multipart = sent(ApiCall.of(SEND, Answer.none())
                .part("note", "hello")
                .part("file", file)
                .build());

        assertThat(json.getBody().utf8()).isEqualTo("\"ü\"");
        assertThat(json.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(form.getBody().utf8()).isEqualTo("a=1+%26&c=x&c=y");
        assertThat(multipart.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(multipart.getBody().utf8())
                .contains("name=\"note\"", "hello", "name=\"file\"; filename=\"näme.txt\"", "text/plain", "content");
    }

    @Test
    void userAgentNamesSdkVersionAndApplication() throws InterruptedException {
        Pipeline calls = fixture.started(fixture.builder().applicationName("ledger/2"));
        fixture.server.enqueue(ok("{}"));

        calls.call(get(), RequestOptions.none());

        assertThat(fixture.taken().getHeaders().get("User-Agent")).matches("climatefinance-sdk-java/\\d\\S* ledger/2");
    }

    @Test
    void headersOfOperationAndOptionsAreSent() throws InterruptedException {
        fixture.server.enqueue(ok("{}"));
        ApiCall<Void> call = ApiCall.of(SEARCH, Answer.none())
                .header("X-One", 1)
                .header("X-None", null)
                .build();

        fixture.calls()
                .callWithResponse(
                        call, RequestOptions.builder().header("X-Two", "2").build());

        RecordedRequest request = fixture.taken();
        assertThat(request.getHeaders().get("X-One")).isEqualTo("1");
        assertThat(request.getHeaders().get("X-None")).isNull();
        assertThat(request.getHeaders().get("X-Two")).isEqualTo("2");
    }

    @Test
    void theNearerToTheCallAHeaderIsSaidTheStrongerItIs() throws InterruptedException {
        Pipeline calls = fixture.started(fixture.builder()
                .headerParameters(
                        Map.of("X-One", "client", "x-two", "client", "X-Three", "client", "X-Four", "client")));
        fixture.server.enqueue(ok("{}"));
        ApiCall<Void> call = ApiCall.of(SEARCH, Answer.none())
                .header("X-One", "call")
                .header("X-Two", null)
                .header("X-Three", null)
                .build();

        calls.call(
                call,
                RequestOptions.builder()
                        .header("x-one", "options")
                        .header("x-three", "options")
                        .build());

        RecordedRequest request = fixture.taken();
        assertThat(request.getHeaders().values("X-One")).containsExactly("call");
        assertThat(request.getHeaders().values("X-Two")).containsExactly("client");
        assertThat(request.getHeaders().values("X-Three")).containsExactly("options");
        assertThat(request.getHeaders().values("X-Four"))
                .as("not a parameter of the operation")
                .isEmpty();
    }

    @Test
    void aRequiredHeaderMayComeFromTheCallItsOptionsOrTheClient() throws InterruptedException {
        Operation needy = Operation.of("act", "POST", "/act")
                .safety(Safety.UNSAFE)
                .requiredHeader("X-Actor")
                .build();
        ApiCall<Void> open =
                ApiCall.of(needy, Answer.none()).header("X-Actor", null).build();
        ApiCall<Void> own =
                ApiCall.of(needy, Answer.none()).header("X-Actor", 1).build();
        Pipeline holding = fixture.started(fixture.builder().headerParameters(Map.of("x-actor", "client")));
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(ok("{}"));
        }

        fixture.calls().call(own, RequestOptions.none());
        fixture.calls()
                .call(
                        open,
                        RequestOptions.builder().header("x-actor", "options").build());
        holding.call(open, RequestOptions.none());

        for (String from : List.of("1", "options", "client")) {
            assertThat(fixture.taken().getHeaders().values("X-Actor")).containsExactly(from);
        }
        assertThatThrownBy(() -> fixture.calls().callAsync(open, RequestOptions.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`X-Actor` is required by act, and neither the call nor the client has one");
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void illegalHeaderValueIsRefusedAndNotEchoed() {
        assertThatThrownBy(() -> ApiCall.of(SEARCH, Answer.none()).header("X-Key", "hidden\nvalue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of header `X-Key` has a character at position 6 that HTTP does not allow"
                        + " (line break, control or non-ASCII)");
        assertThatThrownBy(() -> RequestOptions.builder().header("X-Key", "hidden\rvalue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hidden");
    }

    @Test
    void anIdempotencyKeyThatCannotBeFoundIsAnArgumentThatIsRefused() {
        ApiCall<?> order = CallFixture.order("{\"externalId\":\"k-1\"}");
        ApiCall<?> odd = ApiCall.of(order.operation(), Answer.none())
                .json(Codecs.JSON, DecimalNode.valueOf(new BigDecimal("1".repeat(2_000))))
                .build();

        assertThatThrownBy(() -> fixture.made(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`externalId` cannot be read from the body");
        assertThat(fixture.server.getRequestCount()).isZero();
    }
}
