package io.github.climatefinance.examples.safety;

import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.IcrCredentials;
import io.github.climatefinance.icr.model.RetireCreditsRequest;
import io.github.climatefinance.icr.model.RetirementData;
import io.github.climatefinance.sandbox.IcrSandbox;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Retires one credit at a time, with a comment. */
record IcrWriter(IcrClient client, String organization, String credit) implements Writer {
    IcrWriter(List<String> address, WriteLedger ledger, Duration deadline) {
        this(client(address.get(1), address.get(2), ledger, deadline), address.get(3), address.get(4));
    }

    static List<String> address(IcrSandbox sandbox) {
        try (IcrClient client =
                client(sandbox.baseUrl(), sandbox.organizationToken(), WriteLedger.inMemory(), Duration.ofMinutes(1))) {
            String credit = client.inventories()
                    .get(sandbox.organizationId())
                    .credits()
                    .get(0)
                    .id();
            return List.of("icr", sandbox.baseUrl(), sandbox.organizationToken(), sandbox.organizationId(), credit);
        }
    }

    private static IcrClient client(String baseUrl, String token, WriteLedger ledger, Duration deadline) {
        return IcrClient.builder()
                .baseUrl(baseUrl)
                .credentials(IcrCredentials.organizationToken(token))
                .timeout(deadline)
                .ledger(ledger)
                .build();
    }

    @Override
    public void write(String reference) {
        client.inventories()
                .retireCredits(
                        organization,
                        RetireCreditsRequest.builder()
                                .creditId(credit)
                                .amount(new BigDecimal("0.01"))
                                .retirementData(RetirementData.builder()
                                        .reason("Testing")
                                        .beneficiaryName("Synthetic Beneficiary Example")
                                        .comment(reference)
                                        .build())
                                .build());
    }

    @Override
    public ClientLedger ledger() {
        return client.ledger();
    }

    @Override
    public void close() {
        client.close();
    }
}
