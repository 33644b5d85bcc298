package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.climatefinance.sandbox.icr.BookedRetirement;
import io.github.climatefinance.sandbox.icr.BookedTransaction;
import io.github.climatefinance.sandbox.icr.CreditTotals;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcrConservationTest {
    private static final List<TransactionEnd> TRANSACTION_ENDS = List.of(TransactionEnd.values());

    private static final String DATA = "'retirementData':{'reason':'Testing','beneficiaryName':'Synthetic'}";
    private static final int LOOKS_WITHOUT_READING = 10;
    private static final Set<String> ENDS = Set.of("processed", "failed", "cancelled", "rejected");

    private final IcrSandbox sandbox = IcrSandbox.start().processingDelay(Duration.ofMillis(2));
    private final AtomicLong given = new AtomicLong();

    @ParameterizedTest
    @CsvSource({"1, 1000, false", "4, 250, false", "4, 250, true"})
    void losesNothingInThousandsOfOperations(int callers, int operations, boolean balanceFallsWhenQueued)
            throws Exception {
        if (balanceFallsWhenQueued) {
            sandbox.switchOn(IcrSwitch.BALANCE_FALLS_WHEN_QUEUED);
        }
        Map<String, BigDecimal> before = issued();
        BigDecimal sum = before.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Wanderer wanderer = new Wanderer(i);
                work.add(() -> wanderer.wander(operations));
            }
            for (Future<Void> done : pool.invokeAll(work, 5, TimeUnit.MINUTES)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        sandbox.passes(Duration.ofMinutes(30));

        assertThat(sandbox.violations()).isEmpty();
        assertThat(sandbox.totals()).allSatisfy(IcrConservation::holds);
        assertThat(issued().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum.add(BigDecimal.valueOf(given.get())));
        assertThat(sandbox.totals())
                .allSatisfy(one -> assertThat(one.underWay()).isZero());
        assertThat(sandbox.transactions())
                .hasSizeGreaterThan(operations / 2)
                .filteredOn(one -> !one.state().equals("pending_request"))
                .allSatisfy(one -> assertThat(ENDS).contains(one.state()));
        assertThat(sandbox.transactions()).extracting(BookedTransaction::state).contains("processed", "failed");
        retiredIsWhatWasProcessed();
        inventoriesAreWhatIsHeld();
        sandbox.close();
    }

    private void retiredIsWhatWasProcessed() throws Exception {
        Map<String, BigDecimal> retired = new HashMap<>();
        for (BookedRetirement one : sandbox.retirements()) {
            retired.merge(one.creditId(), one.amount(), BigDecimal::add);
        }
        assertThat(sandbox.totals())
                .allSatisfy(one -> assertThat(one.retired())
                        .isEqualByComparingTo(retired.getOrDefault(one.creditId(), BigDecimal.ZERO)));
        assertThat(sandbox.transactions().stream()
                        .filter(one ->
                                one.action().endsWith("retire") && one.state().equals("processed"))
                        .map(BookedTransaction::id))
                .containsExactlyInAnyOrderElementsOf(sandbox.retirements().stream()
                        .map(BookedRetirement::transactionId)
                        .filter(id -> !id.isEmpty())
                        .toList());
        assertThat(IcrCaller.organization(sandbox)
                        .read("/retirements/list?skip=0&first=1000000")
                        .path("retirements"))
                .hasSameSizeAs(sandbox.retirements());
    }

    private void inventoriesAreWhatIsHeld() throws Exception {
        Map<String, BigDecimal> held = new HashMap<>();
        for (String organization : organizations()) {
            IcrCaller caller = IcrCaller.with(sandbox, token(organization));
            for (JsonNode account :
                    caller.read("/v1/" + organization + "/accounts").path("accounts")) {
                caller.read("/v1/" + account.path("id").asText() + "/inventory")
                        .path("credits")
                        .forEach(credit -> held.merge(
                                credit.path("id").asText(),
                                credit.path("amount").decimalValue(),
                                BigDecimal::add));
            }
        }
        Map<String, BigDecimal> booked = new HashMap<>();
        sandbox.totals().forEach(one -> booked.put(one.creditId(), one.held()));
        // The registry's own 115.5 of each newer kind are in no account.
        held.forEach((credit, amount) -> assertThat(booked.getOrDefault(credit, BigDecimal.ZERO)
                        .subtract(credit.startsWith("exPost-2") ? new BigDecimal("115.5") : BigDecimal.ZERO))
                .as(credit)
                .isEqualByComparingTo(amount));
        assertThat(held).hasSizeGreaterThan(40);
    }

    private List<String> organizations() {
        return List.of(sandbox.organizationId(), sandbox.secondOrganizationId(), sandbox.partnerOrganizationId());
    }

    private String token(String organization) {
        return sandbox.organizationToken(
                organization,
                Map.of(
                        "organization_info", "VIEW",
                        "organization_inventory", "WRITE",
                        "organization_warehouse", "WRITE"));
    }

    private Map<String, BigDecimal> issued() {
        Map<String, BigDecimal> issued = new HashMap<>();
        for (CreditTotals one : sandbox.totals()) {
            issued.put(one.creditId(), one.issued());
        }
        return issued;
    }

    /** Does one thing after another, as chance has it. */
    private final class Wanderer {

        private final Random random;
        private final String own;
        private final String root;
        private final DeskCaller caller;
        private List<JsonNode> credits = List.of();
        private int looks;

        Wanderer(int number) {
            random = new Random(number);
            own = organizations().get(number % 3);
            root = "/organizations/" + own;
            caller = new DeskCaller(sandbox, token(own));
        }

        Void wander(int operations) throws Exception {
            for (int i = 0; i < operations; i++) {
                step();
            }
            return null;
        }

        private void step() throws Exception {
            switch (random.nextInt(12)) {
                case 0, 1 -> act("retire", DATA);
                case 2, 3 -> act("transfer", receiver());
                case 4 -> act("transfer_retire", receiver() + "," + DATA);
                case 5 -> act("cancel", "'amount':0.25");
                case 6 -> {
                    friendbot();
                    sandbox.passes(Duration.ofMillis(random.nextInt(3)));
                }
                case 7 -> request();
                case 8, 9 -> reserve();
                case 10 -> v1();
                default -> sandbox.nextTransactionEnds(TRANSACTION_ENDS.get(random.nextInt(TRANSACTION_ENDS.size())));
            }
        }

        private void friendbot() throws Exception {
            given.addAndGet(caller.read(root + "/friendbot").path("amount").asLong());
        }

        private String receiver() {
            int choice = random.nextInt(4);
            return choice == 3
                    ? "'toAddress':'0xabc" + random.nextInt(9) + "'"
                    : "'toOrganizationId':'" + organizations().get(choice) + "'";
        }

        /** One of those there were lately: an inventory is long, and to read it each time costs more than all else here. */
        private JsonNode credit() throws Exception {
            if (looks++ % LOOKS_WITHOUT_READING == 0 || credits.isEmpty()) {
                credits = IcrCaller.list(caller.read(root + "/inventory").path("credits"));
            }
            if (credits.isEmpty()) {
                friendbot();
                credits = IcrCaller.list(caller.read(root + "/inventory").path("credits"));
            }
            // Another caller may have spent all of it already; then nothing is what can be asked for.
            return credits.isEmpty() ? MissingNode.getInstance() : credits.get(random.nextInt(credits.size()));
        }

        private String amount(JsonNode credit) {
            // Now and then all there is, so that what comes next fails.
            return random.nextInt(10) == 0
                    ? credit.path("amount").decimalValue().toPlainString()
                    : "0." + (1 + random.nextInt(99_999));
        }

        private void act(String action, String more) throws Exception {
            JsonNode credit = credit();
            String rest = more.contains("'amount'") ? more : "'amount':" + amount(credit) + "," + more;
            accepted(caller.status(
                    "POST",
                    root + "/inventory/action/" + action,
                    "{'creditId':'" + credit.path("id").asText() + "'," + rest + "}"));
        }

        private void request() throws Exception {
            JsonNode credit = credit();
            String body =
                    "{'creditId':'%s','amount':%s}".formatted(credit.path("id").asText(), amount(credit));
            JsonNode answer = caller.ask("POST", root + "/inventory/requests/retire", body)
                    .body();
            if (answer.has("id") && random.nextBoolean()) {
                sandbox.approve(answer.path("id").asText());
            }
        }

        private void reserve() throws Exception {
            String path = root + "/warehouse/inventory";
            JsonNode credit = caller.read(path).at("/credits/0");
            JsonNode made = caller.ask(
                            "POST",
                            path + "/reservations",
                            "{'creditId':'%s','organizationId':'%s','amount':0.%d}"
                                    .formatted(credit.path("id").asText(), own, 1 + random.nextInt(9)))
                    .body();
            String reservation = path + "/reservations/" + made.path("id").asText();
            if (!made.has("id")) {
                return;
            }
            switch (random.nextInt(4)) {
                case 0 -> caller.status("DELETE", reservation, "");
                case 1 -> caller.status("POST", reservation + "/retire", "{" + DATA + "}");
                case 2 -> caller.status("POST", reservation + "/transfer", "{'receiverId':'" + own + "'}");
                default -> sandbox.passes(Duration.ofSeconds(30));
            }
        }

        private void v1() throws Exception {
            JsonNode credit = credit();
            accepted(caller.status(
                    "POST",
                    "/v1/transfer",
                    "{'to':{'email':'someone@receiver.example'},'fromId':'%s','credits':[{'id':'%s','amount':%s}]}"
                            .formatted(own, credit.path("id").asText(), amount(credit))));
        }

        // What was read before may be gone by now.
        private void accepted(int status) {
            assertThat(status).isIn(200, 400);
        }
    }
}
