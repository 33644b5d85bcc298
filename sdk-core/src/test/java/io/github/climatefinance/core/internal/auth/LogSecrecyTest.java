package io.github.climatefinance.core.internal.auth;

import static io.github.climatefinance.core.internal.auth.Provider.SECRET;
import static io.github.climatefinance.core.internal.auth.Provider.call;
import static io.github.climatefinance.core.internal.auth.Provider.make;
import static io.github.climatefinance.core.internal.auth.Provider.makeAsync;
import static io.github.climatefinance.core.internal.auth.Provider.settings;
import static io.github.climatefinance.core.internal.auth.Provider.status;
import static io.github.climatefinance.core.internal.auth.Provider.token;
import static io.github.climatefinance.core.internal.auth.Provider.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.climatefinance.core.auth.ApiKeyCredentials;
import io.github.climatefinance.core.auth.BearerCredentials;
import io.github.climatefinance.core.client.ClientRuntime;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.logs.LogCapture;
import io.github.climatefinance.core.logs.StackTraces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an application sees that turns every logger up to the utmost: the SDK's through SLF4J, OkHttp's through the JDK. */
class LogSecrecyTest {
    private final Provider provider = new Provider();
    private final Logger okhttp = Logger.getLogger("okhttp3");
    private final List<String> failures = new ArrayList<>();
    private final List<String> okhttpLines = new CopyOnWriteArrayList<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord record) {
            okhttpLines.add(record.getMessage() + StackTraces.of(record.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @AfterEach
    void close() {
        okhttp.removeHandler(collector);
        okhttp.setLevel(null);
        provider.close();
    }

    @Test
    void noLoggerAtAnyLevelShowsASecretWhateverTheProviderDoes() {
        okhttp.setLevel(Level.ALL);
        okhttp.addHandler(collector);
        List<String> lines = new ArrayList<>();

        try (LogCapture.Lines log = LogCapture.start()) {
            goThroughEverything();
            lines.addAll(log.all());
        }

        assertThat(lines)
                .anySatisfy(
                        line -> assertThat(line).startsWith("DEBUG").contains("acme doThing: GET /things, attempt 1"))
                .anySatisfy(line -> assertThat(line).startsWith("DEBUG").contains("acme doThing: HTTP 204 after "))
                .anySatisfy(line -> assertThat(line).startsWith("DEBUG").contains("HTTP 503"))
                .anySatisfy(line -> assertThat(line).startsWith("TRACE").contains("X-Session: ███"))
                .anySatisfy(line -> assertThat(line).contains("token"));
        assertThat(okhttpLines).isNotEmpty();
        assertThat(String.join("\n", lines)).doesNotContain(SECRET);
        assertThat(String.join("\n", okhttpLines)).doesNotContain(SECRET);
        assertThat(String.join("\n", failures)).contains("HTTP 503", "HTTP 401").doesNotContain(SECRET);
    }

    private void goThroughEverything() {
        ClientRuntime client = provider.started()
                .client(
                        settings(),
                        Map.of(
                                "oauth",
                                BearerCredentials.from(provider.grant()),
                                "apiKey",
                                ApiKeyCredentials.of("X-Api-Key", SECRET)));
        ApiCall<Void> read = call("GET", Safety.READ, new String[] {"oauth", "apiKey"});
        ApiCall<Void> pay = call("POST", Safety.UNSAFE, new String[] {"oauth", "apiKey"});

        for (int status : List.of(400, 503, 302)) {
            provider.onToken(number -> new MockResponse(status, Headers.of("Location", "/" + SECRET), echo(SECRET)));
            failures.add(StackTraces.of(catchThrowable(() -> make(client, read))));
        }
        provider.onToken(number -> token(number, 0));
        for (int status : List.of(200, 307, 400, 401, 503)) {
            provider.onCall(request -> new MockResponse(
                    status, Headers.of("X-Session", SECRET, "Location", "/" + SECRET), echo(tokenOf(request))));
            failures.add(StackTraces.of(catchThrowable(() -> make(client, read))));
            failures.add(StackTraces.of(catchThrowable(() -> make(client, pay))));
            failures.add(
                    StackTraces.of(catchThrowable(() -> makeAsync(client, read).join())));
        }
        provider.onCall(request -> status(204));
        make(client, read);
    }

    private static String echo(String secret) {
        return "{\"error\":\"bad " + secret + "\",\"message\":\"you sent " + secret + "\"}";
    }
}
