package io.github.climatefinance.core.internal.call;

import static io.github.climatefinance.core.internal.call.CallFixture.dropped;
import static io.github.climatefinance.core.internal.call.CallFixture.ok;
import static io.github.climatefinance.core.internal.call.CallFixture.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.climatefinance.core.RetryPolicy;
import io.github.climatefinance.core.internal.CallScope;
import io.github.climatefinance.core.internal.ServerClock;
import io.github.climatefinance.core.internal.Time;
import io.github.climatefinance.core.internal.TokenTransport.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.FormBody;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.helpers.NOPLogger;

class TokenCallsTest {
    @RegisterExtension
    final CallFixture fixture = new CallFixture();

    private Reply sent() throws IOException {
        Time time = Time.system();
        ServerClock clock = new ServerClock(time);
        TokenCalls tokens = new TokenCalls(
                "acme",
                "agent/1",
                new OneCall.Limits(Duration.ofSeconds(5), RetryPolicy.standard()),
                clock,
                List.of(
                        new RetryStep(() -> 0.5),
                        new LoggingStep(NOPLogger.NOP_LOGGER, time),
                        new AttemptStep(
                                new AttemptSender(Transport.over(fixture.httpClient(), null, new char[0])),
                                clock,
                                time)));
        Request request = new Request.Builder()
                .url(fixture.server.url("/token"))
                .header("X-Extra", "1")
                .post(new FormBody.Builder()
                        .add("grant_type", "client_credentials")
                        .build())
                .build();
        return tokens.send(request, new CallScope("the token request", Duration.ofSeconds(5), time, fixture.sleeper));
    }

    @Test
    void sendsTheRequestAndGivesTheAnswerAsItIs() throws Exception {
        fixture.server.enqueue(ok("{\"access_token\":\"synthetic\"}"));

        Reply reply = sent();

        RecordedRequest request = fixture.taken();
        assertThat(request.getBody().utf8()).isEqualTo("grant_type=client_credentials");
        assertThat(request.getHeaders().get("X-Extra")).isEqualTo("1");
        assertThat(request.getHeaders().get("User-Agent")).isEqualTo("agent/1");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"access_token\":\"synthetic\"}");
        assertThat(reply.toString()).doesNotContain("synthetic");
    }

    @Test
    void repeatsPassingFailuresAndDropsLikeARead() throws Exception {
        fixture.server.enqueue(status(503));
        fixture.server.enqueue(dropped());
        fixture.server.enqueue(ok("{}"));

        assertThat(sent().status()).isEqualTo(200);
        assertThat(fixture.server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void givesTheLastFailureWithItsHint() throws Exception {
        for (int i = 0; i < 3; i++) {
            fixture.server.enqueue(new MockResponse.Builder()
                    .code(503)
                    .setHeader("Retry-After", "1")
                    .body("busy")
                    .build());
        }

        Reply reply = sent();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.body()).isEqualTo("busy");
        assertThat(reply.headers().get("Retry-After")).isEqualTo("1");
        assertThat(fixture.sleeper.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void doesNotRepeatARefusal() throws Exception {
        fixture.server.enqueue(
                new MockResponse.Builder().code(401).body("x".repeat(70_000)).build());

        Reply reply = sent();

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).hasSize(64 * 1024);
        assertThat(reply.cut()).isTrue();
    }

    @Test
    void throwsTheIoErrorOfAnEndpointThatIsNotThere() {
        fixture.server.url("/");
        fixture.server.close();

        assertThatThrownBy(this::sent).isInstanceOf(IOException.class);
    }
}
