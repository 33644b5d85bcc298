package io.github.climatefinance.core.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.ProviderProfile;
import io.github.climatefinance.core.RequestOptions;
import io.github.climatefinance.core.audit.AuditRecord;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.generated.Answer;
import io.github.climatefinance.core.generated.ApiCall;
import io.github.climatefinance.core.generated.Operation;
import io.github.climatefinance.core.generated.Safety;
import io.github.climatefinance.core.json.Codecs;
import io.github.climatefinance.core.json.JsonReader;
import io.github.climatefinance.core.json.sample.Item;
import io.github.climatefinance.core.ledger.WriteLedger;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

/** Who asks for no ledger, recorder or sink does not even load them. */
class FreeWhenOffTest {
    private static final List<String> PARTS =
            List.of("DriftReader", "DriftStep", "LedgerStep", "KeptRead", "AuditStep", "AuditTrail");

    /** Loads the SDK once more, and can be asked what of it. */
    private static final class Fresh extends URLClassLoader {
        Fresh() {
            super(
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                            .map(Fresh::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean has(String type) {
            return findLoadedClass(type) != null;
        }
    }

    /** What runs in it. */
    public static final class Caller {
        private static final class Builder extends ClientBuilder<Builder> {
            Builder() {
                super(ProviderProfile.builder("acme").build());
            }

            @Override
            protected Builder self() {
                return this;
            }

            ClientRuntime build(String url) {
                return runtime(url, Map.of());
            }
        }

        private Caller() {}

        /** A read and a write. */
        public static void call(String url, boolean asked) {
            Builder builder = new Builder();
            if (asked) {
                builder.drift(DriftRecorder.create()).audit(AuditRecord::callId).ledger(WriteLedger.inMemory());
            }
            try (ClientRuntime client = builder.build(url)) {
                Operation list = Operation.of("list", "GET", "/items")
                        .safety(Safety.READ)
                        .build();
                client.calls()
                        .call(
                                ApiCall.of(list, Answer.json("List<Item>", Codecs.list(Item.Codec.INSTANCE)))
                                        .build(),
                                RequestOptions.none());
                Operation pay = Operation.of("pay", "POST", "/pay")
                        .safety(Safety.UNSAFE)
                        .build();
                client.calls()
                        .call(
                                ApiCall.of(pay, Answer.none())
                                        .json(Codecs.STRING, "all")
                                        .build(),
                                RequestOptions.none());
            }
        }
    }

    private static List<String> loaded(boolean asked) throws Exception {
        try (MockWebServer server = new MockWebServer();
                Fresh fresh = new Fresh()) {
            server.start();
            for (int i = 0; i < 2; i++) {
                server.enqueue(new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json")
                        .body("[{\"name\":\"a\",\"count\":1}]")
                        .build());
            }
            fresh.loadClass(Caller.class.getName())
                    .getMethod("call", String.class, boolean.class)
                    .invoke(null, server.url("/api").toString(), asked);
            assertThat(fresh.has(JsonReader.class.getName())).isTrue();
            return optional().stream().filter(fresh::has).toList();
        }
    }

    /** All classes that only those need who ask. */
    private static List<String> optional() throws Exception {
        Path classes = Path.of(JsonReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> name.matches(".*\\.core\\.(drift|ledger|audit)\\..*")
                            || PARTS.stream().anyMatch(part -> name.endsWith("." + part)))
                    .toList();
        }
    }

    @Test
    void whatNobodyAskedForIsNotLoaded() throws Exception {
        assertThat(loaded(false)).isEmpty();
        assertThat(loaded(true)).hasSizeGreaterThan(10);
    }
}
