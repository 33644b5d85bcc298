package io.github.climatefinance.sandbox.xpansiv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositTest {

    private static final String[] CBL = {"ExchangeCode=CBL", "ExecutionVenueCode=CBL_SPOT"};

    private final PlatformCaller caller = new PlatformCaller();

    @Test
    void movesFromAvailableToEncumberedAndIsAcceptedLater() {
        List<Long> before = caller.parts(700_003);

        JsonNode receipts = deposit(700_003, 400);
        BookedDeposit pending = last();
        caller.passes(Duration.ofMillis(199));
        String shortly = last().status();
        caller.passes(Duration.ofMillis(1));

        assertThat(receipts).hasSize(1);
        assertThat(receipts.at("/0/status").asText()).isEqualTo("PENDING");
        assertThat(receipts.at("/0/depositIdentifier").asText()).isEqualTo(pending.identifier());
        assertThat(caller.parts(700_003)).containsExactly(before.get(0) - 400, 400L, 0L);
        assertThat(shortly).isEqualTo("PENDING");
        assertThat(last().status()).isEqualTo("DEPOSITED");
        Conservation.holds(caller);
    }

    @Test
    void goesBackIfTheVenueRejectsIt() {
        List<Long> before = caller.parts(700_034);

        deposit(700_034, 70);
        assertThat(caller.parts(700_034)).element(1).isEqualTo(70L);
        caller.waits();

        assertThat(last().status()).isEqualTo("REJECTED");
        assertThat(last().available()).isZero();
        assertThat(caller.parts(700_034)).isEqualTo(before);
        Conservation.holds(caller);
    }

    @Test
    void showsInFullOnlyAtItsExchange() {
        JsonNode cbl = caller.get("searchDeposits", "{}", "ExchangeCode=CBL");
        JsonNode other = caller.get("searchDeposits", "{}", "ExchangeCode=RVCMC");

        assertThat(cbl).hasSize(4);
        assertThat(other).hasSize(1);
        assertThat(other.at("/0/depositMarket/market/apiCode").asText()).isEqualTo("SYN-CARBON-2");
        assertThat(other.at("/0/instrument/ein").asText()).isEqualTo("SYN-VCS-9003-2019");
        assertThat(other.at("/0/taxLot/name").asText())
                .isEqualTo(caller.lot(700_009).path("name").asText());
        assertThat(other.at("/0/availableQuantity").asLong()).isEqualTo(450);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XYZ   | CBL_SPOT   | SYN-CARBON   | 400 INVALID_EXCHANGE",
                "CBL   | RVCMC_SPOT | SYN-CARBON   | 400 INVALID_EXECUTION_VENUE",
                "CBL   | nowhere    | SYN-CARBON   | 400 INVALID_EXECUTION_VENUE",
                "CBL   | CBL_SPOT   | SYN-NOTHING  | 400 INVALID_MARKET",
                "CBL   | CBL_SPOT   | SYN-CARBON-2 | 400 INVALID_MARKET",
                "CBL   | CBL_SPOT   | SYN-REC      | 400 INVALID_MARKET",
                "RVCMC | RVCMC_SPOT | SYN-CARBON-2 | 200",
            })
    void wantsAnExchangeItsVenueAndAMarketForTheCredits(String exchange, String venue, String market, String outcome) {
        assertThat(caller.outcome(
                        "createDeposits",
                        "{'market': '%s', 'deposits': [{'taxLotId': 700003, 'quantity': 1}]}".formatted(market),
                        "ExchangeCode=" + exchange,
                        "ExecutionVenueCode=" + venue))
                .isEqualTo(outcome);
    }

    @Test
    void wantsAnAccountThatIsSubscribedAndReached() {
        assertThat(caller.outcome("searchDeposits", "{}", "ExchangeCode=CBL", "AccountIdentifier=8C9D0E1F"))
                .isEqualTo("400 INVALID_ACCOUNT");
        assertThat(caller.outcome("searchDeposits", "{}", "ExchangeCode=RVCMC", "AccountIdentifier=8C9D0E1F"))
                .isEqualTo("200");
        assertThat(caller.ask("searchDeposits", "{}", "ExchangeCode=CBL", "AccountIdentifier=4E5F6A7B")
                        .status())
                .isEqualTo(401);
        assertThat(caller.outcome("searchDeposits", "{}", "ExchangeCode=XYZ")).isEqualTo("400 INVALID_EXCHANGE");
    }

    @Test
    void isRefusedAsAWholeIfOneItemIsWrong() {
        String before = caller.snapshot();

        assertThat(caller.outcome(
                        "createDeposits",
                        "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': 700003, 'quantity': 1},"
                                + " {'taxLotId': 700003, 'quantity': 1}, {'taxLotId': 1, 'quantity': 1},"
                                + " {'taxLotId': 700006, 'quantity': 9999999}]}",
                        CBL))
                .isEqualTo("400 INVALID_DEPOSITS [DUPLICATE_TAX_LOT, TAX_LOT_NOT_FOUND, NOT_ENOUGH_QUANTITY]");
        assertThat(caller.snapshot()).isEqualTo(before);
    }

    @Test
    void isWithdrawnIntoTheInventoryInParts() {
        deposit(700_003, 400);
        List<Long> before = caller.parts(700_003);
        caller.waits();

        JsonNode once = withdraw(last().identifier(), 150);
        JsonNode again = withdraw(last().identifier(), 250);

        assertThat(once.at("/0/status").asText()).isEqualTo("WITHDRAWN");
        assertThat(again.at("/0/status").asText()).isEqualTo("WITHDRAWN");
        assertThat(caller.parts(700_003)).containsExactly(before.get(0) + 400, 0L, 0L);
        assertThat(last().available()).isZero();
        assertThat(last().quantity()).isEqualTo(400);
        assertThat(withdraw(last().identifier(), 1).at("/0/status").asText()).isEqualTo("NO_AVAILABLE_QUANTITY");
        Conservation.holds(caller);
    }

    @Test
    void tellsOfEachWithdrawalWhatCameOfIt() {
        deposit(700_003, 400);

        JsonNode results = caller.get(
                "withdrawDeposits",
                ("{'withdrawals': [{'depositIdentifier': 'SYN-DEPOSIT-1001', 'quantity': 100},"
                                + " {'depositIdentifier': 'SYN-DEPOSIT-1002', 'quantity': 301},"
                                + " {'depositIdentifier': 'SYN-DEPOSIT-1004', 'quantity': 1},"
                                + " {'depositIdentifier': '%s', 'quantity': 1}]}")
                        .formatted(last().identifier()),
                "ExchangeCode=CBL");

        assertThat(results.findValuesAsText("status"))
                .containsExactly("WITHDRAWN", "NO_AVAILABLE_QUANTITY", "FAILED", "REJECTED");
        assertThat(caller.platform.deposits().get(0).available()).isEqualTo(300);
        Conservation.holds(caller);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SYN-DEPOSIT-1001 | 100 | SYN-DEPOSIT-9999 | 1   | 400 DEPOSIT_NOT_FOUND",
                "SYN-DEPOSIT-1001 | 100 | SYN-DEPOSIT-1002 | 301 | 400 INVALID_WITHDRAWALS [NOT_ENOUGH_QUANTITY]",
                "SYN-DEPOSIT-1001 | 100 | SYN-DEPOSIT-1001 | 301 | 400 INVALID_WITHDRAWALS [NOT_ENOUGH_QUANTITY]",
                "SYN-DEPOSIT-1001 | 9223372036854775807 | SYN-DEPOSIT-1001 | 9223372036854775807"
                        + " | 400 INVALID_WITHDRAWALS [NOT_ENOUGH_QUANTITY, NOT_ENOUGH_QUANTITY]",
                "SYN-DEPOSIT-1001 | 100 | SYN-DEPOSIT-1001 | 300 | 200",
            })
    void mayRefuseWithdrawalsAsAWhole(String one, long first, String other, long second, String outcome) {
        caller.platform.switchOff(XpansivSwitch.WITHDRAWAL_ERRORS_AS_ITEMS);
        long available = caller.platform.deposits().get(0).available();

        assertThat(caller.outcome(
                        "withdrawDeposits",
                        ("{'withdrawals': [{'depositIdentifier': '%s', 'quantity': %d},"
                                        + " {'depositIdentifier': '%s', 'quantity': %d}]}")
                                .formatted(one, first, other, second),
                        "ExchangeCode=CBL"))
                .isEqualTo(outcome);
        assertThat(caller.platform.deposits().get(0).available())
                .isEqualTo(outcome.equals("200") ? available - 400 : available);
    }

    @Test
    void actsTwiceWhenAskedTwice() {
        deposit(700_003, 400);
        deposit(700_003, 400);

        assertThat(caller.parts(700_003)).element(1).isEqualTo(800L);
        assertThat(caller.platform.deposits()).hasSize(7);
    }

    private JsonNode deposit(long lot, long quantity) {
        return caller.get(
                "createDeposits",
                "{'market': 'SYN-CARBON', 'deposits': [{'taxLotId': %d, 'quantity': %d}]}".formatted(lot, quantity),
                CBL);
    }

    private JsonNode withdraw(String deposit, long quantity) {
        return caller.get(
                "withdrawDeposits",
                "{'withdrawals': [{'depositIdentifier': '%s', 'quantity': %d}]}".formatted(deposit, quantity),
                "ExchangeCode=CBL");
    }

    private BookedDeposit last() {
        List<BookedDeposit> all = caller.platform.deposits();
        return all.get(all.size() - 1);
    }
}
