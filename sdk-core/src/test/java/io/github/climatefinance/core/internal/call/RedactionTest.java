package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A marker secret appears in no log, message, toString or exception chain, even when the server sends it back. */
class RedactionTest {
    private static final String SECRET = "marker-s3cr3t-value";
    private static final String BASIC =
            Base64.getEncoder().encodeToString(("key:" + SECRET).getBytes(StandardCharsets.UTF_8));
    private static final Operation SUBMIT = Operation.of("submit", "POST", "/accounts/{id}")
            .safety(Safety.UNSAFE)
            .security("basic", "apiKey")
            .build();

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private final RecordingLogger log = new RecordingLogger();

    private Pipeline calls() {
        return fixture.started(fixture.builder()
                .logger(log)
                .credentials(Map.of(
                        "basic", BasicCredentials.of("key", SECRET),
                        "apiKey", ApiKeyCredentials.of("X-Api-Key", SECRET))));
    }

    private static ApiCall<String> call() {
        return ApiCall.of(SUBMIT, Answer.json("String", Codecs.STRING))
                .path("id", SECRET + "-path")
                .query("q", SECRET + "-query")
                .header("X-Note", SECRET + "-header")
                .json(Codecs.STRING, SECRET + "-body")
                .build();
    }

    private static String everything(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        for (Throwable t = failure; t != null; t = t.getCause()) {
            text.append(t.toString());
            if (t instanceof ApiException api) {
                text.append(api.body()).append(api.error().toString()).append(String.valueOf(api.requestId()));
            }
        }
        return text.toString();
    }

    @Test
    void appearsNotInTheNameOfAPropertyThatCannotBeRead() {
        ApiCall<Map<String, String>> call = ApiCall.of(
                        SUBMIT, Answer.json("Map<String, String>", Codecs.map(Codecs.STRING)))
                .path("id", "1")
                .build();
        fixture.server.enqueue(ok("{\"a\\n" + SECRET + "\":true}"));

        Throwable failure = catchThrowable(() -> calls().callWithResponse(call, RequestOptions.none()));

        assertThat(failure).hasMessageContaining("cannot read the 200 response as Map<String, String> at /a ███");
        assertThat(everything(failure)).doesNotContain(SECRET);
    }

    @Test
    void appearsNowhereWhateverTheServerDoes() {
        String echo = "{\"code\":\"" + SECRET + "\",\"message\":\"bad key " + SECRET + " or " + BASIC + "\"}";
        List<MockResponse> answers = List.of(
                ok("\"fine\"").newBuilder().setHeader("Set-Cookie", SECRET).build(),
                new MockResponse.Builder()
                        .code(400)
                        .setHeader("X-Request-Id", SECRET)
                        .body(echo)
                        .build(),
                new MockResponse.Builder().code(500).body(SECRET).build(),
                new MockResponse.Builder()
                        .code(302)
                        .setHeader("Location", "https://api.invalid/?token=" + SECRET)
                        .build(),
                ok(SECRET),
                ok("{\"" + SECRET + "\":"),
                new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html")
                        .body(SECRET)
                        .build(),
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
        StringBuilder seen = new StringBuilder();
        Pipeline calls = calls();
        seen.append(call())
                .append(RequestOptions.builder().header("X-Other", SECRET).build());

        for (MockResponse answer : answers) {
            fixture.server.enqueue(answer);
            Throwable failure =
                    catchThrowable(() -> seen.append(calls.callWithResponse(call(), RequestOptions.none())));
            if (failure != null) {
                seen.append(everything(failure));
            }
        }
        seen.append(String.join("\n", log.lines));

        assertThat(fixture.server.getRequestCount()).isEqualTo(answers.size());
        assertThat(log.lines).hasSizeGreaterThan(answers.size() * 2);
        assertThat(seen.toString()).contains("███").doesNotContain(SECRET).doesNotContain(BASIC);
    }

    @Test
    void logShowsTemplateStatusAndHarmlessHeadersOnly() {
        fixture.server.enqueue(
                ok("\"fine\"").newBuilder().setHeader("X-Balance", "17").build());

        calls().call(call(), RequestOptions.none());

        assertThat(log.lines.get(0)).isEqualTo("DEBUG acme submit: POST /accounts/{id}, attempt 1");
        assertThat(log.lines.get(1)).startsWith("DEBUG acme submit: HTTP 200 after ");
        assertThat(log.lines.get(2))
                .startsWith("TRACE acme submit: ")
                .contains("Content-Type: application/json", "X-Balance: ███");
    }

    @Test
    void nothingIsLoggedWhenTheLevelIsOff() {
        log.enabled = false;
        fixture.server.enqueue(status(500));

        Throwable failure = catchThrowable(() -> calls().call(call(), RequestOptions.none()));

        assertThat(failure).isNotNull();
        assertThat(log.lines).isEmpty();
    }

    @Test
    void appearsNowhereWhenTheServerEscapesIt() {
        String secret = "marker/s3cr3t+value\"quoted";
        String pair = Base64.getEncoder().encodeToString(("key:>?" + secret).getBytes(StandardCharsets.UTF_8));
        Pipeline calls = fixture.started(fixture.builder()
                .logger(log)
                .credentials(Map.of(
                        "basic", BasicCredentials.of("key", ">?" + secret),
                        "apiKey", ApiKeyCredentials.of("X-Api-Key", secret))));
        List<String> echoes = List.of(
                "{\"message\":\"bad marker\\/s3cr3t+value\\\"quoted\"}",
                "{\"message\":\"bad marker\\u002fs3cr3t\\u002Bvalue\\u0022quoted\"}",
                "{\"message\":\"bad " + pair.replace("/", "\\/") + "\"}",
                "key=marker%2Fs3cr3t%2Bvalue%22quoted");
        StringBuilder seen = new StringBuilder();

        for (String echo : echoes) {
            fixture.server.enqueue(
                    new MockResponse.Builder().code(400).body(echo).build());
            seen.append(everything(catchThrowable(() -> calls.call(call(), RequestOptions.none()))));
        }
        seen.append(String.join("\n", log.lines));

        assertThat(pair).contains("/");
        assertThat(seen.toString())
                .contains("bad ███", "key=███")
                .doesNotContain("s3cr3t", pair, pair.replace("/", "\\/"));
    }

    @Test
    void logMasksASecretInAHarmlessHeader() {
        fixture.server.enqueue(
                ok("\"fine\"").newBuilder().setHeader("Cache-Control", SECRET).build());

        calls().call(call(), RequestOptions.none());

        assertThat(log.lines.get(2)).contains("Cache-Control: ███");
    }

    @Test
    void appearsNotEvenInPartWhereALongBodyIsCut() {
        int before = BodyText.LARGEST - SECRET.length() / 2;
        fixture.server.enqueue(new MockResponse.Builder()
                .code(400)
                .body("x".repeat(before) + SECRET)
                .build());

        ApiException failure =
                catchThrowableOfType(ApiException.class, () -> calls().call(call(), RequestOptions.none()));

        assertThat(failure.isBodyCut()).isTrue();
        assertThat(failure.body()).isEqualTo("x".repeat(before) + "███");
    }

    @Test
    void appearsInNoContentAsText() {
        ApiCall<?> json = call();
        ApiCall<?> parts =
                ApiCall.of(SUBMIT, Answer.none()).part("note", SECRET).build();

        assertThat(json.content() + " " + parts.content()).contains("note").doesNotContain(SECRET);
    }
}
