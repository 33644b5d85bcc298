package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** A program that forgets {@code close()} still ends. */
class ExitTest {
    @Test
    void theJvmExitsPromptlyWithoutCloseAlthoughAsyncWasUsed() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(CallFixture.ok("{}"));
            server.enqueue(CallFixture.ok("{}"));

            Process child = start(server.url("/").toString());
            // The child says when its main is about to return; from there on the clock runs.
            String said = child.inputReader().readLine();
            boolean ended = child.waitFor(5, TimeUnit.SECONDS);
            child.destroyForcibly();

            assertThat(said).isEqualTo("done");
            assertThat(ended).as("ended within 5 s of its main").isTrue();
            assertThat(child.exitValue()).isZero();
        }
    }

    private static Process start(String url) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(), "-cp", System.getProperty("java.class.path"), Forgetful.class.getName(), url))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The program. */
    static final class Forgetful {
        public static void main(String[] args) {
            Pipeline calls = new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get(args[0])).build();
            calls.call(CallFixture.get(), RequestOptions.none());
            calls.callAsync(CallFixture.get(), RequestOptions.none()).join();
            System.out.println("done");
        }
    }
}
