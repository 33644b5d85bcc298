package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.GET;
import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.climatefinance.core.ApiResponse;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.error.ApiException;
import io.github.climatefinance.core.error.BadRequestException;
import io.github.climatefinance.core.error.ConflictException;
import io.github.climatefinance.core.error.DecodingException;
import io.github.climatefinance.core.error.ForbiddenException;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.ServerException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.json.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private static <T> ApiCall<T> reading(Answer<T> answer) {
        return ApiCall.of(GET, answer).path("id", "secret-id").build();
    }

    private DecodingException unreadable(MockResponse response) {
        fixture.server.enqueue(response);
        return catchThrowableOfType(
                DecodingException.class,
                () -> fixture.made(
                        reading(Answer.json("Map<String, List<Long>>", Codecs.map(Codecs.list(Codecs.INT64))))));
    }

    @Test
    void wrongTypeNamesThePlace() {
        DecodingException failure = unreadable(ok("{\"a\":[1,{}]}")
                .newBuilder()
                .setHeader("X-Request-Id", "91bc")
                .build());

        assertThat(failure)
                .hasMessage("acme getThing: cannot read the 200 response as Map<String, List<Long>> at /a/1"
                        + " (request id 91bc)");
        assertThat(failure.pointer()).isEqualTo("/a/1");
        assertThat(failure.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(fixture.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void truncatedJsonIsADecodingFailure() {
        DecodingException failure = unreadable(ok("{\"a\":[1,"));

        assertThat(failure).hasMessageStartingWith("acme getThing: cannot read the 200 response as");
        assertThat(failure.getCause()).hasMessageContaining("line 1, column 9");
    }

    @Test
    void emptyBodyIsADecodingFailure() {
        assertThat(unreadable(new MockResponse.Builder().code(200).build()))
                .hasMessage("acme getThing: cannot read the 200 response as Map<String, List<Long>>, it is empty");
    }

    @Test
    void htmlWithStatus200IsADecodingFailure() {
        assertThat(unreadable(new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html; charset=utf-8")
                        .body("<html>Sign in</html>")
                        .build()))
                .hasMessage(
                        "acme getThing: cannot read the 200 response as Map<String, List<Long>>," + " it is text/html");
    }

    @Test
    void answersWithoutABodyAreRead() {
        fixture.server.enqueue(new MockResponse.Builder().code(204).build());
        fixture.server.enqueue(ok("{\"ignored\":true}").newBuilder().code(202).build());
        fixture.server.enqueue(new MockResponse.Builder().code(204).build());
        fixture.server.enqueue(ok("\"there\""));

        assertThat(fixture.made(reading(Answer.none())).status()).isEqualTo(204);
        assertThat(fixture.made(reading(Answer.none())).status()).isEqualTo(202);
        assertThat(fixture.made(reading(Answer.jsonOrNone("String", Codecs.STRING)))
                        .value())
                .isEmpty();
        assertThat(fixture.made(reading(Answer.jsonOrNone("String", Codecs.STRING)))
                        .value())
                .isEqualTo(Optional.of("there"));
    }

    @Test
    void aPageOfHtmlIsNoSuccessEvenWhereNothingIsRead() {
        fixture.server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body("<html>Sign in</html>")
                .build());

        DecodingException failure =
                catchThrowableOfType(DecodingException.class, () -> fixture.made(reading(Answer.none())));

        assertThat(failure).hasMessage("acme getThing: cannot read the 200 response as nothing, it is text/html");
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anEmptyBodyIsNoPageOfHtmlWhateverItsType() {
        fixture.server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .build());

        assertThat(fixture.made(reading(Answer.none())).status()).isEqualTo(200);
    }

    @Test
    void responseKnowsStatusHeadersRequestIdAndHiddenHeaders() {
        fixture.server.enqueue(ok("{}").newBuilder()
                .addHeader("X-Many", "1")
                .addHeader("X-Many", "2")
                .setHeader("Retry-After", "5")
                .setHeader("X-Request-Id", "r-1")
                .build());

        ApiResponse<?> response = fixture.made(get());

        assertThat(response.headers()).containsEntry("x-many", List.of("1", "2"));
        assertThat(response.header("RETRY-AFTER")).contains("5");
        assertThat(response.requestId()).contains("r-1");
        assertThat(response.attempts()).isEqualTo(1);
    }

    @Test
    void downloadStaysOpenUntilItsReaderClosesIt(@TempDir Path folder) throws IOException {
        fixture.server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "application/pdf")
                .body("content")
                .build());

        Download download = fixture.made(reading(Answer.download())).value();

        assertThat(fixture.responses.open()).isEqualTo(1);
        assertThat(download.mediaType()).contains("application/pdf");
        assertThat(download.length()).hasValue(7);
        assertThat(download.saveTo(folder.resolve("file"))).isEqualTo(7);
        assertThat(Files.readString(folder.resolve("file"))).isEqualTo("content");
        assertThat(fixture.responses.open()).isZero();
    }

    @Test
    void errorTellsCodeAndMessageInOneSentence() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(409)
                .setHeader("X-Request-Id", "7f3a")
                .body("{\"code\":\"DUPLICATE\",\"message\":\"already\\nthere\"}")
                .build());

        ConflictException failure = catchThrowableOfType(ConflictException.class, () -> fixture.made(get()));

        assertThat(failure)
                .hasMessage("acme getThing failed: HTTP 409 DUPLICATE, \"already there\" (GET /things/{id},"
                        + " request id 7f3a)");
        assertThat(failure.error().code()).contains("DUPLICATE");
        assertThat(failure.requestId()).contains("7f3a");
        assertThat(failure.isRetryable()).isFalse();
        assertThat(failure.provider()).isEqualTo("acme");
    }

    @Test
    void errorIsFoundInWhicheverElementHasOne() {
        Pipeline calls = fixture.started(new PipelineBuilder(
                ProviderProfile.builder("acme")
                        .errorCodes("/failures/*/code")
                        .errorMessages("/none", "/failures/*/texts/*/text", "/failures/1/code")
                        .build(),
                fixture.server.url("/")));
        fixture.server.enqueue(new MockResponse.Builder()
                .code(400)
                .body("{\"failures\":[{\"texts\":[]},{\"code\":\"ZERO\",\"texts\":[{},{\"text\":\"it is 0\"}]}]}")
                .build());
        fixture.server.enqueue(new MockResponse.Builder()
                .code(400)
                .body("{\"failures\":{\"*\":{\"code\":\"STAR\"}}}")
                .build());

        assertThat(refused(calls)).hasMessage("acme getThing failed: HTTP 400 ZERO, \"it is 0\" (GET /things/{id})");
        assertThat(refused(calls).error().code()).contains("STAR");
    }

    @Test
    void errorTellsWhatIsWrongWithEachFieldAndTheRequestIdOfItsBody() {
        Pipeline calls = fixture.started(new PipelineBuilder(
                ProviderProfile.builder("acme")
                        .errorRequestIds("/request")
                        .fieldErrors("/details/*", "/field", "/errors/*/text")
                        .build(),
                fixture.server.url("/")));
        String body = "{\"message\":\"not valid\",\"request\":\"r-7\",\"details\":["
                + "{\"field\":\"amount\",\"errors\":[{\"text\":\"is 0\"},{\"text\":\"is no\\namount\"}]},"
                + "{\"field\":\"iban\"},{},7,{\"errors\":[{\"text\":\"is old\"}]}]}";
        fixture.server.enqueue(new MockResponse.Builder().code(400).body(body).build());
        fixture.server.enqueue(new MockResponse.Builder()
                .code(400)
                .setHeader("X-Request-Id", "7f3a")
                .body("{\"request\":\"r-7\",\"details\":[{\"field\":\"iban\",\"errors\":[{\"text\":\"is old\"}]}]}")
                .build());

        assertThat(refused(calls))
                .hasMessage("acme getThing failed: HTTP 400, \"not valid; `amount` is 0 is no amount, `iban`, is old\""
                        + " (GET /things/{id}, request id r-7)");
        assertThat(refused(calls))
                .hasMessage("acme getThing failed: HTTP 400, \"`iban` is old\" (GET /things/{id}, request id 7f3a)");
    }

    private static BadRequestException refused(Pipeline calls) {
        return catchThrowableOfType(BadRequestException.class, () -> calls.call(get(), RequestOptions.none()));
    }

    @Test
    void longMessagesAreShortened() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(403)
                .body("{\"message\":\"" + "x".repeat(5000) + "\"}")
                .build());

        ForbiddenException failure = catchThrowableOfType(ForbiddenException.class, () -> fixture.made(get()));

        assertThat(failure.error().message().orElseThrow()).hasSize(200).endsWith("…");
    }

    @Test
    void errorWithoutJsonStillHasItsBody() {
        fixture.server.enqueue(
                new MockResponse.Builder().code(404).body("<h1>no</h1>").build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> fixture.made(get()));

        assertThat(failure.body()).isEqualTo("<h1>no</h1>");
        assertThat(failure.isBodyCut()).isFalse();
        assertThat(failure).hasMessage("acme getThing failed: HTTP 404 (GET /things/{id})");
    }

    @Test
    void hugeErrorBodyIsCutAndSaysSo() {
        Buffer huge = new Buffer();
        byte[] chunk = "x".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int i = 0; i < 20; i++) {
            huge.write(chunk);
        }
        fixture.server.enqueue(new MockResponse.Builder().code(501).body(huge).build());

        ServerException failure = catchThrowableOfType(ServerException.class, () -> fixture.made(get()));

        assertThat(failure.body()).hasSize(64 * 1024);
        assertThat(failure.isBodyCut()).isTrue();
    }

    @Test
    void unreadableAnswersShowNothingOfTheirContent() {
        DecodingException failure = unreadable(ok("{\"a\":[marker-content]}"));

        assertThat(failure).hasMessageNotContaining("marker");
        assertThat(failure.getCause()).hasMessageNotContaining("marker");
    }

    @Test
    void aMapOfEverythingIsRead() {
        fixture.server.enqueue(ok("{\"a\":[1]}"));

        assertThat(fixture.made(reading(Answer.json("Map", Codecs.map(Codecs.list(Codecs.INT64)))))
                        .value())
                .isEqualTo(Map.of("a", List.of(1L)));
    }

    @Test
    void readsAnErrorInTheCharsetItIsSentIn() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(400)
                .setHeader("Content-Type", "text/plain; charset=iso-8859-1")
                .body(new Buffer().writeString("montant supérieur", StandardCharsets.ISO_8859_1))
                .build());

        ApiException failure = catchThrowableOfType(ApiException.class, () -> fixture.made(get()));

        assertThat(failure.body()).isEqualTo("montant supérieur");
    }
}
