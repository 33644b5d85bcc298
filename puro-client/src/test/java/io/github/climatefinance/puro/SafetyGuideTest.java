package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.climatefinance.core.audit.AuditSink;
import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.core.drift.DriftRecorder;
import io.github.climatefinance.core.error.NotFoundException;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The examples of docs/safety.md, run. The architecture tests find each of them here, whatever its line breaks. */
@ExtendWith(SandboxExtension.class)
class SafetyGuideTest {
    private static final Logger log = LoggerFactory.getLogger(SafetyGuideTest.class);

    private final String url;
    private final BasicCredentials credentials;

    SafetyGuideTest(PuroSandbox sandbox) {
        this.url = sandbox.baseUrl();
        this.credentials = BasicCredentials.of(sandbox.key(), sandbox.secret());
    }

    @Test
    void theSandboxDoesNotDriftFromTheDocument() {
        DriftRecorder drift = DriftRecorder.listening(first -> log.warn("{}", first));
        PuroClient puro = PuroClient.builder()
                .baseUrl(url)
                .credentials(credentials)
                .drift(drift)
                .build();

        try (puro) {
            assertThat(puro.transactions().listAll()).isNotEmpty();
            assertThat(puro.productionFacilities().listAll()).isNotEmpty();
            assertThat(puro.certificates().listAll()).isNotEmpty();
            assertThat(puro.methodologies().listAll()).isNotEmpty();
            assertThat(puro.documents().listAll()).isNotEmpty();
            assertThat(puro.labels().listAll()).isNotEmpty();
        }
        assertThatCode(drift::failOnDrift).doesNotThrowAnyException();
    }

    @Test
    void aFileGetsOneLineForEachCall(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("audit.jsonl");
        AuditSink sink = call -> {
            try {
                Files.writeString(file, call.toJson() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        PuroClient puro = PuroClient.builder()
                .baseUrl(url)
                .credentials(credentials)
                .audit(sink)
                .build();

        try (puro) {
            puro.labels().list();
            assertThatCode(() -> puro.transactions().get("00000000-0000-4000-8000-00000000dead"))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"operationId\":\"listLabels\"", "\"outcome\":\"ACCEPTED\"")
                .doesNotContain("Authorization", "dead");
        assertThat(Files.readString(file)).contains("\"status\":404", "\"outcome\":\"REJECTED\"");
    }
}
