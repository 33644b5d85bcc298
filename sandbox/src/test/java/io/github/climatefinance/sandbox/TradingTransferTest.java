package io.github.climatefinance.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.climatefinance.sandbox.trading.TradingCustomer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TradingTransferTest {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final TradingSandbox sandbox = TradingSandbox.start().processingDelay(STEP);
    private final TradingCaller caller = new TradingCaller(sandbox);
    private final TradingCustomer customer = sandbox.customer();

    @AfterEach
    void close() {
        assertThat(sandbox.violations()).isEmpty();
        sandbox.close();
    }

    private void steps(int count) {
        sandbox.passes(STEP.multipliedBy(count));
    }

    private String send(String productId, String amount) throws Exception {
        return caller.post("/transfers", """
                        {'customerProductId':'%s','amount':%s,'counterpartyName':'Synthetic Receiver Example',
                         'iban':'DE00000000000000000000','referenceMessage':'Synthetic'}""".formatted(productId, amount))
                .path("transferId")
                .asText();
    }

    private JsonNode transfer(String id) throws Exception {
        return caller.read("/transfers/" + id).path("transfer");
    }

    private String status(String id) throws Exception {
        return transfer(id).path("transferStatus").asText();
    }

    private BigDecimal balance(String field) throws Exception {
        return caller.product(customer.cashId()).at("/accountData/" + field).decimalValue();
    }

    @Test
    void sendsMoneyStepByStep() throws Exception {
        String id = send(customer.cashId(), "100.25");
        List<String> statuses = new ArrayList<>();
        List<BigDecimal> balances = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statuses.add(status(id));
            balances.add(balance("availableBalance"));
            steps(1);
        }

        assertThat(statuses).containsExactly("RECEIVED", "PENDING", "PROCESSED");
        assertThat(balances)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("100000"), new BigDecimal("99899.75"), new BigDecimal("99899.75"));
        assertThat(transfer(id).path("customerId").asText()).isEqualTo(customer.customerId());
        JsonNode booked =
                caller.read("/transactions/" + sandbox.transactions().get(0).transactionId());
        assertThat(booked.at("/cashTransaction/amount").decimalValue()).isEqualByComparingTo("-100.25");
        assertThat(booked.path("transactionStatus").asText()).isEqualTo("COMPLETED");
        assertThat(booked.has("digitalTradingTransaction")).isFalse();
    }

    @Test
    void rejectsATransferOfMoreThanThereIs() throws Exception {
        String id = send(customer.cashId(), "100000.01");
        steps(2);

        assertThat(status(id)).isEqualTo("REJECTED");
        assertThat(transfer(id).path("rejectReason").asText()).isEqualTo("insufficient balance");
        assertThat(balance("availableBalance")).isEqualByComparingTo("100000");
        assertThat(sandbox.transactions()).isEmpty();
    }

    @Test
    void invalidatesATransferFromNoCashAccount() throws Exception {
        String id = send(customer.walletId(), "1");
        steps(1);

        assertThat(status(id)).isEqualTo("INVALID");
    }

    @Test
    void doesNotSendAwayWhatIsNotSettled() throws Exception {
        caller.orderCoins("SELL", "AMOUNT", "1000");
        steps(2);
        String early = send(customer.cashId(), "100500");
        steps(2);
        String later = send(customer.cashId(), "100500");
        steps(2);

        assertThat(status(early)).as("judged after the sale was settled").isEqualTo("PROCESSED");
        assertThat(status(later)).isEqualTo("REJECTED");
    }

    @Test
    void keepsProceedsBackUntilTheyAreSettled() throws Exception {
        caller.orderCoins("SELL", "AMOUNT", "1000");
        String id = send(customer.cashId(), "100500");
        steps(2);

        assertThat(balance("availableBalance")).isEqualByComparingTo("101000");
        assertThat(status(id)).isEqualTo("REJECTED");
    }

    @Test
    void letsMoneyArriveUnasked() throws Exception {
        assertThat(caller.status(
                        "POST",
                        "/transfers-test/incoming-transfer",
                        "{'customerProductId':'%s','amount':500.5,'reference':'Synthetic'}"
                                .formatted(customer.cashId())))
                .isEqualTo(202);
        steps(1);
        String id = sandbox.transactions().get(0).transferId().orElseThrow();

        assertThat(status(id)).isEqualTo("PROCESSED");
        assertThat(transfer(id).path("referenceMessage").asText()).isEqualTo("Synthetic");
        assertThat(balance("withdrawableBalance")).isEqualByComparingTo("100500.50");
    }
}
