package com.example.climate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.puro.PuroClient;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox's extension on the JUnit that Spring Boot manages. */
@ExtendWith(SandboxExtension.class)
class SandboxInJUnit6Test {
    @Test
    void givesATestASandboxOfItsOwn(PuroSandbox sandbox) {
        assertThat(Test.class.getPackage().getImplementationVersion()).startsWith("6.");
        try (PuroClient puro = PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
                .build()) {
            assertThat(puro.labels().list().data()).isNotEmpty();
        }
        assertThat(sandbox.requests()).hasSize(1);
    }
}
