package io.github.climatefinance.icr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.climatefinance.icr.model.CreditType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditIdTest {
    @Test
    void readsTheDocumentedExample() {
        CreditId id = CreditId.of("exPost-2-0x1234567890abcdef");

        assertThat(id.type()).contains(CreditType.EX_POST);
        assertThat(id.tokenId()).contains("2");
        assertThat(id.tokenAddress()).contains("0x1234567890abcdef");
        assertThat(id.value()).isEqualTo("exPost-2-0x1234567890abcdef").isEqualTo(id.toString());
    }

    @Test
    void aTokenIdMayHaveHyphens() {
        CreditId id = CreditId.of("exAnte-123e4567-e89b-12d3-a456-426614174000-0xABCdef");

        assertThat(id.type()).contains(CreditType.EX_ANTE);
        assertThat(id.tokenId()).contains("123e4567-e89b-12d3-a456-426614174000");
        assertThat(id.tokenAddress()).contains("0xABCdef");
    }

    @Test
    void theAddressIsTheLastPart() {
        CreditId id = CreditId.of("exPost-7-0x1-0x12");

        assertThat(id.tokenId()).contains("7-0x1");
        assertThat(id.tokenAddress()).contains("0x12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "exPost",
                "exPost-2",
                "exPost--0x12",
                "exPost-0x12",
                "exPost-2-0x",
                "exPost-2-0xZZ",
                "exPost-2-0x12 ",
                "exSomething-2-0x12",
                "-2-0x12"
            })
    void keepsAnyOtherTextWhole(String text) {
        CreditId id = CreditId.of(text);

        assertThat(id.value()).isEqualTo(text);
        assertThat(id.type()).isEmpty();
        assertThat(id.tokenId()).isEmpty();
        assertThat(id.tokenAddress()).isEmpty();
    }

    @Test
    void takesTextOfAnyLength() {
        String text = "exPost" + "-a".repeat(200_000) + "-0x12";

        assertThat(CreditId.of(text).tokenAddress()).contains("0x12");
    }

    @Test
    void equalsByText() {
        assertThat(CreditId.of("exPost-2-0x12"))
                .isEqualTo(CreditId.of("exPost-2-0x12"))
                .hasSameHashCodeAs(CreditId.of("exPost-2-0x12"))
                .isNotEqualTo(CreditId.of("exPost-3-0x12"))
                .isNotEqualTo("exPost-2-0x12");
    }
}
