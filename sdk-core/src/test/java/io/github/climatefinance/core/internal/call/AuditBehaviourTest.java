package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.PAY;
import static io.github.climatefinance.core.internal.call.CallFixture.delete;
import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.get;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.order;
import static io.github.climatefinance.core.internal.call.CallFixture.pay;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.core.Download;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.Undeclared;
import io.github.climatefinance.core.Upload;
import io.github.climatefinance.core.audit.AuditRecord;
import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.error.Outcome;
import io.github.climatefinance.core.error.OutcomeUnknownException;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.logs.LogCapture;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an audit sink is given. */
class AuditBehaviourTest {
    private static final RequestOptions NONE = RequestOptions.none();

    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private final List<AuditRecord> records = new CopyOnWriteArrayList<>();

    private Pipeline audited() {
        return fixture.started(fixture.builder().audit(records::add));
    }

    private AuditRecord only() {
        assertThat(records).hasSize(1);
        return records.get(0);
    }

    private static String sha256(String text) {
        return ByteString.encodeUtf8(text).sha256().hex();
    }

    @Test
    void aSuccessIsRecordedWithHashesIdsAndTimes() {
        fixture.server.enqueue(ok("{\"done\":true}")
                .newBuilder()
                .setHeader("X-Request-Id", "r-1")
                .build());

        audited().call(pay(), NONE);

        AuditRecord record = only();
        assertThat(record.provider()).isEqualTo("acme");
        assertThat(record.operationId()).isEqualTo("pay");
        assertThat(record.route()).isEqualTo("POST /payments");
        assertThat(record.host()).isEqualTo(fixture.server.getHostName() + ":" + fixture.server.getPort());
        assertThat(record.requestHash()).contains(sha256("POST /api/payments\n{\"amount\":1}"));
        assertThat(record.responseHash()).contains(sha256("{\"done\":true}"));
        assertThat(record.requestId()).contains("r-1");
        assertThat(record.idempotencyKey()).isEmpty();
        assertThat(record.status()).isEqualTo(OptionalInt.of(200));
        assertThat(record.isSuccess()).isTrue();
        assertThat(record.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(record.attempts()).hasSize(1);
        assertThat(record.startedAt())
                .isBeforeOrEqualTo(record.attempts().get(0).startedAt());
        assertThat(record.attempts().get(0).endedAt())
                .isBetween(record.attempts().get(0).startedAt(), record.endedAt());
    }

    @Test
    void everyAttemptHasItsTimesAndStatus() {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("{}"));

        audited().call(get(), NONE);

        assertThat(only().attempts())
                .extracting(AuditRecord.Attempt::status)
                .containsExactly(OptionalInt.of(503), OptionalInt.empty(), OptionalInt.of(200));
        assertThat(only().responseHash()).contains(sha256("{}"));
    }

    @Test
    void theAnswerOfAnEarlierAttemptIsNotTheCalls() {
        fixture.server.enqueue(new MockResponse.Builder().code(503).body("busy").build());
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(dropped());

        assertThat(catchThrowable(() -> audited().call(get(), NONE))).isNotNull();

        assertThat(only().status()).isEmpty();
        assertThat(only().responseHash()).isEmpty();
    }

