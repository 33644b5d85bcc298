package io.github.climatefinance.puro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.core.auth.BasicCredentials;
import io.github.climatefinance.sandbox.Fault;
import io.github.climatefinance.sandbox.PuroSandbox;
import io.github.climatefinance.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class RetirementReportTest {

    @Test
    void survivesABusyRegistry(PuroSandbox sandbox) {
        sandbox.faults()
                .next("listTransactions", Fault.status(503).header("Retry-After", "0"))
                .times(2);

        try (PuroClient puro = PuroClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(BasicCredentials.of(sandbox.key(), sandbox.secret()))
                .build()) {
            assertThat(puro.transactions().listAll().first(10)).hasSize(10);
        }

        assertThat(sandbox.requests()).hasSize(3);
    }
}
