package io.github.climatefinance.robustness.faults;

import io.github.climatefinance.icr.IcrClient;
import io.github.climatefinance.icr.IcrCredentials;
import io.github.climatefinance.sandbox.IcrSandbox;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Transactions, which their amounts tell apart.
 *
 * @param credit one that the organization has much of
 */
public record IcrTill(IcrSandbox sandbox, String credit) implements SandboxTill {
    /** Asks the sandbox for a credit. */
    public static IcrTill of(IcrSandbox sandbox) {
        try (IcrClient client = IcrClient.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(IcrCredentials.organizationToken(sandbox.organizationToken()))
                .build()) {
            return new IcrTill(
                    sandbox,
                    client.inventories()
                            .get(sandbox.organizationId())
                            .credits()
                            .get(0)
                            .id());
        }
    }

    @Override
    public List<String> address() {
        return List.of(
                "icr",
                sandbox.baseUrl(),
                sandbox.appId(),
                sandbox.appPrivateKeyPem(),
                sandbox.installationId(),
                sandbox.organizationId(),
                sandbox.partnerOrganizationId(),
                credit);
    }

    @Override
    public List<Reference> booked() {
        return sandbox.transactions().stream()
                .flatMap(each -> Reference.ofAmount(each.amount()).stream())
                .toList();
    }

    @Override
    public List<String> imbalances() {
        return sandbox.totals().stream()
                .filter(each -> each.issued()
                                .compareTo(Stream.of(
                                                each.held(),
                                                each.onSale(),
                                                each.underWay(),
                                                each.elsewhere(),
                                                each.retired(),
                                                each.cancelled())
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                        != 0)
                .map(each -> "credits do not add up to what was issued: " + each)
                .toList();
    }
}
