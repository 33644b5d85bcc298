package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of the books at any moment. Reads them as a caller does, and compares with the sums they tell themselves. */
final class Conservation {

    private Conservation() {}

    /** Nothing is lost and nothing appears. */
    static void holds(EinTotals totals) {
        assertThat(totals.available() + totals.encumbered() + totals.unsettled() + totals.retired() + totals.exported())
                .as("%s", totals)
                .isEqualTo(totals.issued());
        assertThat(List.of(totals.available(), totals.encumbered(), totals.unsettled(), totals.retired()))
                .as("%s", totals)
                .allMatch(quantity -> quantity >= 0);
    }

    /** The sums are those of the lots, deposits, retirements and transfers that can be read. */
    static void holds(PlatformCaller caller) {
        Map<String, Long> available = new HashMap<>();
        Map<String, Long> encumbered = new HashMap<>();
        Map<String, Long> unsettled = new HashMap<>();
        for (String account : List.of(PlatformCaller.MAIN, PlatformCaller.PARTNER, PlatformCaller.CHILD)) {
            for (JsonNode position :
                    caller.as(account).get("getTaxLotsByProgram", "{}").path("content")) {
                String ein = position.at("/instrument/ein").asText();
                position.path("taxLots").forEach(lot -> {
                    available.merge(ein, lot.path("availableQuantity").asLong(), Long::sum);
                    encumbered.merge(ein, lot.path("encumberedQuantity").asLong(), Long::sum);
                    unsettled.merge(ein, lot.path("unsettledQuantity").asLong(), Long::sum);
                });
            }
        }
        for (EinTotals totals : caller.platform.totals()) {
            holds(totals);
            String ein = totals.ein();
            assertThat(available.getOrDefault(ein, 0L)).as(ein).isEqualTo(totals.available());
            assertThat(encumbered.getOrDefault(ein, 0L))
                    .as(ein)
                    .isEqualTo(totals.encumbered())
                    .isEqualTo(deposited(caller, ein));
            assertThat(unsettled.getOrDefault(ein, 0L))
                    .as(ein)
                    .isEqualTo(totals.unsettled())
                    .isEqualTo(underWay(caller, ein));
            assertThat(totals.retired()).as(ein).isEqualTo(retired(caller, ein));
        }
    }

    private static long deposited(PlatformCaller caller, String ein) {
        return caller.platform.deposits().stream()
                .filter(deposit -> deposit.ein().equals(ein))
                .mapToLong(BookedDeposit::available)
                .sum();
    }

    private static long retired(PlatformCaller caller, String ein) {
        return caller.platform.retirements().stream()
                .filter(retirement ->
                        retirement.ein().equals(ein) && retirement.status().equals("RETIRED"))
                .mapToLong(BookedRetirement::quantity)
                .sum();
    }

    private static long underWay(PlatformCaller caller, String ein) {
        List<String> pending =
                List.of("NEW", "PENDING_RETIREMENT", "PENDING_CUSTODIAN_RETIREMENT", "PENDING_SETTLEMENT");
        long retiring = caller.platform.retirements().stream()
                .filter(retirement -> retirement.ein().equals(ein) && pending.contains(retirement.status()))
                .mapToLong(BookedRetirement::quantity)
                .sum();
        return retiring
                + caller.platform.transfers().stream()
                        .filter(transfer -> transfer.ein().equals(ein) && pending.contains(transfer.status()))
                        .mapToLong(BookedTransfer::quantity)
                        .sum();
    }
}
