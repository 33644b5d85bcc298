package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.doconomy.model.Money;
import io.github.climatefinance.doconomy.model.Transaction;
import io.github.climatefinance.doconomy.v21.model.CardTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentChecksTest {
    private static final Transaction GOOD = FakeProvider.payment(7);

    private static Transaction amount(String value, String currency) {
        return GOOD.toBuilder()
                .amount(Money.builder()
                        .value(new BigDecimal(value))
                        .currency(currency)
                        .build())
                .build();
    }

    private static List<String> problems(Transaction payment) {
        List<String> problems = new ArrayList<>();
        new PaymentChecks(problems::add).check(payment);
        return problems;
    }

    private static List<String> problems(CardTransaction payment) {
        List<String> problems = new ArrayList<>();
        new PaymentChecks(problems::add).check(payment);
        return problems;
    }

    static Stream<Transaction> good() {
        return Stream.of(
                GOOD,
                amount("1000000000", "SEK"),
                amount("-1000000000.00", "SEK"),
                amount("0", "XTS"),
                GOOD.toBuilder().reference("r".repeat(100)).build(),
                GOOD.toBuilder().reference("🌍".repeat(100)).build(),
                GOOD.toBuilder().date(LocalDate.of(2026, 2, 28)).build(),
                GOOD.toBuilder()
                        .classifications(List.of(Classifications.mcc(742), Classifications.docc("331010")))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("good")
    void letsPassWhatTheProviderTakes(Transaction payment) {
        assertThat(problems(payment)).isEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(
                        GOOD.toBuilder().reference("").build(), "`reference` must have 1 to 100 characters, but had 0"),
                Arguments.of(
                        GOOD.toBuilder().reference("r".repeat(101)).build(),
                        "`reference` must have 1 to 100 characters, but had 101"),
                Arguments.of(
                        amount("1000000000.01", "SEK"), "`amount.value` must be between -1000000000 and 1000000000"),
                Arguments.of(amount("-1E+10", "SEK"), "`amount.value` must be between -1000000000 and 1000000000"),
                Arguments.of(amount("1", "SEKX"), "`amount.currency` must be three capital letters, but was \"SEKX\""),
                Arguments.of(amount("1", "SEK\n"), "`amount.currency` must be three capital letters, but was \"SEK?\""),
                Arguments.of(
                        GOOD.toBuilder().country("SWE").build(),
                        "`country` must be two capital letters, but was \"SWE\""),
                Arguments.of(
                        GOOD.toBuilder().country("in the middle of nowhere").build(),
                        "`country` must be two capital letters, but was \"in the mid…\""),
                Arguments.of(
                        GOOD.toBuilder().date(LocalDate.of(10_000, 1, 1)).build(),
                        "`date` must be in a year of four digits, but was +10000-01-01"),
                Arguments.of(
                        GOOD.toBuilder().date(LocalDate.of(-1, 1, 1)).build(),
                        "`date` must be in a year of four digits, but was -0001-01-01"),
                Arguments.of(
                        GOOD.toBuilder().classifications(List.of()).build(), "`classifications` must not be empty"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatTheProviderDoesNotTake(Transaction payment, String problem) {
        assertThat(problems(payment)).containsExactly(problem);
    }

    @Test
    void saysEverythingThatIsMissingInWhatWasReadFromElsewhere() {
        assertThat(problems(Transaction.fromJson("{\"classifications\":[{\"type\":\"mcc\"}]}")))
                .containsExactly(
                        "`reference` must have 1 to 100 characters, but had 0",
                        "`classifications` must have a type and an id each",
                        "`amount` is required",
                        "`country` must be two capital letters, but was \"\"");
        assertThat(problems(
                        GOOD.toBuilder().amount(Money.fromJson("{\"value\":1}")).build()))
                .containsExactly("`amount` must have a value and a currency");
    }

    @Test
    void saysWhatThePredecessorDoesNotTake() {
        assertThat(problems(CardTransaction.fromJson(
                        "{\"reference\":\"r\",\"mcc\":\"742\"," + "\"amount\":{\"value\":1,\"currency\":\"EUR\"}}")))
                .isEmpty();
        assertThat(problems(CardTransaction.fromJson("{\"mcc\":\"07421\",\"amount\":{\"value\":1}}")))
                .containsExactly(
                        "`reference` must have 1 to 100 characters, but had 0",
                        "`mcc` must be one to four digits, but was \"07421\"",
                        "`amount` must have a value and a currency");
        assertThat(problems(CardTransaction.fromJson("{\"reference\":\"r\",\"mcc\":\"742\"}")))
                .containsExactly("`amount` is required");
        assertThat(problems(CardTransaction.fromJson("{\"reference\":\"r\",\"mcc\":\"742\","
                        + "\"amount\":{\"value\":2000000000,\"currency\":\"eur\"}}")))
                .containsExactly(
                        "`amount.value` must be between -1000000000 and 1000000000",
                        "`amount.currency` must be three capital letters, but was \"eur\"");
    }
}