    @Test
    void aRefusalIsRecorded() {
        fixture.server.enqueue(new MockResponse.Builder()
                .code(409)
                .setHeader("X-Request-Id", "r-2")
                .body("{\"code\":\"TAKEN\"}")
                .build());

        assertThat(catchThrowable(() -> audited().call(order("{\"externalId\":\"k-1\"}"), NONE)))
                .isNotNull();

        assertThat(only().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(only().isSuccess()).isFalse();
        assertThat(only().status()).isEqualTo(OptionalInt.of(409));
        assertThat(only().requestId()).contains("r-2");
        assertThat(only().idempotencyKey()).contains("k-1");
        assertThat(only().responseHash()).contains(sha256("{\"code\":\"TAKEN\"}"));
    }

    @Test
    void aWriteWithoutAnAnswerIsRecordedAsUnknownWithWhatWasAsked() {
        fixture.server.enqueue(dropped());

        assertThat(catchThrowable(() -> audited().call(pay(), NONE))).isInstanceOf(OutcomeUnknownException.class);

        assertThat(only().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(only().status()).isEmpty();
        assertThat(only().requestHash()).contains(sha256("POST /api/payments\n{\"amount\":1}"));
        assertThat(only().responseHash()).isEmpty();
    }

    @Test
    void anAnswerThatBreaksOffHasNoHash() {
        fixture.server.enqueue(ok("{\"a\":1}")
                .newBuilder()
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThat(catchThrowable(() -> audited().call(pay(), NONE))).isInstanceOf(OutcomeUnknownException.class);

        assertThat(only().status()).isEqualTo(OptionalInt.of(200));
        assertThat(only().responseHash()).isEmpty();
    }

    @Test
    void aSuccessThatCannotBeReadIsRecordedAsAccepted() {
        fixture.server.enqueue(ok("{\"a\""));

        assertThat(catchThrowable(() -> audited().call(pay(), NONE))).isNotNull();

        assertThat(only().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(only().isSuccess()).isFalse();
    }

    @Test
    void whatWasNeverSentIsRecordedWithoutAStatus() {
        Pipeline calls = fixture.started(new PipelineBuilder(CallFixture.PROFILE, Deaths.nowhere())
                .sleeper(fixture.sleeper)
                .audit(records::add));

        assertThat(catchThrowable(() -> calls.call(pay(), NONE))).isNotNull();

        assertThat(only().outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(only().attempts()).hasSize(3);
        assertThat(only().requestHash()).isPresent();
    }

    @Test
    void anAsynchronousCallIsRecordedToo() {
        fixture.server.enqueue(ok("{}"));

        audited().callAsync(get(), NONE).join();

        assertThat(only().isSuccess()).isTrue();
    }

    @Test
    void recordsHoldNoSecretNoPayloadNoQueryAndNoPath() {
        Operation search = Operation.of("search", "POST", "/clients/{id}/search")
                .safety(Safety.READ)
                .security("key")
                .build();
        Pipeline calls = fixture.started(fixture.builder()
                .credentials(Map.of("key", ApiKeyCredentials.of("X-Api-Key", "marker-secret")))
                .audit(records::add));
        fixture.server.enqueue(ok("{\"name\":\"marker-answer\"}")
                .newBuilder()
                .setHeader("X-Request-Id", "id-of-marker-secret")
                .build());

        calls.call(
                ApiCall.of(search, Answer.json("Thing", io.github.climatefinance.core.json.Codecs.JSON))
                        .path("id", "marker-path")
                        .query("name", "marker-query")
                        .json(io.github.climatefinance.core.json.Codecs.STRING, "marker-body")
                        .build(),
                RequestOptions.builder().header("X-Trace", "marker-header").build());

        assertThat(only().toJson()).doesNotContain("marker");
        assertThat(only().toString()).doesNotContain("marker");
        assertThat(only().requestId().orElseThrow()).doesNotContain("marker");
        assertThat(only().requestHash()).contains(sha256("POST /api/clients/marker-path/search\n\"marker-body\""));
    }

    @Test
    void isOneLineOfJson() {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(
                ok("{}").newBuilder().setHeader("X-Request-Id", "r-1").build());

        audited().call(get(), NONE);

        String line = only().toJson();
        JsonNode json = CallFixture.json(line);
        assertThat(line).doesNotContain("\n");
        assertThat(json.path("callId").asText()).isEqualTo(only().callId());
        assertThat(json.path("operationId").asText()).isEqualTo("getThing");
        assertThat(json.path("requestHash").asText())
                .isEqualTo(only().requestHash().orElseThrow());
        assertThat(json.path("responseHash").asText())
                .isEqualTo(only().responseHash().orElseThrow());
        assertThat(json.path("requestId").asText()).isEqualTo("r-1");
        assertThat(json.has("idempotencyKey")).isFalse();
        assertThat(json.at("/attempts/0/status").asInt()).isEqualTo(503);
        assertThat(json.at("/attempts/1/startedAt").asText())
                .isEqualTo(only().attempts().get(1).startedAt().toString());
        assertThat(json.path("status").asInt()).isEqualTo(200);
        assertThat(json.path("success").asBoolean()).isTrue();
        assertThat(json.path("outcome").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void everyCallHasAnIdOfItsOwn() {
        fixture.server.enqueue(ok("{}"));
        fixture.server.enqueue(ok("{}"));
        Pipeline calls = audited();

        calls.call(get(), NONE);
        calls.call(get(), NONE);

        assertThat(records).extracting(AuditRecord::callId).doesNotHaveDuplicates();
        assertThat(records)
                .extracting(AuditRecord::requestHash)
                .containsOnly(records.get(0).requestHash());
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, IOException.class})
    void aSinkThatThrowsIsLoggedAndChangesNothing(Class<? extends Exception> kind) throws Exception {
        Exception failure = kind.getConstructor(String.class).newInstance("the disk is full");
        Pipeline calls = fixture.started(fixture.builder().audit(record -> Undeclared.thrown(failure)));
        fixture.server.enqueue(ok("{\"a\":1}"));
        fixture.server.enqueue(status(400));

        try (LogCapture.Lines logs = LogCapture.start()) {
            assertThat(calls.call(get(), NONE).path("a").asInt()).isEqualTo(1);
            assertThatThrownBy(() -> calls.call(pay(), NONE)).hasMessage("acme pay failed: HTTP 400 (POST /payments)");

            assertThat(String.join("\n", logs.all()))
                    .contains("acme getThing: the audit sink failed for call")
                    .contains("the disk is full");
        }
    }

    @Test
    void aDownloadIsRecordedBeforeItIsRead() throws IOException {
        fixture.server.enqueue(ok("content"));
        ApiCall<Download> call =
                ApiCall.of(CallFixture.GET, Answer.download()).path("id", "1").build();

        try (Download download = audited().call(call, NONE)) {
            assertThat(only().isSuccess()).isTrue();
            assertThat(only().responseHash()).isEmpty();
            assertThat(download.stream()).hasContent("content");
        }
        assertThat(only().responseHash()).isEmpty();
    }

    @Test
    void anUploadThatCannotBeReadHasNoRequestHash() {
        Upload broken = Upload.of("synthetic.bin", 10, () -> {
            throw new IOException("the disk is gone");
        });

        assertThat(catchThrowable(() -> audited()
                        .call(
                                ApiCall.of(PAY, Answer.none())
                                        .part("file", broken)
                                        .build(),
                                NONE)))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(only().requestHash()).isEmpty();
        assertThat(only().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aCallWithoutABodyHasAHashOfItsPath() {
        fixture.server.enqueue(status(204));

        audited().call(delete(), NONE);

        assertThat(only().requestHash()).contains(sha256("DELETE /api/things/1\n"));
    }
}
