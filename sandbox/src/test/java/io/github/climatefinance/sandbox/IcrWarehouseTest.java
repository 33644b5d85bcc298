package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.icr.BookedRetirement;
import io.github.climatefinance.sandbox.icr.CreditTotals;
import io.github.climatefinance.sandbox.icr.IcrSwitch;
import io.github.climatefinance.sandbox.icr.TransactionEnd;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcrWarehouseTest {

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final String DATA =
            "'retirementData':{'reason':'Testing','beneficiaryName':'Synthetic Beneficiary'}";

    private final IcrSandbox sandbox = IcrSandbox.start().processingDelay(STEP);
    private final String main = sandbox.organizationId();
    private final String warehouse = "/organizations/" + main + "/warehouse/inventory";
    private final String reservations = warehouse + "/reservations";
    private IcrCaller app = IcrCaller.organization(sandbox);
    private String creditId = "";

    @BeforeEach
    void readsTheWarehouse() throws Exception {
        app = IcrCaller.installation(sandbox, sandbox.installationId());
        creditId = app.read(warehouse).at("/credits/0/id").asText();
    }

    @AfterEach
    void close() {
        assertThat(sandbox.totals()).allSatisfy(IcrConservation::holds);
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    @Test
    void takesCreditsOffSaleForTenMinutes() throws Exception {
        JsonNode reservation = reserve("50.5");
        String id = reservation.path("id").asText();

        assertThat(onSale()).isEqualByComparingTo("149.5");
        assertThat(totals().underWay()).isEqualByComparingTo("50.5");
        assertThat(reservation.path("isComplete").asBoolean()).isFalse();
        assertThat(reservation.at("/reserver/id").asText()).isEqualTo(sandbox.appId());
        assertThat(Duration.between(
                        Instant.parse(reservation.path("createdAt").asText()),
                        Instant.parse(reservation.path("reservedToDate").asText())))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(app.read(reservations + "/" + id)).isEqualTo(reservation);
        sandbox.passes(Duration.ofMinutes(9));
        assertThat(app.read(reservations).path("reservations")).containsExactly(reservation);
        sandbox.passes(Duration.ofMinutes(1));
        assertThat(app.read(reservations).path("reservations")).isEmpty();
        assertThat(app.status("GET", reservations + "/" + id, "")).isEqualTo(404);
        assertThat(app.status("POST", reservations + "/" + id + "/retire", "{" + DATA + "}"))
                .isEqualTo(404);
        assertThat(onSale()).isEqualByComparingTo("200");
    }

    @Test
    void givesCreditsBackWhenCancelled() throws Exception {
        String id = reserve("50").path("id").asText();

        HttpResponse<String> cancelled = app.send("DELETE", reservations + "/" + id, "");

        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(cancelled.body()).isEmpty();
        assertThat(app.status("DELETE", reservations + "/" + id, "")).isEqualTo(404);
        assertThat(onSale()).isEqualByComparingTo("200");
        sandbox.passes(Duration.ofMinutes(20));
        assertThat(onSale()).isEqualByComparingTo("200");
    }

    @Test
    void transfersWhatIsReserved() throws Exception {
        String partner = sandbox.partnerOrganizationId();
        String token = sandbox.organizationToken(partner, Map.of("organization_inventory", "VIEW"));
        BigDecimal there = IcrCaller.with(sandbox, token).balance(partner, creditId);
        String id = reserve("50").path("id").asText();
        JsonNode transaction = app.ok("POST", reservations + "/" + id + "/transfer", receiver(partner));
        JsonNode before = app.read(reservations + "/" + id);
        sandbox.passes(STEP);
        JsonNode onChain = app.read(reservations + "/" + id);
        sandbox.passes(Duration.ofMinutes(20));

        assertThat(transaction.path("state").asText()).isEqualTo("pending_reserved");
        assertThat(before.path("isComplete").asBoolean()).isFalse();
        assertThat(onChain.path("isComplete").asBoolean()).isTrue();
        assertThat(app.transaction(main, transaction.path("id").asText())
                        .path("state")
                        .asText())
                .isEqualTo("processed");
        assertThat(IcrCaller.with(sandbox, token).balance(partner, creditId))
                .isEqualByComparingTo(there.add(new BigDecimal("50")));
        assertThat(onSale()).isEqualByComparingTo("150");
    }

    @ParameterizedTest
    @CsvSource({"retire, false", "transfer_retire, true"})
    void retiresWhatIsReserved(String action, boolean byReceiver) throws Exception {
        String id = reserve("50").path("id").asText();
        String receiver = byReceiver ? "'receiverId':'" + sandbox.partnerOrganizationId() + "'," : "";
        app.ok("POST", reservations + "/" + id + "/" + action, "{" + receiver + DATA + "}");
        sandbox.passes(STEP.multipliedBy(2));
        BookedRetirement made = sandbox.retirements().get(sandbox.retirements().size() - 1);

        assertThat(made.amount()).isEqualByComparingTo("50");
        assertThat(made.organizationId()).isEqualTo(Optional.of(byReceiver ? sandbox.partnerOrganizationId() : main));
        assertThat(onSale()).isEqualByComparingTo("150");
        assertThat(totals().retired()).isEqualByComparingTo("50");
    }

    @ParameterizedTest
    @CsvSource({"FAILED", "REJECTED", "CANCELLED"})
    void putsCreditsBackOnSaleWhenTheTransactionComesToNothing(TransactionEnd end) throws Exception {
        String id = reserve("50").path("id").asText();
        sandbox.nextTransactionEnds(end);
        app.ok("POST", reservations + "/" + id + "/retire", "{" + DATA + "}");
        assertThat(onSale()).isEqualByComparingTo("150");
        sandbox.passes(STEP.multipliedBy(2));

        assertThat(onSale()).isEqualByComparingTo("200");
        assertThat(app.read(reservations).path("reservations")).isEmpty();
        assertThat(sandbox.transactions())
                .singleElement()
                .extracting(one -> one.state().toUpperCase(Locale.ROOT))
                .isEqualTo(end.name());
    }

    @Test
    void finishesAReservationOnceAndForItsMakerOnly() throws Exception {
        String id = reserve("50").path("id").asText();
        IcrCaller organization = IcrCaller.organization(sandbox);
        String retire = reservations + "/" + id + "/retire";

        assertThat(organization.status("POST", retire, "{" + DATA + "}")).isEqualTo(403);
        assertThat(organization.status("DELETE", reservations + "/" + id, "")).isEqualTo(403);
        assertThat(app.status("POST", retire, "{" + DATA + "}")).isEqualTo(200);
        assertThat(app.status("POST", retire, "{" + DATA + "}")).isEqualTo(400);
        assertThat(app.status("DELETE", reservations + "/" + id, "")).isEqualTo(400);
        assertThat(sandbox.transactions()).hasSize(1);
    }

    @Test
    void doesNotNameAReserverThatIsNoApp() throws Exception {
        JsonNode reservation = IcrCaller.organization(sandbox).ok("POST", reservations, wish(main, "1"));

        assertThat(reservation.has("reserver")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"200.01", "0.0000000000000000001"})
    void refusesToReserveMoreThanThereIs(String amount) throws Exception {
        assertThat(app.status("POST", reservations, wish(main, amount))).isEqualTo(400);
        assertThat(onSale()).isEqualByComparingTo("200");
    }

    @Test
    void refusesToReserveWhatIsElsewhere() throws Exception {
        assertThat(app.status("POST", reservations, wish(sandbox.partnerOrganizationId(), "1")))
                .isEqualTo(400);
        assertThat(app.status("POST", reservations, wish(main, "1").replace(creditId, "none")))
                .isEqualTo(400);
        String id = reserve("1").path("id").asText();
        assertThat(app.status("POST", reservations + "/" + id + "/transfer", receiver("nobody")))
                .isEqualTo(404);
    }

    @Test
    void answersWithNothingIfToldTo() throws Exception {
        sandbox.switchOn(IcrSwitch.EMPTY_ANSWERS);
        assertThat(app.status("POST", reservations, wish(main, "1"))).isEqualTo(204);
        String id = app.read(reservations).at("/reservations/0/id").asText();
        assertThat(app.status("POST", reservations + "/" + id + "/retire", "{" + DATA + "}"))
                .isEqualTo(204);
        sandbox.switchOff(IcrSwitch.EMPTY_ANSWERS);
        assertThat(reserve("1").path("id").asText()).isNotEmpty();
    }

    @Test
    void hasNoWarehouseOfCreditsUnderDevelopment() throws Exception {
        assertThat(app.read(warehouse + "?development=").path("credits")).isEmpty();
        assertThat(app.read(warehouse).path("credits")).hasSize(3);
    }

    private JsonNode reserve(String amount) throws Exception {
        return app.ok("POST", reservations, wish(main, amount));
    }

    private String wish(String organization, String amount) {
        return "{'creditId':'%s','organizationId':'%s','amount':%s}".formatted(creditId, organization, amount);
    }

    private static String receiver(String organization) {
        return "{'receiverId':'%s'}".formatted(organization);
    }

    private BigDecimal onSale() throws Exception {
        return IcrCaller.list(app.read(warehouse).path("credits")).stream()
                .filter(one -> one.path("id").asText().equals(creditId))
                .map(one -> one.path("amount").decimalValue())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private CreditTotals totals() {
        return IcrConservation.totals(sandbox, creditId);
    }
}
