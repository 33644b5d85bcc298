package io.github.climatefinance.doconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.climatefinance.doconomy.model.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @Test
    void aMerchantCategoryCodeKeepsItsLeadingZeros() {
        assertThat(Classifications.mcc("0742").toJson()).isEqualTo("{\"type\":\"mcc\",\"id\":\"0742\"}");
        assertThat(Classifications.mcc(742)).isEqualTo(Classifications.mcc("0742"));
        assertThat(Classifications.mcc(0).id()).isEqualTo("0000");
        assertThat(Classifications.mcc(9_999).id()).isEqualTo("9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "742", "07421", "074x", " 742", "٠٧٤٢"})
    void anythingButFourDigitsIsNoMerchantCategoryCode(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classifications.mcc(code))
                .withMessage("`code` must have four digits, but was \"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void aNumberOutsideFourDigitsIsNoMerchantCategoryCode(int code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classifications.mcc(code))
                .withMessage("`code` must be between 0 and 9999, but was " + code);
    }

    @Test
    void theProvidersOwnCodeIsDigits() {
        assertThat(Classifications.docc("331010").toJson()).isEqualTo("{\"type\":\"docc\",\"id\":\"331010\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classifications.docc("33-10"))
                .withMessage("`code` must be digits, but was \"33-10\"");
    }

    @ParameterizedTest
    @CsvSource({"1234, EUR, 12.34", "1234, JPY, 1234", "1234, KWD, 1.234", "-5, SEK, -0.05", "0, EUR, 0.00"})
    void smallestUnitsCountAsTheirCurrencySays(long minor, String currency, BigDecimal value) {
        Money amount = Amounts.ofMinor(minor, Currency.getInstance(currency));

        assertThat(amount.value()).isEqualTo(value);
        assertThat(amount.currency()).isEqualTo(currency);
    }

    @Test
    void anAmountTheProviderDoesNotTakeIsRefused() {
        Currency euro = Currency.getInstance("EUR");

        assertThat(Amounts.of(new BigDecimal("-1000000000"), euro).currency()).isEqualTo("EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amounts.of(new BigDecimal("1000000000.01"), euro))
                .withMessage("`value` must be between -1000000000 and 1000000000, but was 1000000000.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amounts.ofMinor(1, Currency.getInstance("XAU")))
                .withMessage("`currency` has no smaller units: XAU");
    }

    @Test
    void anAmountIsTheSameForThePredecessor() {
        Money amount = Amounts.ofMinor(1234, Currency.getInstance("EUR"));

        assertThat(Amounts.v21(amount).toJson()).isEqualTo(amount.toJson());
    }
}
