package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.sandbox.icr.CreditTotals;
import java.math.BigDecimal;

/** Credits are issued, moved and ended, never lost. */
final class IcrConservation {

    private IcrConservation() {}

    static void holds(CreditTotals totals) {
        BigDecimal sum = totals.held()
                .add(totals.onSale())
                .add(totals.underWay())
                .add(totals.elsewhere())
                .add(totals.retired())
                .add(totals.cancelled());
        assertThat(sum).as("%s", totals).isEqualByComparingTo(totals.issued());
        assertThat(totals.held()).as("%s", totals).isNotNegative();
    }

    static CreditTotals totals(IcrSandbox sandbox, String creditId) {
        return sandbox.totals().stream()
                .filter(one -> one.creditId().equals(creditId))
                .findFirst()
                .orElseThrow();
    }
}
