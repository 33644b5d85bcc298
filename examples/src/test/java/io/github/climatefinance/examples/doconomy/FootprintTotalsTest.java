package io.github.climatefinance.examples.doconomy;

import static io.github.climatefinance.examples.doconomy.Impacts.footprint;
import static io.github.climatefinance.examples.doconomy.Impacts.none;
import static io.github.climatefinance.examples.doconomy.Impacts.payment;
import static io.github.climatefinance.examples.doconomy.Impacts.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FootprintTotalsTest {
    private final FootprintTotals totals = new FootprintTotals(3);

    private static <K, V> V present(Map<K, V> groups, K key) {
        return Objects.requireNonNull(groups.get(key), key.toString());
    }

    @Test
    void whatHasNoFootprintAddsNothingAndIsCountedApart() {
        totals.add(payment("a", "6011", "2026-01-31"), none());
        totals.add(payment("a", "5411", "2026-01-31"), footprint("0", 109));
        totals.add(payment("b", "6011", "2026-02-01"), none());
        totals.add(payment("b", "4829", "2026-02-01"), none());
        totals.add(payment("c", "4829", "2026-02-01"), unknown());

        assertThat(totals.overall().payments()).isEqualTo(5);
        assertThat(totals.overall().none()).isEqualTo(3);
        assertThat(totals.overall().unknown()).isEqualTo(1);
        assertThat(totals.overall().calculated()).isEqualTo(1);
        assertThat(present(totals.months(), YearMonth.of(2026, 2)).calculated()).isZero();
        assertThat(totals.merchants()).extracting(Map.Entry::getKey).containsExactly("a");
        assertThat(totals.codesWithout()).extracting(Map.Entry::getKey).containsExactly("4829", "6011");
    }

    @Test
    void refundsAreTakenOffAndShownApart() {
        totals.add(payment("a", "5411", "2026-01-31"), footprint("10.60", 109));
        totals.add(payment("a", "5411", ""), footprint("-2.40", 109));

        assertThat(totals.overall().total()).isEqualByComparingTo("8.20");
        assertThat(totals.overall().emitted()).isEqualTo(BigInteger.valueOf(11));
        assertThat(totals.overall().refunded()).isEqualTo(BigInteger.TWO);
        assertThat(totals.undated().total()).isEqualByComparingTo("-2.40");
        assertThat(totals.span()).contains("2026-01 to 2026-01");
    }

    @Test
    void theLargestComesFirst() {
        totals.add(payment("small", "5411", ""), footprint("1", 109));
        totals.add(payment("large", "5411", ""), footprint("5", 110));
        totals.add(payment("small", "5411", ""), footprint("2", 109));

        assertThat(totals.areas()).extracting(Map.Entry::getKey).containsExactly(110L, 109L);
        assertThat(totals.merchants()).extracting(Map.Entry::getKey).containsExactly("large", "small");
    }

    @Test
    void moneyOfDifferentCurrenciesIsNotAddedUp() {
        totals.add(payment("a", "5411", ""), footprint("1", 109));
        totals.add(
                CardPayment.read(Map.of(
                        "reference", "r",
                        "merchant", "a",
                        "mcc", "5411",
                        "amount", "7",
                        "currency", "SEK",
                        "country", "SE",
                        "date", "")::get),
                footprint("1", 109));

        assertThat(totals.currencies().keySet()).containsExactly("EUR", "SEK");
        assertThat(present(totals.currencies(), "EUR").paid()).isEqualByComparingTo("10.00");
        assertThat(present(totals.currencies(), "EUR").socialCost())
                .as("as the results say")
                .isEqualByComparingTo("3.00");
        assertThat(present(totals.currencies(), "SEK").paid()).isEqualByComparingTo("7");
        assertThat(present(totals.currencies(), "SEK").socialCost()).isZero();
    }

    @Test
    void anyNumberOfMerchantsTakesNoMoreRoomThanAgreed() {
        for (int i = 0; i < 100; i++) {
            totals.add(payment("merchant " + i % 50, "5411", ""), footprint("1", 109));
        }

        assertThat(totals.merchants())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.getValue().payments()).isEqualTo(2));
        assertThat(totals.otherMerchants().payments()).isEqualTo(94);
        assertThat(totals.overall().payments()).isEqualTo(100);
    }
}
