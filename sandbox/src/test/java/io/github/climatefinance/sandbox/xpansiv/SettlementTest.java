package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    private static final String EIN = "SYN-ACR-9001-2020";

    private final PlatformCaller caller = new PlatformCaller();
    private final Map<String, String> trade = new TreeMap<>(Map.of(
            "tradeIdentifier", "'trade-1'",
            "sellerIdentifier", "'0A1B2C3D'",
            "buyerIdentifier", "'4E5F6A7B'",
            "productCode", "'" + EIN + "'",
            "quantity", "450",
            "price", "7.25",
            "currency", "'USD'"));

    @Test
    void takesFromDepositsByPriorityAndGivesTheBuyerOneLotAtThePrice() {
        assertThat(settle()).isEqualTo("201");

        List<BookedDeposit> deposits = caller.platform.deposits();
        assertThat(deposits.get(0).settled()).isEqualTo(600);
        assertThat(deposits.get(0).available()).isZero();
        assertThat(deposits.get(1).settled()).isEqualTo(50);
        assertThat(deposits.get(1).available()).isEqualTo(250);
        JsonNode lot = boughtLot();
        assertThat(lot.path("availableQuantity").asLong()).isEqualTo(450);
        assertThat(lot.path("pricePaid").toString()).isEqualTo("{\"currency\":\"USD\",\"amount\":7.25}");
        assertThat(lot.path("previousCounterparty").asText()).isEqualTo("Synthetic Trading House Example LLC");
        Conservation.holds(caller);
    }

    @Test
    void takesTheLowerPriorityFirstAndDepositsWithoutOneLast() {
        caller.get(
                "createDeposits",
                "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700001, 'quantity': 10}]}",
                "ExchangeCode=CBL",
                "ExecutionVenueCode=CBL_SPOT");
        caller.get(
                "createDeposits",
                "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700001, 'quantity': 20, 'priority': 0}]}",
                "ExchangeCode=CBL",
                "ExecutionVenueCode=CBL_SPOT");
        caller.waits();
        trade.put("quantity", "721");

        assertThat(settle()).isEqualTo("201");
        assertThat(caller.platform.deposits().stream()
                        .filter(deposit -> deposit.ein().equals(EIN))
                        .map(BookedDeposit::available))
                .containsExactly(0L, 0L, 9L, 0L);
    }

    @Test
    void takesAnyInstrumentOfAMarket() {
        trade.put("productCode", "'SYN-REC'");
        trade.put("quantity", "400");

        assertThat(settle()).isEqualTo("201");
        assertThat(caller.platform.deposits().get(2).settled()).isEqualTo(400);
    }

    @Test
    void settlesATradeOnce() {
        trade.put("quantity", "10");

        assertThat(settle()).isEqualTo("201");
        assertThat(settle()).isEqualTo("400 DUPLICATED_REQUEST");
        assertThat(caller.platform.deposits().get(0).settled()).isEqualTo(210);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ExchangeCode       | XYZ        | 400 INVALID_EXCHANGE",
                "ExecutionVenueCode | RVCMC_SPOT | 400 INVALID_EXECUTION_VENUE",
                "sellerIdentifier   | '12345678' | 400 ACCOUNT_NOT_FOUND",
                "buyerIdentifier    | '8C9D0E1F' | 400 ACCOUNT_NOT_FOUND",
                "sellerIdentifier   | '4E5F6A7B' | 400 DEPOSIT_NOT_FOUND",
                "productCode        | 'SYN-NONE' | 400 DEPOSIT_NOT_FOUND",
                "quantity           | 701        | 400 NOT_ENOUGH_QUANTITY",
                "currency           | 'XTS'      | 400 INVALID_REQUEST",
                "price              | 0          | 400 INVALID_REQUEST",
                "tradeIdentifier    | 'SYN-TRADE-1' | 400 DUPLICATED_REQUEST",
            },
            quoteCharacter = '"')
    void refusesWhatItCannotSettleAndChangesNothing(String field, String value, String outcome) {
        String before = caller.snapshot();
        trade.put(field, value);

        assertThat(settle()).isEqualTo(outcome);
        assertThat(caller.snapshot()).isEqualTo(before);
    }

    @Test
    void doesNotTakeWhatIsStillPending() {
        caller.get(
                "createDeposits",
                "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700003, 'quantity': 10}]}",
                "ExchangeCode=CBL",
                "ExecutionVenueCode=CBL_SPOT");
        trade.put("productCode", "'SYN-ACR-9001-2023'");
        trade.put("quantity", "10");

        assertThat(settle()).isEqualTo("400 DEPOSIT_NOT_FOUND");
        caller.waits();
        assertThat(settle()).isEqualTo("201");
    }

    private String settle() {
        String exchange = trade.getOrDefault("ExchangeCode", "CBL");
        String venue = trade.getOrDefault("ExecutionVenueCode", "CBL_SPOT");
        String body = trade.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("E"))
                .map(field -> "'" + field.getKey() + "': " + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return caller.outcome("settleTrade", body, "ExchangeCode=" + exchange, "ExecutionVenueCode=" + venue);
    }

    private JsonNode boughtLot() {
        JsonNode report = caller.as(PlatformCaller.PARTNER)
                .get("getTaxLotsByProgram", "{}", "include=['externalTradeId','previousCounterparty']");
        return report.findParents("externalTradeId").stream()
                .filter(lot -> lot.path("externalTradeId").asText().equals("trade-1"))
                .findFirst()
                .orElseThrow();
    }
}
