package io.github.climatefinance.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** A process whose trust store cannot be read: nothing is sent, and every call says why. */
class BrokenTlsTest {
    @Test
    void everyCallSaysThatThereCanBeNoConnections() throws Exception {
        Process child = start();

        List<String> said = child.inputReader().lines().toList();

        assertThat(child.waitFor()).isZero();
        assertThat(said)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("there can be no connections, look at the settings of TLS: ")
                        .contains("KeyStoreException"));
    }

    private static Process start() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(),
                        "-Djavax.net.ssl.trustStoreType=none-of-that-name",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Unready.class.getName()))
                .redirectErrorStream(true)
                .start();
    }

    /** The program; what gets TLS ready ahead of it fails quietly. */
    static final class Unready {
        public static void main(String[] args) throws InterruptedException {
            TlsAhead.begin().join();
            try (Pipeline calls =
                    new PipelineBuilder(CallFixture.PROFILE, HttpUrl.get("https://127.0.0.1:1")).build()) {
                for (int i = 0; i < 2; i++) {
                    try {
                        calls.call(CallFixture.get(), RequestOptions.none());
                    } catch (IllegalStateException e) {
                        System.out.println(e.getMessage());
                    }
                }
            }
        }
    }
}
