package io.github.climatefinance.examples.safety;

import io.github.climatefinance.core.client.ClientLedger;
import io.github.climatefinance.core.ledger.WriteLedger;
import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.xpansiv.XpansivClient;
import io.github.climatefinance.xpansiv.XpansivCredentials;
import io.github.climatefinance.xpansiv.model.CreateRetirementRequest;
import io.github.climatefinance.xpansiv.model.RetirementItem;
import io.github.climatefinance.xpansiv.model.RetirementProgramCode;
import java.time.Duration;
import java.util.List;

/** Retires one credit at a time, with an external identifier. */
record XpansivWriter(XpansivClient client, String account) implements Writer {
    private static final String EIN = "SYN-VCS-9003-2019";

    XpansivWriter(List<String> address, WriteLedger ledger, Duration deadline) {
        this(client(address, ledger, deadline), address.get(7));
    }

    static List<String> address(XpansivSandbox sandbox) {
        return List.of(
                "xpansiv",
                sandbox.baseUrl(),
                sandbox.tokenUrl(),
                sandbox.user().clientId(),
                sandbox.user().clientSecret(),
                sandbox.user().username(),
                sandbox.user().password(),
                sandbox.user().accountIdentifier());
    }

    private static XpansivClient client(List<String> address, WriteLedger ledger, Duration deadline) {
        return XpansivClient.builder()
                .baseUrl(address.get(1))
                .tokenUrl(address.get(2))
                .credentials(XpansivCredentials.builder()
                        .client(address.get(3), address.get(4))
                        .user(address.get(5), address.get(6))
                        .build())
                .timeout(deadline)
                .ledger(ledger)
                .build();
    }

    @Override
    public void write(String reference) {
        client.retirements()
                .create(
                        account,
                        RetirementProgramCode.VCS,
                        CreateRetirementRequest.builder()
                                .retirements(List.of(RetirementItem.builder()
                                        .ein(EIN)
                                        .quantity(1)
                                        .externalIdentifier(reference)
                                        .build()))
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
