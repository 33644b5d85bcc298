package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.sandbox.XpansivSandbox;
import io.github.climatefinance.sandbox.xpansiv.BookedRetirement;
import io.github.climatefinance.sandbox.xpansiv.BookedTransfer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Retirements, exports and transfers, each with the sender's own identifier. */
public record XpansivTill(XpansivSandbox sandbox) implements SandboxTill {
    /** Has the account deposit enough to withdraw from. */
    static XpansivTill withDeposits(XpansivSandbox sandbox) {
        XpansivTill till = new XpansivTill(sandbox);
        try (XpansivWriter writer = new XpansivWriter(till.address(), settings -> {})) {
            writer.deposit();
        }
        sandbox.passes(Duration.ofSeconds(1));
        return till;
    }

    @Override
    public List<String> address() {
        return List.of(
                "xpansiv",
                sandbox.baseUrl(),
                sandbox.tokenUrl(),
                sandbox.user().clientId(),
                sandbox.user().clientSecret(),
                sandbox.user().username(),
                sandbox.user().password(),
                sandbox.user().accountIdentifier(),
                sandbox.partner().accountName());
    }

    @Override
    public List<Reference> booked() {
        return Stream.concat(
                        sandbox.retirements().stream().map(BookedRetirement::externalIdentifier),
                        sandbox.transfers().stream().map(BookedTransfer::externalIdentifier))
                .flatMap(Optional::stream)
                .flatMap(identifier -> Reference.in(identifier).stream())
                .toList();
    }

    @Override
    public List<String> imbalances() {
        return sandbox.totals().stream()
                .filter(each -> each.issued()
                        != each.available() + each.encumbered() + each.unsettled() + each.retired() + each.exported())
                .map(each -> "credits do not add up to what was issued: " + each)
                .toList();
    }
}
